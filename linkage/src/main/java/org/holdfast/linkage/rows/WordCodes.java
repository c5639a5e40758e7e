// SPDX-License-Identifier: Apache-2.0
package org.holdfast.linkage.rows;

import java.util.Arrays;
import org.holdfast.linkage.keys.KeyIndex;
import org.holdfast.linkage.words.Vocabulary;

/// A code of eleven bits for each word of a vocabulary, so that the words of a name fit one number.
/// The commonest words have a code each, which tells them apart from all others; the many rare ones
/// share what is left.
final class WordCodes {

  /// Bits of one code.
  static final int BITS = 11;

  /// The code of no word.
  static final int NONE = 0;

  /// The code that stands for any further words.
  static final int MANY = (1 << BITS) - 1;

  /// How many words have a code of their own, and how many codes the others share.
  private static final int OWN = 1536;

  private static final int SHARED = MANY - 1 - OWN;

  /// By the number of a word.
  private final short[] codes;

  private WordCodes(short[] codes) {
    this.codes = codes;
  }

  /// The codes for the names of a registry. The same names give the same codes.
  static WordCodes of(PackedRegistry packed) {
    long[] byCount = new long[packed.vocabulary.size() + 1];
    Arrays.setAll(byCount, word -> word);
    for (int w = 0; w < packed.words.size(); w++) {
      byCount[packed.words.at(w)] -= 1L << Integer.SIZE;
    }
    byCount[Vocabulary.NONE] = Long.MAX_VALUE;
    Arrays.sort(byCount);
    short[] codes = new short[byCount.length];
    for (int rank = 0; rank < byCount.length - 1; rank++) {
      int word = (int) byCount[rank];
      int code = rank < OWN ? rank : OWN + Integer.remainderUnsigned(KeyIndex.spread(word), SHARED);
      codes[word] = (short) (1 + code);
    }
    return new WordCodes(codes);
  }

  /// The code of a word of the vocabulary.
  int of(int word) {
    return codes[word];
  }
}
