// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.screening;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.holdfast.legaltime.Sentence;
import org.holdfast.linkage.candidate.Candidate.Strength;
import org.holdfast.linkage.identity.BirthDate;
import org.holdfast.linkage.identity.Identity;
import org.holdfast.linkage.identity.PersonName;
import org.holdfast.protection.Answer;
import org.holdfast.protection.ReasonCode;

/// Two seats that match one person, and one person or seat listed twice: a person decides who is
/// who.
final class Duplicates {
  private Duplicates() {}

  /// The same answers, with the reason added where it applies.
  static List<SeatAnswer> marked(List<SeatAnswer> answers) {
    Map<Object, List<Integer>> places = new HashMap<>();
    for (int i = 0; i < answers.size(); i++) {
      for (Object key : keys(answers.get(i))) {
        places.computeIfAbsent(key, _ -> new ArrayList<>()).add(i);
      }
    }
    Set<Integer> twice = new HashSet<>();
    places.values().stream().filter(at -> at.size() > 1).forEach(twice::addAll);
    List<SeatAnswer> marked = new ArrayList<>(answers.size());
    for (int i = 0; i < answers.size(); i++) {
      marked.add(twice.contains(i) ? marked(answers.get(i)) : answers.get(i));
    }
    return marked;
  }

  private record NameAndBirthDate(List<PersonName> names, List<BirthDate> birthDates) {}

  /// What no two seats may share: the seat itself, an A-number, a name together with a birth date,
  /// a registered person.
  private static Set<Object> keys(SeatAnswer answer) {
    Identity identity = answer.seat().identity();
    Set<Object> keys = new HashSet<>(identity.aNumbers());
    keys.add(answer.seat().seat());
    if (!identity.names().isEmpty() && !identity.birthDates().isEmpty()) {
      keys.add(new NameAndBirthDate(identity.names(), identity.birthDates()));
    }
    answer.candidates().stream()
        .filter(candidate -> candidate.candidate().strength() == Strength.LINK)
        .forEach(candidate -> keys.add(candidate.person()));
    return keys;
  }

  private static SeatAnswer marked(SeatAnswer answer) {
    Reason reason =
        new Reason(
            ReasonCode.DUPLICATE_SEAT,
            Sentence.of(
                "Two seats share a seat number, an A-number, a name and birth date, or a registered person; find out who is who.",
                "Dos asientos comparten número de asiento, número A, nombre y fecha de nacimiento, o persona registrada; averigüe quién es quién."));
    List<Reason> reasons = new ArrayList<>();
    if (answer.answer() != Answer.NO_PROTECTION_FOUND) {
      reasons.addAll(answer.reasons());
    }
    if (answer.answer() == Answer.REVIEW) {
      reasons.addFirst(reason);
    } else {
      reasons.add(reason);
    }
    return new SeatAnswer(
        answer.seat(), answer.answer().or(Answer.REVIEW), reasons, answer.candidates());
  }
}
