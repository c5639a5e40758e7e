// SPDX-License-Identifier: Apache-2.0
package org.holdfast.linkage.rows;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.holdfast.linkage.file.SectionSink;
import org.holdfast.linkage.file.SectionSource;
import org.holdfast.linkage.keys.Ints;
import org.holdfast.linkage.names.NameShape;

/// Every pair of a name and a birth date that a registered identity states, as a row; an identity
/// without one of them has rows without it. Rows stand in the order of their dates, so that all
/// rows of one date are a range, and each has a *signature* of its words, so that a range is read
/// without looking anything up.
///
/// Rows of identities whose names cannot be held against others in whole stand apart, as *odd*
/// ones: a name is missing, hidden behind a placeholder, half, cut off, with a married name, or in
/// a script that loses in Latin letters.
public final class Rows {

  private final WordCodes codes;
  private final NationalityGroups nationalities;
  private final int[] identities;

  /// The traits of each row, and the signature of its words.
  private final long[] signatures;

  /// The distinct dates, in order, and where the rows of each begin; first of the rows that are not
  /// odd, then of the odd ones.
  private final Section whole;

  private final Section odd;

  private final Postings postings;

  /// A run of rows in the order of their dates.
  ///
  /// @param odd whether its rows are odd
  /// @param dates the distinct dates, as [org.holdfast.linkage.fields.BirthDates#pack] packs them;
  ///   0 for rows without one
  /// @param starts where the rows of each begin, and after the last where they end
  /// @param byDay the places in `dates` of the dates of each day and month, by month and day
  public record Section(boolean odd, Ints dates, Ints starts, List<Ints> byDay) {

    /// The place of the first date that is not before another.
    public int place(int date) {
      int from = 0;
      int to = dates.size();
      while (from < to) {
        int middle = (from + to) >>> 1;
        if (dates.at(middle) < date) {
          from = middle + 1;
        } else {
          to = middle;
        }
      }
      return from;
    }

    /// The first row of all.
    public int from() {
      return starts.at(0);
    }

    /// The row after the last of all.
    public int to() {
      return starts.at(dates.size());
    }

    /// The dates that have this day and month, as places in `dates`.
    public Ints onDay(int date) {
      return byDay.get(date & DAYS);
    }
  }

  private static final int DAYS = 0xFFFF;

  private Rows(
      WordCodes codes,
      NationalityGroups nationalities,
      int[] identities,
      long[] signatures,
      List<Section> sections,
      Postings postings) {
    this.codes = codes;
    this.nationalities = nationalities;
    this.identities = identities;
    this.signatures = signatures;
    this.whole = sections.getFirst();
    this.odd = sections.getLast();
    this.postings = postings;
  }

  private static final int TRAITS_SHIFT = Signature.WORDS * WordCodes.BITS;

  /// As many rows as [Postings] can number.
  private static final int MOST = 1 << 25;

  public static Rows of(PackedRegistry packed) {
    var identities = new Ints();
    var names = new Ints();
    var dates = new Ints();
    var isOdd = new Ints();
    for (int i = 0; i < packed.size; i++) {
      int odd = isOdd(packed, i) ? 1 : 0;
      int name = packed.nameStart.at(i);
      do {
        int date = packed.dateStart.at(i);
        do {
          identities.add(i);
          names.add(name < packed.nameStart.at(i + 1) ? name : -1);
          dates.add(date < packed.dateStart.at(i + 1) ? packed.dates.at(date) : 0);
          isOdd.add(odd);
          date++;
        } while (date < packed.dateStart.at(i + 1));
        name++;
      } while (name < packed.nameStart.at(i + 1));
    }
    if (identities.size() > MOST) {
      throw new IllegalArgumentException("an index holds at most " + MOST + " rows");
    }
    return sorted(packed, identities, names, dates, isOdd);
  }

  private static Rows sorted(
      PackedRegistry packed, Ints identities, Ints names, Ints dates, Ints isOdd) {
    long[] order = new long[identities.size()];
    for (int row = 0; row < order.length; row++) {
      order[row] = (long) isOdd.at(row) << 62 | (long) dates.at(row) << 30 | row;
    }
    Arrays.parallelSort(order);
    int[] sortedIdentities = new int[order.length];
    int[] sortedNames = new int[order.length];
    for (int row = 0; row < order.length; row++) {
      int was = (int) order[row] & (1 << 30) - 1;
      sortedIdentities[row] = identities.at(was);
      sortedNames[row] = names.at(was);
    }
    int firstOdd = (int) Arrays.stream(order).filter(key -> key >>> 62 == 0).count();
    List<Section> sections =
        List.of(section(false, order, 0, firstOdd), section(true, order, firstOdd, order.length));
    return signed(packed, sortedIdentities, sortedNames, sections);
  }

  private static Rows signed(
      PackedRegistry packed, int[] identities, int[] names, List<Section> sections) {
    var codes = WordCodes.of(packed);
    var nationalities = NationalityGroups.of(packed);
    long[] signatures = new long[names.length];
    Arrays.parallelSetAll(
        signatures,
        row -> {
          long words = names[row] < 0 ? 0 : Signature.of(packed, codes, names[row]);
          return (long) Traits.of(packed, nationalities, identities[row]) << TRAITS_SHIFT | words;
        });
    var traits = (IntUnaryOperator) row -> (int) (signatures[row] >>> TRAITS_SHIFT);
    return new Rows(
        codes,
        nationalities,
        identities,
        signatures,
        sections,
        Postings.of(packed, codes, names, traits));
  }

  private static Section section(boolean odd, long[] order, int from, int to) {
    var dates = new Ints();
    var starts = new Ints();
    int before = -1;
    for (int row = from; row < to; row++) {
      int date = (int) (order[row] >>> 30);
      if (date != before) {
        dates.add(date);
        starts.add(row);
        before = date;
      }
    }
    starts.add(to);
    return section(odd, dates, starts);
  }

  private static Section section(boolean odd, Ints dates, Ints starts) {
    var byDay = new Ints[DAYS + 1];
    Ints none = new Ints();
    Arrays.fill(byDay, none);
    for (int place = 0; place < dates.size(); place++) {
      int day = dates.at(place) & DAYS;
      byDay[day] = byDay[day] == none ? new Ints() : byDay[day];
      byDay[day].add(place);
    }
    return new Section(odd, dates, starts, Arrays.asList(byDay));
  }

  /// The rows that were written.
  ///
  /// @param packed the registry they are of
  public static Rows read(SectionSource source, PackedRegistry packed) {
    return new Rows(
        WordCodes.of(packed),
        NationalityGroups.of(packed),
        source.ints("rows.identities"),
        source.longs("rows.signatures"),
        List.of(
            section(false, Ints.read(source, "rows.dates"), Ints.read(source, "rows.starts")),
            section(true, Ints.read(source, "rows.oddDates"), Ints.read(source, "rows.oddStarts"))),
        Postings.read(source));
  }

  /// Writes all of them.
  public void write(SectionSink sink) {
    sink.ints("rows.identities", identities, identities.length);
    sink.longs("rows.signatures", signatures, signatures.length);
    whole.dates().write(sink, "rows.dates");
    whole.starts().write(sink, "rows.starts");
    odd.dates().write(sink, "rows.oddDates");
    odd.starts().write(sink, "rows.oddStarts");
    postings.write(sink);
  }

  /// Whether a name of the identity cannot be held against others in whole.
  private static boolean isOdd(PackedRegistry packed, int i) {
    boolean odd = packed.blanks[i] != 0 || packed.nameStart.at(i) == packed.nameStart.at(i + 1);
    for (int name = packed.nameStart.at(i); name < packed.nameStart.at(i + 1); name++) {
      NameShape shape = packed.shape(name);
      odd |= !packed.isFull(name) || shape.truncated() || shape.loose();
    }
    return odd;
  }

  /// The rows that are not odd.
  public Section whole() {
    return whole;
  }

  /// The odd rows.
  public Section odd() {
    return odd;
  }

  /// How many there are.
  public int size() {
    return identities.length;
  }

  /// In which rows each word stands.
  public Postings postings() {
    return postings;
  }

  /// The codes of the words in the signatures.
  WordCodes codes() {
    return codes;
  }

  /// The groups of these nationalities, as a set of bits: whoever is of a group beyond them
  /// ([Traits#isOfOtherNationality(int, int)]) has none of them.
  public int groups(Collection<String> stated) {
    return nationalities.of(stated);
  }

  /// How many bytes it holds.
  public long bytes() {
    return 12L * identities.length + postings.bytes();
  }

  /// The registered identity of a row.
  public int identity(int row) {
    return identities[row];
  }

  /// The signature of a row's words, as [Signature] makes it.
  public long signature(int row) {
    return signatures[row] & ((1L << TRAITS_SHIFT) - 1);
  }

  /// The traits of a row, as [Traits] packs them.
  public int traits(int row) {
    return (int) (signatures[row] >>> TRAITS_SHIFT);
  }
}
