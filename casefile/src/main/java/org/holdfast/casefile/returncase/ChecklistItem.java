// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.returncase;

import java.time.LocalDate;
import org.holdfast.casefile.order.Happening;
import org.jspecify.annotations.Nullable;

/// One thing that a return needs, and how far it is.
///
/// @param need what
/// @param state how far, since `happening`
/// @param what in words; empty where not stated
/// @param owner who sees to it; empty where nobody is named
/// @param by the day by which it is to be there; null where none is set
/// @param happening since when it stands so, and when that was known
/// @param evidence the record of it; empty where there is none
public record ChecklistItem(
    Need need,
    State state,
    String what,
    String owner,
    @Nullable LocalDate by,
    Happening happening,
    String evidence) {

  /// What a return needs.
  public enum Need {
    /// A passport or another travel document.
    TRAVEL_DOCUMENT,
    /// Parole, or a letter by which a carrier boards the person (8 CFR 212.5(f)).
    PAROLE_OR_BOARDING_LETTER,
    /// Who carries the person.
    CARRIER,
    /// Who goes along.
    ESCORT,
    /// The port of entry.
    PORT,
    /// Who receives the person.
    RECEPTION,
    /// What is stated of custody on return.
    CUSTODY_ON_RETURN
  }

  /// How far it is.
  public enum State {
    /// Nothing was done.
    NOT_BEGUN,
    /// It was asked for.
    ASKED,
    /// It is drafted or held.
    PREPARED,
    /// It is there.
    DONE,
    /// It was refused.
    REFUSED,
    /// It is not needed.
    NOT_NEEDED
  }
}
