// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.returncase;

/// To whom an act was addressed.
public enum CounterpartKind {
  /// A foreign government, or an office of one.
  FOREIGN_GOVERNMENT,
  /// Who carries people: an airline, a charter office, a bus line.
  CARRIER,
  /// The person's counsel.
  COUNSEL_FOR_PERSON,
  /// The person, or the person's family.
  PERSON,
  /// A court.
  COURT,
  /// Another body outside the government: a consulate's helper, the Red Cross.
  OTHER_OUTSIDE,
  /// Another agency of the same government.
  OTHER_AGENCY,
  /// The actor's own office.
  INTERNAL;

  /// Whether an act toward it goes to somebody outside the government.
  public boolean outward() {
    return switch (this) {
      case FOREIGN_GOVERNMENT, CARRIER, COUNSEL_FOR_PERSON, PERSON, COURT, OTHER_OUTSIDE -> true;
      case OTHER_AGENCY, INTERNAL -> false;
    };
  }
}
