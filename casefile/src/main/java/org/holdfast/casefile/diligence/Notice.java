// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.diligence;

import java.time.Instant;
import org.holdfast.legaltime.Sentence;

/// Something that somebody must be told at once.
///
/// A reader would get this wrong: it names no place, no person and no reason. Whoever is told looks
/// the case up with a right of their own.
///
/// @param kind what sort of thing
/// @param fact the fact, the directive or the order of the case it is about: `W2`
/// @param at since when it is known
/// @param sentence what it is, in words that disclose nothing
public record Notice(Kind kind, String fact, Instant at, Sentence sentence) {

  /// What sort of thing.
  public enum Kind {
    /// The person was moved.
    MOVED,
    /// News of the person's health or safety calls for action.
    RED_FLAG,
    /// A note to a foreign government went out that two people had not confirmed.
    SENT_UNCONFIRMED,
    /// Duties of an order whose time has passed and which nothing answers.
    MISSED,
    /// A duty has nobody to see to it.
    NO_OWNER
  }
}
