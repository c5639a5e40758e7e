// SPDX-License-Identifier: Apache-2.0
package org.holdfast.linkage.rows;

/// The words of a name as five codes ([WordCodes]), and for one question the most that each code
/// can weigh: a bound of a name's weight from five looks into a table that fits the nearest cache.
///
/// Two words of one code count as the heavier of them, so that the bound is never too low. Names of
/// more than five words have [WordCodes#MANY] in place of the fifth.
public final class Signature {

  private static final int BITS = WordCodes.BITS;
  private static final int MANY = WordCodes.MANY;

  /// Codes in one signature.
  static final int WORDS = 5;

  /// In the table, eighths of a bit stand below this, and above it how many words agree.
  private static final int ONE_WORD = 1 << 16;

  /// So many words stand for any number: some may be written together.
  static final int TOGETHER = 64;

  /// Eighths of a bit: more than any threshold, and small enough that five of them do not overflow.
  private static final int ANY_WEIGHT = 8 * 1024;

  private final int[] most = new int[1 << BITS];

  /// By code, with which of the words asked about its words may agree, as a set of bits.
  private final int[] asked = new int[1 << BITS];

  /// Of the name at hand: the most that any of its words weighs with each word asked about, eighths
  /// of a bit; 0 but while it is looked at.
  private final int[] mostOfAsked = new int[Integer.SIZE];

  private final WordCodes codes;

  /// @param rows whose words are asked about
  public Signature(Rows rows) {
    this.codes = rows.codes();
    most[MANY] = ANY_WEIGHT + TOGETHER * ONE_WORD;
  }

  /// Takes a word that may agree.
  ///
  /// @param bits the most that it can weigh
  /// @param agreeing with which of the words asked about it may agree, as
  ///   [org.holdfast.linkage.words.TokenBounds#asked(int)] gives them
  public void raise(int word, double bits, int agreeing) {
    int code = codes.of(word);
    int bound = bound(bits, agreeing);
    most[code] =
        Math.max(eighths(bound), eighths(most[code]))
            + Math.max(words(bound), words(most[code])) * ONE_WORD;
    asked[code] |= agreeing;
  }

  /// The bound of one word, of which as much is known as of one that is [#raise]d.
  public static int bound(double bits, int agreeing) {
    return (int) Math.ceil(bits * 8) + (agreeing < 0 ? TOGETHER : 1) * ONE_WORD;
  }

  /// The bound of a name: read it with [#eighths(int)] and [#words(int)].
  public int bound(long signature) {
    return most[(int) signature & MANY]
        + most[(int) (signature >>> BITS) & MANY]
        + most[(int) (signature >>> (2 * BITS)) & MANY]
        + most[(int) (signature >>> (3 * BITS)) & MANY]
        + most[(int) (signature >>> (4 * BITS)) & MANY];
  }

  /// The same, and no word asked about agrees with more than one of the name: slower, and never
  /// greater.
  public int boundInPairs(long signature) {
    int registered = 0;
    int askedWords = 0;
    for (long rest = signature; rest != 0; rest >>>= BITS) {
      int code = (int) rest & MANY;
      registered += most[code];
      askedWords |= asked[code];
      raise(asked[code], eighths(most[code]));
    }
    int inPairs = takeAsked(askedWords);
    if (words(registered) >= TOGETHER) {
      return registered;
    }
    int words = Math.min(words(registered), Integer.bitCount(askedWords));
    return Math.min(eighths(registered), inPairs) + words * ONE_WORD;
  }

  private void raise(int askedWords, int eighths) {
    for (int words = askedWords; words != 0; words &= words - 1) {
      int place = Integer.numberOfTrailingZeros(words);
      mostOfAsked[place] = Math.max(mostOfAsked[place], eighths);
    }
  }

  private int takeAsked(int askedWords) {
    int sum = 0;
    for (int words = askedWords; words != 0; words &= words - 1) {
      int place = Integer.numberOfTrailingZeros(words);
      sum += mostOfAsked[place];
      mostOfAsked[place] = 0;
    }
    return sum;
  }

  /// The bound of the three words that an entry of [Postings] holds beside its own.
  public int boundOfThree(long signature) {
    return most[(int) signature & MANY]
        + most[(int) (signature >>> BITS) & MANY]
        + most[(int) (signature >>> (2 * BITS)) & MANY];
  }

  /// The signature of a word and the three that an entry of [Postings] holds beside it.
  public long withThree(int word, long signature) {
    return (signature & ((1L << (3 * BITS)) - 1)) << BITS | codes.of(word);
  }

  /// How many words a signature holds, at most [#WORDS].
  public static int length(long signature) {
    return (Long.SIZE + BITS - 1 - Long.numberOfLeadingZeros(signature)) / BITS;
  }

  /// Whether the three places of an entry of [Postings] hold all other words of its row.
  public static boolean hasRoomInThree(long signature) {
    return ((int) (signature >>> (2 * BITS)) & MANY) != MANY;
  }

  /// The most that a name of this bound can weigh, eighths of a bit.
  static int eighths(int bound) {
    return bound & (ONE_WORD - 1);
  }

  /// The most words that can agree.
  static int words(int bound) {
    return bound >>> 16;
  }

  /// The signature of a name.
  static long of(PackedRegistry packed, WordCodes codes, int name) {
    return of(packed, codes, name, -1, WORDS);
  }

  /// The signature of a name without one of its words.
  ///
  /// @param without the place of the word, from 0
  /// @param words how many codes there is room for
  static long of(PackedRegistry packed, WordCodes codes, int name, int without, int words) {
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
      signature |= (long) codes.of(packed.words.at(from + w)) << (BITS * taken);
      taken++;
    }
    return signature;
  }
}
