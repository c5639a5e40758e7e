// SPDX-License-Identifier: Apache-2.0
package org.holdfast.linkage;

import java.util.List;
import org.holdfast.linkage.AskedWords.Group;
import org.holdfast.linkage.AskedWords.LookUp;
import org.holdfast.linkage.Requirements.OfRows;
import org.holdfast.linkage.fields.BirthDates;
import org.holdfast.linkage.fields.Level;
import org.holdfast.linkage.fields.Prepared;
import org.holdfast.linkage.keys.Ints;
import org.holdfast.linkage.rows.Postings;
import org.holdfast.linkage.rows.Requirement;
import org.holdfast.linkage.rows.Rows;
import org.holdfast.linkage.rows.Rows.Section;
import org.holdfast.linkage.rows.Signature;
import org.holdfast.linkage.words.TokenBounds;
import org.jspecify.annotations.Nullable;

/// One question put to the rows: which of them meet the requirement of their birth date.
final class RowSearch {

  private final Rows rows;
  private final Postings postings;
  private final Prepared asked;
  private final AskedWords askedWords;
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
    this.askedWords = new AskedWords(postings, words, asked.names());
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
      readByWords(found, all, askedWords.lookUp(all.loosest()));
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
    LookUp lookUp = askedWords.lookUp(ranges.loosest());
    if (ranges.rows() <= cost(lookUp, ranges)) {
      readAll(found, ranges);
    } else {
      readByWords(found, ranges, lookUp);
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

  /// What it takes to look words up and read their rows, as if so many rows were read one after the
  /// other.
  private long cost(LookUp lookUp, RowRanges ranges) {
    long read = lookUp.rows() * (ranges.to() - ranges.from()) / rows.size();
    return (long) costOfWord * lookUp.words() + read;
  }

  /// Adds from the rows of the ranges in whose names one of the words stands.
  private void readByWords(Ints found, RowRanges ranges, LookUp lookUp) {
    int read = 0;
    for (Group group : lookUp.groups()) {
      for (int place = group.from(); place < group.to(); place++) {
        read += readByWord(found, ranges, place);
      }
    }
    ranges.note(read, lookUp.leftOut());
  }

  private int readByWord(Ints found, RowRanges ranges, int place) {
    Requirement loosest = ranges.loosest();
    int own = askedWords.own(place);
    int end = askedWords.end(place);
    int first = postings.place(askedWords.start(place), end, ranges.from());
    int entry = first;
    while (entry < end && postings.row(entry) < ranges.to()) {
      int bound = own + signature.boundOfThree(postings.others(entry));
      if (loosest.mayBeMet(bound)) {
        addIfMet(found, ranges.at(postings.row(entry)), askedWords.word(place), entry, bound);
      }
      entry++;
    }
    return entry - first;
  }

  private void addIfMet(Ints found, @Nullable OfRows requirement, int word, int entry, int bound) {
    if (requirement != null
        && requirement.mayBeMet(bound)
        && isMet(requirement, postings.traits(entry), wordsOf(word, entry), bound)) {
      found.add(rows.identity(postings.row(entry)));
      requirement.note(0, 1);
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
}
