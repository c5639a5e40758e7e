// SPDX-License-Identifier: Apache-2.0
package org.holdfast.linkage.rows;

import org.holdfast.linkage.keys.KeyIndex;
import org.holdfast.linkage.words.Vocabulary;

/// The words of a name as five hashes of twelve bits, and for one question the most that each hash
/// can weigh: a bound of a name's weight from five looks into a table that fits the nearest cache.
///
/// Two words of one hash count as the heavier of them, so that the bound is never too low. Names of
/// more than five words have [#MANY] in place of the fifth.
public final class Signature {

  /// Bits of one hash.
  static final int BITS = 12;

  /// Hashes in one signature.
  static final int WORDS = 5;

  /// The hash of no word.
  static final int NONE = 0;

  /// The hash that stands for any further words.
  static final int MANY = (1 << BITS) - 1;

  /// In the table, eighths of a bit stand below this, and above it how many words agree.
  private static final int ONE_WORD = 1 << 16;

  /// Eighths of a bit: more than any threshold, and small enough that five of them do not overflow.
  private static final int ANY_WEIGHT = 8 * 1024;

  private final int[] most = new int[1 << BITS];

  public Signature() {
    most[MANY] = bound(Double.POSITIVE_INFINITY);
  }

  /// Takes the most that a word can weigh, bits; it may be infinite.
  public void raise(int word, double bits) {
    int hash = hash(word);
    int bound = bound(bits);
    most[hash] =
        Math.max(eighths(bound), eighths(most[hash]))
            + Math.max(words(bound), words(most[hash])) * ONE_WORD;
  }

  /// The bound of one word, bits; it may be infinite, and may then be two words.
  public static int bound(double bits) {
    boolean any = bits > ANY_WEIGHT / 8.0;
    return any ? ANY_WEIGHT + 2 * ONE_WORD : (int) Math.ceil(bits * 8) + ONE_WORD;
  }

  /// The bound of a name: read it with [#eighths(int)] and [#words(int)].
  public int bound(long signature) {
    return most[(int) signature & MANY]
        + most[(int) (signature >>> BITS) & MANY]
        + most[(int) (signature >>> (2 * BITS)) & MANY]
        + most[(int) (signature >>> (3 * BITS)) & MANY]
        + most[(int) (signature >>> (4 * BITS)) & MANY];
  }

  /// The bound of the three words that an entry of [Postings] holds beside its own.
  public int boundOfThree(long signature) {
    return most[(int) signature & MANY]
        + most[(int) (signature >>> BITS) & MANY]
        + most[(int) (signature >>> (2 * BITS)) & MANY];
  }

  /// How many words a signature holds, at most [#WORDS].
  public static int length(long signature) {
    return (Long.SIZE + BITS - 1 - Long.numberOfLeadingZeros(signature)) / BITS;
  }

  /// How many words the three places of an entry of [Postings] hold; 4 where there are more.
  public static int lengthOfThree(long signature) {
    long three = signature & ((1L << (3 * BITS)) - 1);
    return three >>> (2 * BITS) == MANY ? 4 : length(three);
  }

  /// The most that a name of this bound can weigh, eighths of a bit.
  static int eighths(int bound) {
    return bound & (ONE_WORD - 1);
  }

  /// The most words that can agree.
  static int words(int bound) {
    return bound >>> 16;
  }

  /// The hash of a word of the vocabulary.
  static int hash(int word) {
    return word == Vocabulary.NONE
        ? NONE
        : 1 + Integer.remainderUnsigned(KeyIndex.spread(word), MANY - 1);
  }

  /// The signature of a name.
  static long of(PackedRegistry packed, int name) {
    return of(packed, name, -1, WORDS);
  }

  /// The signature of a name without one of its words.
  ///
  /// @param without the place of the word, from 0
  /// @param words how many hashes there is room for
  static long of(PackedRegistry packed, int name, int without, int words) {
    int from = packed.rowStart.at(name) * PackedRegistry.ROW;
    int length = packed.length(name);
    long signature = 0;
    int taken = 0;
    for (int w = 0; w < length; w++) {
      if (w == without) {
        continue;
      }
      if (taken == words) {
        int last = BITS * (words - 1);
        return signature | (long) MANY << last;
      }
      signature |= (long) hash(packed.words.at(from + w)) << (BITS * taken);
      taken++;
    }
    return signature;
  }
}
