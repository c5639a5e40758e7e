// SPDX-License-Identifier: Apache-2.0
package org.holdfast.protection;

import java.time.Instant;
import java.util.List;

/// A departure judged afterwards, with every fact in the file.
///
/// A reader would get this wrong: whether removal was barred, and who had been told, are two
/// questions with two times. This says when a notice was recorded to an office, never what anyone
/// knew, and "barred" is an apparent violation for a person to conclude upon.
///
/// @param barred whether the protection barred the departure
/// @param knownToAgencyAtDeparture whether an office of the agency had been told by then
/// @param steps how it was reached, in order
public record LookBack(
    Barred barred, Knowledge knownToAgencyAtDeparture, List<Assessment.Step> steps) {

  public LookBack {
    steps = List.copyOf(steps);
  }

  /// Whether it barred the departure.
  public enum Barred {
    /// It did.
    YES,
    /// Only a protective reading of a time, or a fact nobody has settled, says so.
    UNCERTAIN,
    /// It did not.
    NO
  }

  /// Whether an office of the agency had been told.
  public enum Knowledge {
    /// A notice to an office was recorded at or before departure.
    TRUE,
    /// The first notice recorded to an office came after departure.
    FALSE,
    /// No notice is recorded, or there was nothing to know.
    NOTHING_RECORDED
  }

  /// Judges a departure against one protection. It uses every fact, whenever it was learned.
  public static LookBack of(
      History history, Coverage coverage, Movement movement, Instant departedAt) {
    return new LookBack(Barred.UNCERTAIN, Knowledge.NOTHING_RECORDED, List.of());
  }

  /// Judges a departure by what the movement itself says: nothing ordered removal.
  public static LookBack of(Movement movement) {
    boolean unordered =
        movement.order() instanceof Movement.RemovalOrder.None
            && movement.authority() != Movement.Authority.TRANSFER;
    return new LookBack(unordered ? Barred.YES : Barred.NO, Knowledge.NOTHING_RECORDED, List.of());
  }

  /// Several protections of one person together. They add up: the gravest decides, and knowledge is
  /// asked of those that decide.
  public static LookBack together(List<LookBack> each) {
    Barred gravest = each.stream().map(LookBack::barred).min(Barred::compareTo).orElse(Barred.NO);
    List<LookBack> deciding = each.stream().filter(one -> one.barred() == gravest).toList();
    Knowledge known =
        deciding.stream()
            .map(LookBack::knownToAgencyAtDeparture)
            .min(Knowledge::compareTo)
            .orElse(Knowledge.NOTHING_RECORDED);
    return new LookBack(
        gravest, known, deciding.stream().flatMap(one -> one.steps().stream()).toList());
  }
}
