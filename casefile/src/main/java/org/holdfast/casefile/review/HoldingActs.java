// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.holdfast.casefile.entry.Field;
import org.holdfast.casefile.entry.Head;
import org.holdfast.casefile.entry.Matter.ObjectId;
import org.holdfast.casefile.entry.SubjectId;
import org.holdfast.casefile.registry.PersonId;
import org.jspecify.annotations.Nullable;

/// What one person can do to a seat that holds it, whatever was found before.
///
/// A reader would get this wrong: a notice whose person nobody has named in the registry may be
/// anybody's, and so is everybody's.
final class HoldingActs {
  private final List<Act> acts = new ArrayList<>();
  private final Map<SubjectId, PersonId> named = new HashMap<>();
  private final Set<SubjectId> merged = new HashSet<>();

  /// One act; an operation, a seat or a person that is null is every one.
  private record Act(
      long position,
      WhyReopened why,
      @Nullable String operation,
      @Nullable String seat,
      @Nullable SubjectId person) {}

  /// The newest of them; its position is -1 where there is none.
  record Last(long position, WhyReopened why) {}

  void take(long position, Head head, List<Field> fields) {
    ObjectId object = head.matter().object();
    SubjectId subject = head.matter().subject();
    switch (head.kind()) {
      case HELD -> hold(position, head, fields);
      case MANIFEST_WITHDRAWN ->
          acts.add(new Act(position, WhyReopened.LIST_WITHDRAWN, name(head), null, null));
      case NOTICE_RECEIVED ->
          acts.add(new Act(position, WhyReopened.NOTICE_SINCE, null, null, subject));
      case PERSON_REGISTERED -> {
        if (object != null && subject != null) {
          named.put(subject, new PersonId(object.value()));
        }
      }
      case PERSONS_MERGED -> merge(head);
      default -> {
        // It holds no seat.
      }
    }
  }

  /// A reading that can be read no more may have said anything.
  void erased(long position, Head head) {
    acts.add(new Act(position, WhyReopened.READ_OTHERWISE, name(head), null, null));
  }

  private void hold(long position, Head head, List<Field> fields) {
    Optional<String> seat = ReviewLines.find(fields, "hold.seat");
    acts.add(new Act(position, WhyReopened.HELD_SINCE, name(head), seat.orElse(null), null));
  }

  private void merge(Head head) {
    merged.add(head.matter().theSubject());
    named.forEach((subject, person) -> {
      if (person.value().equals(head.matter().theObject().value())) {
        merged.add(subject);
      }
    });
  }

  private static @Nullable String name(Head head) {
    ObjectId object = head.matter().object();
    return object == null ? null : object.value();
  }

  Last last(Question question, PersonId person) {
    Last last = new Last(-1, WhyReopened.HELD_SINCE);
    for (Act act : acts) {
      if ((act.operation() == null || act.operation().equals(question.operation()))
          && (act.seat() == null || act.seat().equals(question.seat()))
          && mayBeOf(act.person(), person)) {
        last = new Last(act.position(), act.why());
      }
    }
    return last;
  }

  private boolean mayBeOf(@Nullable SubjectId subject, PersonId person) {
    if (subject == null || merged.contains(subject)) {
      return true;
    }
    PersonId name = named.get(subject);
    return name == null || name.equals(person);
  }
}
