// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.review;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.holdfast.casefile.review.Door;
import org.holdfast.casefile.review.OpenDoors;
import org.holdfast.casefile.review.SeatReading;
import org.holdfast.casefile.review.Verdict;
import org.holdfast.linkage.candidate.Comparison.Field;
import org.holdfast.protection.ProtectionId;
import org.holdfast.report.words.Words;
import org.jspecify.annotations.Nullable;

/// A reading as a form sends it.
///
/// @param verdict what the reader says
/// @param door by which door; null where none is named
/// @param sent the form
record SentReading(Verdict verdict, @Nullable Door door, Map<String, String> sent) {

  /// What the names of marked fields begin with.
  static final String MARKED = "marked.";

  /// What the names of protections that do not bar begin with.
  static final String PROTECTION = "protection.";

  SentReading {
    sent = Map.copyOf(sent);
  }

  /// What is wrong with it, by field.
  Map<String, String> faults(OpenDoors doors, Words words) {
    Map<String, String> faults = new LinkedHashMap<>();
    if (verdict == Verdict.PROPOSE_RELEASE && (door == null || !doors.doors().contains(door))) {
      faults.put("words", words.say("review.fault.door"));
    }
    if (door == Door.NOT_THIS_PERSON && marked(doors).isEmpty()) {
      faults.put("marked", words.say("review.fault.marked"));
    }
    if (door == Door.NOT_BARRED && protections(doors).isEmpty()) {
      faults.put("protection", words.say("review.fault.protection"));
    }
    if (verdict != Verdict.KEEP_HOLD && words().isBlank()) {
      faults.put("words", words.say("review.fault.words"));
    }
    return faults;
  }

  /// The reading.
  ///
  /// @param seat what was read
  /// @param keeping the words of a reader who keeps the hold and says no more
  SeatReading of(OpenSeat seat, OpenDoors doors, String keeping) {
    return new SeatReading(
        seat.question().operation(),
        seat.seat(),
        doors.person(),
        verdict,
        door,
        door == Door.NOT_BARRED ? protections(doors) : Set.of(),
        door == Door.NOT_THIS_PERSON ? marked(doors) : Set.of(),
        words().isBlank() ? keeping : words(),
        seat.binding());
  }

  private String words() {
    return sent.getOrDefault("words", "").strip();
  }

  private Set<Field> marked(OpenDoors doors) {
    Set<Field> marked = EnumSet.noneOf(Field.class);
    doors.conflicting().stream()
        .filter(field -> sent.containsKey(MARKED + field.name()))
        .forEach(marked::add);
    return marked;
  }

  private Set<ProtectionId> protections(OpenDoors doors) {
    Set<ProtectionId> named = new HashSet<>();
    doors.unsettled().stream()
        .filter(one -> sent.containsKey(PROTECTION + one.value()))
        .forEach(named::add);
    return named;
  }
}
