// SPDX-License-Identifier: Apache-2.0
package org.holdfast.linkage;

import java.util.List;
import org.holdfast.linkage.fields.BirthDates;
import org.holdfast.linkage.fields.Level;
import org.holdfast.linkage.fields.Prepared;
import org.holdfast.linkage.keys.Ints;
import org.holdfast.linkage.names.Name;
import org.holdfast.linkage.rows.Postings;
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

  RowSearch(Rows rows, Prepared asked, TokenBounds words, LinkageModel model) {
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
      Level rest = blank ? Level.DATE_NOT_STATED : Level.DATE_DIFFERS;
      addAny(found, section, section.from(), section.to(), rest);
      if (!blank) {
        int possible = section.starts().at(section.place(BirthDates.FIRST_POSSIBLE));
        addAny(found, section, section.from(), possible, Level.DATE_NOT_STATED);
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
    for (int d = 0; d < onDay.size(); d++) {
      int other = section.dates().at(onDay.at(d));
      if (other < year || other > year + oneYear) {
        addIfNear(found, section, onDay.at(d), date);
      }
    }
  }

  private void addBetween(Ints found, Section section, int from, int to, int date) {
    for (int p = section.place(from); p < section.dates().size(); p++) {
      if (section.dates().at(p) >= to) {
        return;
      }
      addIfNear(found, section, p, date);
    }
  }

  private void addIfNear(Ints found, Section section, int place, int date) {
    Level level = BirthDates.level(date, section.dates().at(place));
    if (level != Level.DATE_DIFFERS && level != Level.DATE_NOT_STATED) {
      Requirements.OfRows requirement = requirements.at(level, section.odd());
      read(found, section.starts().at(place), section.starts().at(place + 1), requirement);
    }
  }

  private void read(Ints found, int from, int to, Requirements.OfRows requirement) {
    int before = found.size();
    for (int row = from; row < to; row++) {
      long words = rows.signature(row);
      if (requirement.mayBeMet(signature.bound(words))
          && isMet(requirement, rows.traits(row), words)) {
        found.add(rows.identity(row));
      }
    }
    requirement.note(to - from, found.size() - before);
  }

  /// Adds from rows whatever their date, by the words of the names.
  private void addAny(Ints found, Section section, int from, int to, Level level) {
    Requirements.OfRows requirement = requirements.at(level, section.odd());
    if (requirement.loosest().blank()) {
      read(found, from, to, requirement);
      return;
    }
    for (Name name : asked.names()) {
      List<Alike> alike = words.alike(name);
      long left = leftOut(alike, requirement);
      requirement.leaveOut(Long.bitCount(left));
      for (int w = 0; w < alike.size(); w++) {
        if (w >= MOST_LEFT_OUT || (left & 1L << w) == 0) {
          addWith(found, alike.get(w), from, to, requirement);
        }
      }
    }
    Ints together = words.together();
    for (int w = 0; w < together.size(); w++) {
      addWith(found, together.at(w), from, to, requirement);
    }
  }

  private void addWith(Ints found, Alike alike, int from, int to, Requirements.OfRows requirement) {
    for (int w = 0; w < alike.size(); w++) {
      addWith(found, alike.word(w), from, to, requirement);
    }
  }

  private void addWith(Ints found, int word, int from, int to, Requirements.OfRows requirement) {
    int own = Signature.bound(words.most(word));
    int before = found.size();
    int first = postings.place(word, from);
    int end = postings.place(word, to);
    for (int place = first; place < end; place++) {
      long others = postings.others(place);
      if (requirement.mayBeMet(own + signature.boundOfThree(others))
          && isMet(requirement, postings.traits(place), wordsOf(word, place))) {
        found.add(rows.identity(postings.row(place)));
      }
    }
    requirement.note(end - first, found.size() - before);
  }

  /// The signature of the words of an entry; where it has no room for all of them, that of the row.
  private long wordsOf(int word, int place) {
    long others = postings.others(place);
    return Signature.hasRoomInThree(others)
        ? signature.withThree(word, others)
        : rows.signature(postings.row(place));
  }

  private boolean isMet(Requirements.OfRows requirement, int traits, long words) {
    return requirement.isMet(traits, signature.boundInPairs(words), Signature.length(words));
  }

  /// The words of a name that need not be looked up, as a set of bits: together they cannot meet
  /// the requirement, so that whoever is to be found agrees in another word too. Of all such sets
  /// it takes the one with most rows.
  private long leftOut(List<Alike> alike, Requirements.OfRows requirement) {
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
      if (saved > bestCost && requirement.loosest().isBeyond(Long.bitCount(set), bits)) {
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
