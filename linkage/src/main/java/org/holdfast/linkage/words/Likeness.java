// SPDX-License-Identifier: Apache-2.0
package org.holdfast.linkage.words;

import java.util.Arrays;
import org.holdfast.linkage.keys.Ints;
import org.holdfast.linkage.names.NameWeights;
import org.holdfast.linkage.names.Unit;

/// The words of a vocabulary with which one word agrees, and what each weighs with it.
final class Likeness {

  /// A word that agrees with none.
  static final Likeness NONE = new Likeness(new int[0], new float[0]);

  private final int[] words;

  /// Rounded up, so that nothing weighs less than it does.
  private final float[] bits;

  private final float most;

  private Likeness(int[] words, float[] bits) {
    this.words = words;
    this.bits = bits;
    float heaviest = 0;
    for (float one : bits) {
      heaviest = Math.max(heaviest, one);
    }
    this.most = heaviest;
  }

  /// @param among numbers of words, each once, among which all are that agree with it
  static Likeness of(Unit asked, int[] among, Vocabulary vocabulary, NameWeights weights) {
    var words = new Ints();
    float[] bits = new float[among.length];
    for (int id : among) {
      double weight = Unit.weight(asked, vocabulary.unit(id), weights);
      if (weight > 0) {
        bits[words.size()] = Math.nextUp((float) weight);
        words.add(id);
      }
    }
    return new Likeness(words.toArray(), Arrays.copyOf(bits, words.size()));
  }

  /// How many words there are.
  int size() {
    return words.length;
  }

  /// The number of a word, in order.
  int word(int index) {
    return words[index];
  }

  /// What that word weighs at most, bits.
  float bits(int index) {
    return bits[index];
  }

  /// The most that any of them weighs, bits.
  float most() {
    return most;
  }
}
