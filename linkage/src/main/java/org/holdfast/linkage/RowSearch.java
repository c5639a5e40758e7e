// SPDX-License-Identifier: Apache-2.0
package org.holdfast.linkage;

import java.util.List;
import org.holdfast.linkage.Requirements.OfRows;
import org.holdfast.linkage.fields.BirthDates;
import org.holdfast.linkage.fields.Level;
import org.holdfast.linkage.fields.Prepared;
import org.holdfast.linkage.keys.Ints;
import org.holdfast.linkage.names.Name;
import org.holdfast.linkage.rows.Postings;
import org.holdfast.linkage.rows.Requirement;
import org.holdfast.linkage.rows.Rows;
import org.holdfast.linkage.rows.Rows.Section;
import org.holdfast.linkage.rows.Signature;
import org.holdfast.linkage.words.TokenBounds;
import org.holdfast.linkage.words.TokenBounds.Alike;

/// One question put to the rows: which of them meet the requirement of their birth date.
final class RowSearch {

  private final Rows rows;
  private final Postings postings;
  private final Prepared asked;
  private final TokenBounds words;
  private final Signature signature;
  private final Requirements requirements;
  private final int costOfWord;

  /// @param costOfWord what it takes to look up a word, as if so many rows were read one after the
  ///   other
  RowSearch(Rows rows, Prepared asked, TokenBounds words, LinkageModel model, int costOfWord) {
    this.costOfWord = costOfWord;
    this.rows = rows;
    this.postings = rows.postings();
    this.signature = new Signature(rows);
    this.asked = asked;
    this.words = words;
    this.requirements = new Requirements(asked, rows.groups(asked.nationalities()), model);
    words.forEach(signature::raise);
  }

  /// Adds the identity of every row that may be one of a candidate.
  void addTo(Ints found) {
    for (Section section : List.of(rows.whole(), rows.odd())) {
      boolean blank = asked.dates().isEmpty();
      for (int date : asked.dates()) {
        addNear(found, section, date);
        blank |= !BirthDates.isPossible(date);
      }
      if (blank) {
        addAny(found, section, section.from(), section.to(), Level.DATE_NOT_STATED);
      } else {
        int possible = section.starts().at(section.place(BirthDates.FIRST_POSSIBLE));
        addAny(found, section, section.from(), possible, Level.DATE_NOT_STATED);
        addAny(found, section, possible, section.to(), Level.DATE_DIFFERS);
      }
    }
  }

  /// What was looked for, and what was read.
  List<SearchProof.Pattern> patterns() {
    return requirements.patterns();
  }

  /// Adds from the rows whose date compares with the one asked about otherwise than by differing:
  /// those of the same year, those of the years beside it where one of the two states the year
  /// alone, and those of the same day and month.
  private void addNear(Ints found, Section section, int date) {
    int oneYear = 1 << 16;
    int year = date & -oneYear;
    if (date == year) {
      addBetween(found, section, year - oneYear, year + 2 * oneYear, date);
      return;
    }
    addBetween(found, section, year - oneYear, year - oneYear + 1, date);
    addBetween(found, section, year, year + oneYear + 1, date);
    Ints onDay = section.onDay(date);
    var ofOtherYears = new RowRanges();
    for (int d = 0; d < onDay.size(); d++) {
      int other = section.dates().at(onDay.at(d));
      if (other < year || other > year + oneYear) {
        addIfNear(ofOtherYears, section, onDay.at(d), date);
      }
    }
    readAll(found, ofOtherYears);
  }

  private void addBetween(Ints found, Section section, int from, int to, int date) {
    var near = new RowRanges();
    var same = new RowRanges();
    for (int p = section.place(from); p < section.dates().size(); p++) {
      int other = section.dates().at(p);
      if (other >= to) {
        break;
      }
      addIfNear(BirthDates.level(date, other) == Level.DATE_SAME ? same : near, section, p, date);
    }
    readAll(found, same);
    addNear(found, near);
  }

  private void addIfNear(RowRanges ranges, Section section, int place, int date) {
    Level level = BirthDates.level(date, section.dates().at(place));
    if (level != Level.DATE_DIFFERS && level != Level.DATE_NOT_STATED) {
      OfRows requirement = requirements.at(level, section.odd());
      ranges.add(section.starts().at(place), section.starts().at(place + 1), requirement);
    }
  }

  /// Adds from rows whatever their date.
  private void addAny(Ints found, Section section, int from, int to, Level level) {
    var all = new RowRanges();
    all.add(from, to, requirements.at(level, section.odd()));
    if (all.rows() == 0) {
      return;
    }
    if (all.loosest().blank()) {
      readAll(found, all);
    } else {
      new WordSearch(all).addTo(found);
    }
  }

  /// Adds from rows of near dates: by reading them all, or by the words of the names where these
  /// stand in fewer rows.
  private void addNear(Ints found, RowRanges ranges) {
    if (ranges.isEmpty()) {
      return;
    }
    if (ranges.rows() <= costOfWord || ranges.loosest().blank()) {
      readAll(found, ranges);
      return;
    }
    var byWords = new WordSearch(ranges);
    if (ranges.rows() <= byWords.cost()) {
      readAll(found, ranges);
    } else {
      byWords.addTo(found);
    }
  }

  private void readAll(Ints found, RowRanges ranges) {
    for (int range = 0; range < ranges.count(); range++) {
      read(found, ranges.start(range), ranges.end(range), ranges.requirement(range));
    }
  }

  private void read(Ints found, int from, int to, OfRows requirement) {
    int before = found.size();
    for (int row = from; row < to; row++) {
      long words = rows.signature(row);
      int bound = signature.bound(words);
      if (requirement.mayBeMet(bound) && isMet(requirement, rows.traits(row), words, bound)) {
        found.add(rows.identity(row));
      }
    }
    requirement.note(to - from, found.size() - before);
  }

  /// The rows of some ranges in whose names a word stands that agrees with one asked about, but for
  /// so many words as could not meet what any of the ranges demands by themselves.
  private final class WordSearch {
    private final RowRanges ranges;
    private final Requirement loosest;
    private final Ints lookedUp = new Ints();
    private final long cost;
    private int leftOut;
    private int read;

    WordSearch(RowRanges ranges) {
      this.ranges = ranges;
      this.loosest = ranges.loosest();
      for (Name name : asked.names()) {
        List<Alike> alike = words.alike(name);
        long left = leftOut(alike, loosest);
        leftOut += Long.bitCount(left);
        for (int w = 0; w < alike.size(); w++) {
          if (w >= MOST_LEFT_OUT || (left & 1L << w) == 0) {
            lookUp(alike.get(w));
          }
        }
      }
      Ints together = words.together();
      for (int w = 0; w < together.size(); w++) {
        lookedUp.add(together.at(w));
      }
      this.cost = (long) costOfWord * lookedUp.size() + entries() * length() / rows.size();
    }

    private void lookUp(Alike alike) {
      for (int w = 0; w < alike.size(); w++) {
        lookedUp.add(alike.word(w));
      }
    }

    private long entries() {
      long sum = 0;
      for (int w = 0; w < lookedUp.size(); w++) {
        sum += postings.count(lookedUp.at(w));
      }
      return sum;
    }

    private int length() {
      return ranges.to() - ranges.from();
    }

    /// What it takes, as if so many rows were read one after the other.
    long cost() {
      return cost;
    }

    void addTo(Ints found) {
      for (int w = 0; w < lookedUp.size(); w++) {
        addWith(found, lookedUp.at(w));
      }
      ranges.note(read, leftOut);
    }

    private void addWith(Ints found, int word) {
      int own = Signature.bound(words.most(word), words.asked(word));
      int first = postings.place(word, ranges.from());
      int end = postings.place(word, ranges.to());
      for (int place = first; place < end; place++) {
        int bound = own + signature.boundOfThree(postings.others(place));
        if (loosest.mayBeMet(bound)) {
          addIfMet(found, word, place, bound);
        }
      }
      read += end - first;
    }

    private void addIfMet(Ints found, int word, int place, int bound) {
      OfRows requirement = ranges.at(postings.row(place));
      if (requirement != null
          && requirement.mayBeMet(bound)
          && isMet(requirement, postings.traits(place), wordsOf(word, place), bound)) {
        found.add(rows.identity(postings.row(place)));
        requirement.note(0, 1);
      }
    }
  }

  /// The signature of the words of an entry; where it has no room for all of them, that of the row.
  private long wordsOf(int word, int place) {
    long others = postings.others(place);
    return Signature.hasRoomInThree(others)
        ? signature.withThree(word, others)
        : rows.signature(postings.row(place));
  }

  private boolean isMet(OfRows requirement, int traits, long words, int bound) {
    int length = Signature.length(words);
    return requirement.isMet(traits, bound, length)
        && requirement.isMet(traits, signature.boundInPairs(words), length);
  }

  /// The words of a name that need not be looked up, as a set of bits: together they cannot meet
  /// the requirement, so that whoever is to be found agrees in another word too. Of all such sets
  /// it takes the one with most rows.
  private long leftOut(List<Alike> alike, Requirement requirement) {
    int size = Math.min(alike.size(), MOST_LEFT_OUT);
    long[] cost = new long[size];
    for (int w = 0; w < size; w++) {
      cost[w] = rows(alike.get(w));
    }
    long best = 0;
    long bestCost = 0;
    for (long set = 1; set < 1L << size; set++) {
      double bits = 0;
      long saved = 0;
      for (int w = 0; w < size; w++) {
        if ((set & 1L << w) != 0) {
          bits += alike.get(w).most();
          saved += cost[w];
        }
      }
      if (saved > bestCost && requirement.isBeyond(Long.bitCount(set), bits)) {
        best = set;
        bestCost = saved;
      }
    }
    return best;
  }

  /// Of a longer name the words beyond this are always looked up.
  private static final int MOST_LEFT_OUT = 8;

  private long rows(Alike alike) {
    long sum = 0;
    for (int w = 0; w < alike.size(); w++) {
      sum += postings.count(alike.word(w));
    }
    return sum;
  }
}
