// SPDX-License-Identifier: Apache-2.0
package org.holdfast.linkage;

import java.util.Arrays;
import java.util.List;
import org.holdfast.linkage.names.NameShape;

/// What a row's name must reach for its identity to be a candidate, given how the birth dates
/// compare. It is derived from the score: every pair that [PairComparison] takes for a candidate by
/// its name meets it.
final class Requirement {

  /// Names of so many words and of more have the same shapes here.
  static final int MANY_WORDS = 5;

  /// The longest name whose shape is looked at for those of many words.
  private static final int LONGEST = 9;

  private final int eighths;
  private final int eighthsUnlessWhole;
  private final Rule rule;
  private final int[] whole;
  private final int[] half;
  private final int[] enough;

  /// Beside the weight, what makes a candidate.
  ///
  /// @param blank whether a name of which nothing agrees may suffice
  /// @param anyWord whether either name may be half a name, so that one word may be all of it
  /// @param wholeName whether a name that agrees in whole suffices whatever it weighs
  /// @param complete whether it does so only where neither side leaves a name out
  /// @param halfName whether half a name does
  record Rule(
      boolean blank, boolean anyWord, boolean wholeName, boolean complete, boolean halfName) {}

  /// @param bits the least that a name must weigh, bits
  /// @param difference what a name loses that does not agree in whole, bits, at most 0
  /// @param shapes the shapes of the names asked about
  Requirement(double bits, double difference, Rule rule, List<NameShape> shapes) {
    this.eighths = eighths(bits);
    this.eighthsUnlessWhole = eighths(rule.anyWord ? bits : bits - difference);
    this.rule = rule;
    this.whole = new int[MANY_WORDS + 1];
    this.half = new int[MANY_WORDS + 1];
    this.enough = new int[MANY_WORDS + 1];
    Arrays.fill(enough, NameShape.NEVER);
    Arrays.fill(whole, NameShape.NEVER);
    Arrays.fill(half, NameShape.NEVER);
    for (int words = 1; words <= LONGEST; words++) {
      var registered = new NameShape(words, 0, false);
      int place = Math.min(words, MANY_WORDS);
      for (NameShape shape : shapes) {
        whole[place] = Math.min(whole[place], NameShape.whole(shape, registered));
        half[place] = Math.min(half[place], NameShape.half(shape, registered));
        int suffices =
            rule.complete
                ? NameShape.complete(shape, registered)
                : NameShape.whole(shape, registered);
        enough[place] = Math.min(enough[place], rule.wholeName ? suffices : NameShape.NEVER);
      }
    }
  }

  private static int eighths(double bits) {
    return (int) Math.floor(bits * 8);
  }

  /// Whether a bound of [Signature] meets it.
  ///
  /// @param words how many words the registered name has, at most [#MANY_WORDS]
  boolean isMet(int bound, int words) {
    int agreeing = Signature.words(bound);
    if (agreeing == 0) {
      return rule.blank;
    }
    if (rule.anyWord) {
      return rule.wholeName || Signature.eighths(bound) >= eighths;
    }
    if (agreeing >= enough[words] || (rule.halfName && agreeing >= half[words])) {
      return true;
    }
    return Signature.eighths(bound) >= (agreeing >= whole[words] ? eighths : eighthsUnlessWhole);
  }

  /// Whether a name may meet it of which nothing agrees.
  boolean blank() {
    return rule.blank;
  }

  /// Whether no name meets it that agrees in none but so many words of the one asked about, which
  /// weigh so much at most: then they need not be looked for.
  boolean isBeyond(int words, double bits) {
    if (rule.anyWord) {
      return !rule.wholeName && bits * 8 < eighths;
    }
    if (rule.halfName || words >= least(enough)) {
      return false;
    }
    return bits * 8 < (words >= least(whole) ? eighths : eighthsUnlessWhole);
  }

  private static int least(int[] counts) {
    int least = NameShape.NEVER;
    for (int count : counts) {
      least = Math.min(least, count);
    }
    return least;
  }
}
