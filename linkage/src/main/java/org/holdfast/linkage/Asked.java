// SPDX-License-Identifier: Apache-2.0
package org.holdfast.linkage;

import java.util.function.IntConsumer;
import org.holdfast.linkage.fields.ANumberNeighbours;
import org.holdfast.linkage.fields.BirthDates;
import org.holdfast.linkage.fields.Documents;
import org.holdfast.linkage.fields.Level;
import org.holdfast.linkage.fields.Prepared;
import org.holdfast.linkage.identity.Identity;
import org.holdfast.linkage.identity.IdentityDocument;

/// The identity asked about, and how each field of a registered one compares with it. Where a field
/// has several values the best pair counts. Safe for use by many threads.
///
/// Whoever asks of the same identity many times keeps it: to read names takes longer than to
/// compare them with a few.
public final class Asked {

  private final Prepared prepared;
  private final ANumberNeighbours[] neighbours;
  private final LinkageModel model;

  private Asked(Prepared prepared, ANumberNeighbours[] neighbours, LinkageModel model) {
    this.prepared = prepared;
    this.neighbours = neighbours;
    this.model = model;
  }

  /// Makes an identity ready to be asked about, by the model of those who are to be searched.
  public static Asked of(Identity identity, LinkageModel model) {
    return new Asked(
        Prepared.of(identity, model.nameReader()),
        identity.aNumbers().stream().map(ANumberNeighbours::of).toArray(ANumberNeighbours[]::new),
        model);
  }

  Prepared prepared() {
    return prepared;
  }

  Level birthDate(Prepared other) {
    Level best = Level.DATE_NOT_STATED;
    for (int date : prepared.dates()) {
      for (int otherDate : other.dates()) {
        best = better(best, BirthDates.level(date, otherDate));
      }
    }
    return best;
  }

  Level aNumber(Prepared other) {
    Level best = Level.NUMBER_NOT_STATED;
    for (int otherNumber : other.numbers()) {
      for (ANumberNeighbours number : neighbours) {
        best = better(best, number.level(otherNumber));
      }
    }
    return best;
  }

  boolean isSameOrNear(int other) {
    for (ANumberNeighbours number : neighbours) {
      if (number.isSameOrNear(other)) {
        return true;
      }
    }
    return false;
  }

  /// Hands on every A-number that is one of those stated, or near one.
  void numbers(IntConsumer number) {
    for (ANumberNeighbours one : neighbours) {
      number.accept(one.number());
      one.neighbours().forEach(number);
    }
  }

  boolean statesNumber() {
    return neighbours.length > 0;
  }

  Level document(Prepared other) {
    Level best = Level.DOCUMENT_NOT_STATED;
    for (IdentityDocument document : prepared.documents()) {
      for (IdentityDocument otherDocument : other.documents()) {
        best = better(best, Documents.level(document, otherDocument));
      }
    }
    return best;
  }

  Level sex(Prepared other) {
    return sex(prepared.sex(), other.sex());
  }

  static Level sex(Identity.Sex a, Identity.Sex b) {
    if (!isComparable(a) || !isComparable(b)) {
      return Level.SEX_NOT_STATED;
    }
    return a == b ? Level.SEX_SAME : Level.SEX_DIFFERS;
  }

  private static boolean isComparable(Identity.Sex sex) {
    return sex == Identity.Sex.FEMALE || sex == Identity.Sex.MALE;
  }

  Level nationality(Prepared other) {
    if (prepared.nationalities().isEmpty() || other.nationalities().isEmpty()) {
      return Level.NATIONALITY_NOT_STATED;
    }
    for (String nationality : prepared.nationalities()) {
      if (other.nationalities().contains(nationality)) {
        return Level.NATIONALITY_SAME;
      }
    }
    return Level.NATIONALITY_DIFFERS;
  }

  /// A pair of values that can be compared counts before one that cannot.
  Level better(Level best, Level next) {
    if (next.isBlank()) {
      return best;
    }
    return best.isBlank() || model.bits(next) > model.bits(best) ? next : best;
  }
}
