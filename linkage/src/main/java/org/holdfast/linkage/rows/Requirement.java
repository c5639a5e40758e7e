// SPDX-License-Identifier: Apache-2.0
package org.holdfast.linkage.rows;

/// What a row's name must reach for its identity to be a candidate, given how the birth dates
/// compare. It is derived from the score: every pair that a comparison takes for a candidate by its
/// name meets it.
public final class Requirement {

  /// A name is whole, and nothing of it left out, only where a given name and a surname agree.
  private static final int ONE_OF_EACH_PART = 2;

  private final double bits;
  private final Losses losses;
  private final int eighths;
  private final int eighthsUnlessComplete;
  private final int eighthsUnlessWhole;
  private final Rule rule;
  private final SharedWords shared;
  private final int leastWhole;
  private final int leastComplete;

  /// Beside the weight, what makes a candidate.
  ///
  /// @param blank whether a name of which nothing agrees may suffice: then any does, since a name
  ///   that cannot be compared counts beside one that was compared and differs
  /// @param anyWord whether either name may be half a name, so that one word may be all of it
  /// @param complete whether a name that agrees in whole, and leaves nothing out, suffices whatever
  ///   it weighs
  public record Rule(boolean blank, boolean anyWord, boolean complete) {}

  /// What names lose that share too few words, bits, at most 0.
  ///
  /// @param incomplete what a name loses at least of which one side leaves something out
  /// @param different what a name loses at least that does not agree in whole
  public record Losses(double incomplete, double different) {}

  /// @param bits the least that a name must weigh, bits
  /// @param shared how many words names share that agree in whole
  public Requirement(double bits, Losses losses, Rule rule, SharedWords shared) {
    this.bits = bits;
    this.losses = losses;
    double least = Math.max(losses.incomplete, losses.different);
    this.eighths = eighths(bits);
    this.eighthsUnlessComplete = eighths(rule.anyWord ? bits : bits - least);
    this.eighthsUnlessWhole = eighths(rule.anyWord ? bits : bits - losses.different);
    this.rule = rule;
    this.shared = shared;
    this.leastWhole = Math.min(shared.leastWhole(), Signature.TOGETHER);
    this.leastComplete =
        rule.anyWord ? ONE_OF_EACH_PART : Math.min(shared.leastComplete(), Signature.TOGETHER);
  }

  /// What every name meets that meets this or another requirement of the same question.
  public Requirement or(Requirement other) {
    var either =
        new Rule(
            rule.blank || other.rule.blank,
            rule.anyWord || other.rule.anyWord,
            rule.complete || other.rule.complete);
    return new Requirement(Math.min(bits, other.bits), losses, either, shared);
  }

  private static int eighths(double bits) {
    return (int) Math.floor(bits * 8);
  }

  /// Quick, and never false where [#isMet] is true: whether the weight suffices, or enough words
  /// agree for a name that is whole.
  public boolean mayBeMet(int bound) {
    return Signature.eighths(bound) >= least(Signature.words(bound))
        || rule.blank
        || (rule.complete && Signature.words(bound) >= leastComplete);
  }

  /// The least that a name must weigh of which so many words agree, eighths of a bit, whatever its
  /// length.
  private int least(int agreeing) {
    if (agreeing >= leastComplete) {
      return eighths;
    }
    return agreeing >= leastWhole ? eighthsUnlessComplete : eighthsUnlessWhole;
  }

  /// Whether a bound of [Signature] meets it.
  ///
  /// @param words how many words the registered name has, at most [SharedWords#MANY]
  public boolean isMet(int bound, int words) {
    if (rule.blank) {
      return true;
    }
    int agreeing = Signature.words(bound);
    if (agreeing == 0) {
      return false;
    }
    if (rule.anyWord || agreeing >= Signature.TOGETHER) {
      return Signature.eighths(bound) >= eighths || (rule.complete && agreeing >= leastComplete);
    }
    if (agreeing >= shared.complete(words)) {
      return rule.complete || Signature.eighths(bound) >= eighths;
    }
    boolean whole = agreeing >= shared.whole(words);
    return Signature.eighths(bound) >= (whole ? eighthsUnlessComplete : eighthsUnlessWhole);
  }

  /// The least that a name must weigh, bits, rounded down to an eighth.
  public double bits() {
    return eighths / 8.0;
  }

  /// Whether a name that agrees in whole, and leaves nothing out, suffices whatever it weighs.
  public boolean complete() {
    return rule.complete;
  }

  /// Whether a name may meet it of which nothing agrees.
  public boolean blank() {
    return rule.blank;
  }

  /// Whether no name meets it that agrees in none but so many words of the one asked about, which
  /// weigh so much at most: then they need not be looked for.
  public boolean isBeyond(int words, double bits) {
    return !(rule.complete && words >= leastComplete) && bits * 8 < least(words);
  }
}
