// SPDX-License-Identifier: Apache-2.0
package org.holdfast.linkage.rows;

import java.util.function.IntUnaryOperator;
import org.holdfast.linkage.file.SectionSink;
import org.holdfast.linkage.file.SectionSource;
import org.holdfast.linkage.words.Vocabulary;

/// For each word of the vocabulary the rows in whose name it stands, in the order of the rows, each
/// with the codes of three other words of the name: whether a row is worth a look is seen without
/// going there.
public final class Postings {

  private static final int OTHERS = 3;
  private static final int OTHERS_BITS = OTHERS * WordCodes.BITS;
  private static final int ROW_SHIFT = OTHERS_BITS + Traits.BITS;

  private final int[] starts;

  /// The row, its traits, and the codes of three words.
  private final long[] entries;

  private Postings(int[] starts, long[] entries) {
    this.starts = starts;
    this.entries = entries;
  }

  /// @param names the name of each row; -1 where it has none
  /// @param traits the traits of each row
  static Postings of(PackedRegistry packed, WordCodes codes, int[] names, IntUnaryOperator traits) {
    int[] starts = starts(packed, names);
    int[] next = starts.clone();
    long[] entries = new long[starts[starts.length - 1]];
    for (int row = 0; row < names.length; row++) {
      int from = wordsFrom(packed, names[row]);
      for (int w = from; w < wordsTo(packed, names[row]); w++) {
        int word = packed.words.at(w);
        if (word != Vocabulary.NONE) {
          entries[next[word]++] =
              (long) row << ROW_SHIFT
                  | (long) traits.applyAsInt(row) << OTHERS_BITS
                  | Signature.of(packed, codes, names[row], w - from, OTHERS);
        }
      }
    }
    return new Postings(starts, entries);
  }

  private static int[] starts(PackedRegistry packed, int[] names) {
    int[] starts = new int[packed.vocabulary.size() + 2];
    for (int name : names) {
      for (int w = wordsFrom(packed, name); w < wordsTo(packed, name); w++) {
        starts[packed.words.at(w) + 1]++;
      }
    }
    starts[1] = 0;
    for (int word = 1; word < starts.length; word++) {
      starts[word] += starts[word - 1];
    }
    return starts;
  }

  /// The postings that were written.
  static Postings read(SectionSource source) {
    return new Postings(source.ints("postings.starts"), source.longs("postings.entries"));
  }

  /// Writes all of them.
  void write(SectionSink sink) {
    sink.ints("postings.starts", starts, starts.length);
    sink.longs("postings.entries", entries, entries.length);
  }

  private static int wordsFrom(PackedRegistry packed, int name) {
    return name < 0 ? 0 : packed.rowStart.at(name) * PackedRegistry.ROW;
  }

  private static int wordsTo(PackedRegistry packed, int name) {
    return name < 0 ? 0 : packed.rowStart.at(name + 1) * PackedRegistry.ROW;
  }

  /// The first entry of a word; its last is before the first of the next word.
  public int start(int word) {
    return starts[word];
  }

  /// The first of some entries of one word whose row is not before another.
  public int place(int first, int end, int row) {
    int from = first;
    int to = end;
    long least = (long) row << ROW_SHIFT;
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (entries[middle] < least) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }

  /// The row of an entry.
  public int row(int place) {
    return (int) (entries[place] >>> ROW_SHIFT);
  }

  /// The traits of the row of an entry, as [Traits] packs them.
  public int traits(int place) {
    return (int) (entries[place] >>> OTHERS_BITS) & (Traits.COUNT - 1);
  }

  /// The codes of the other words of an entry, for [Signature].
  public long others(int place) {
    return entries[place];
  }

  /// How many bytes it holds.
  long bytes() {
    return 4L * starts.length + 8L * entries.length;
  }
}
