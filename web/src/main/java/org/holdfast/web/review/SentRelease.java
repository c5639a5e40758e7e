// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.review;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.holdfast.casefile.review.Door;
import org.holdfast.casefile.review.ReadersView.Given;
import org.holdfast.casefile.review.Release;
import org.holdfast.casefile.review.ReleaseReason;
import org.holdfast.linkage.candidate.Comparison.Field;
import org.holdfast.protection.ProtectionId;
import org.holdfast.report.words.Words;
import org.holdfast.web.page.Viewer;

/// A proposal of a release as a form sends it.
///
/// @param door the door by which both readers would open the hold
/// @param review what they read
/// @param sent the form
record SentRelease(Door door, CandidateReview review, Map<String, String> sent) {
  SentRelease {
    sent = Map.copyOf(sent);
  }

  /// What is wrong with it, by field.
  ///
  /// @param latest until when it may apply at most
  Map<String, String> faults(Viewer viewer, Instant latest) {
    Words words = viewer.words();
    Map<String, String> faults = new LinkedHashMap<>();
    if (reason().isEmpty()) {
      faults.put("reason", words.say("review.fault.reason"));
    }
    if (text("words").isEmpty()) {
      faults.put("words", words.say("review.fault.words"));
    }
    if (text("document").isEmpty()) {
      faults.put("document", words.say("review.fault.document"));
    }
    if (door == Door.NOT_BARRED && text("provision").isEmpty()) {
      faults.put("provision", words.say("review.fault.provision"));
    }
    if (expires(viewer).filter(at -> at.isAfter(viewer.now()) && !at.isAfter(latest)).isEmpty()) {
      faults.put("expires", words.say("review.fault.expires", viewer.times().at(latest)));
    }
    if (door == Door.NOT_BARRED && protections(review).isEmpty()) {
      faults.put("reason", words.say("review.fault.no-protection-in-common"));
    }
    return faults;
  }

  /// The release.
  Release of(Viewer viewer, OpenSeat seat) {
    return new Release(
        seat.question().operation(),
        seat.seat(),
        review.answer().person(),
        door,
        door == Door.NOT_BARRED ? protections(review) : Set.of(),
        door == Door.NOT_THIS_PERSON ? marked(review) : Set.of(),
        reason().orElseThrow(),
        text("words"),
        text("document"),
        text("provision"),
        seat.binding(),
        expires(viewer).orElseThrow());
  }

  private Optional<ReleaseReason> reason() {
    return Arrays.stream(ReleaseReason.values())
        .filter(one -> one.door() == door && one.name().equals(sent.get("reason")))
        .findFirst();
  }

  /// This is deliberate: where a clock is set back the earlier of the two instants is meant.
  private Optional<Instant> expires(Viewer viewer) {
    try {
      LocalDateTime local = LocalDateTime.parse(text("expires"));
      return Optional.of(local.atZone(viewer.zone()).toInstant());
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private String text(String name) {
    return sent.getOrDefault(name, "").strip();
  }

  /// What all who read it found not to bar.
  private static Set<ProtectionId> protections(CandidateReview review) {
    Set<ProtectionId> common = new HashSet<>();
    boolean first = true;
    for (Given one : review.readings()) {
      if (first) {
        common.addAll(one.reading().protections());
      } else {
        common.retainAll(one.reading().protections());
      }
      first = false;
    }
    return common;
  }

  /// What any of them marked.
  private static Set<Field> marked(CandidateReview review) {
    Set<Field> marked = EnumSet.noneOf(Field.class);
    review.readings().forEach(one -> marked.addAll(one.reading().marked()));
    return marked;
  }
}
