// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.people;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdfast.casefile.entry.EntryKind;
import org.holdfast.casefile.entry.Field;
import org.holdfast.casefile.entry.Tree;
import org.holdfast.casefile.record.CaseFile;
import org.holdfast.casefile.view.OperationView;
import org.holdfast.intake.json.syntax.FileTree;
import org.holdfast.intake.received.ReceivedFile;
import org.holdfast.web.people.sight.RegistrySight;
import org.jspecify.annotations.Nullable;

/// An operation on whose list somebody was found who may be this person, as it was last screened.
///
/// @param seat in which seat
/// @param answer what that seat was answered, by its code
/// @param screenedAt when
/// @param screening where that is recorded
/// @param departedAt when the operation departed; null where that is not recorded
record Appearance(
    String operation,
    String seat,
    String answer,
    Instant screenedAt,
    long screening,
    @Nullable Instant departedAt) {
  /// The newest operations are looked through, and no more: an answer is a document of its own.
  private static final int MOST_OPERATIONS = 100;

  /// Looks through the newest operations.
  static List<Appearance> of(OperationView operations, CaseFile file, String person) {
    List<Appearance> found = new ArrayList<>();
    List<String> names = operations.operations();
    for (String name : names.subList(Math.max(0, names.size() - MOST_OPERATIONS), names.size())) {
      List<OperationView.Act> acts = operations.of(name);
      newest(acts, EntryKind.SCREENED)
          .ifPresent(screening -> found.addAll(of(name, screening, acts, file, person)));
    }
    return found;
  }

  private static Optional<OperationView.Act> newest(List<OperationView.Act> acts, EntryKind kind) {
    return acts.stream().filter(act -> act.head().kind() == kind).reduce((_, later) -> later);
  }

  private static List<Appearance> of(
      String name,
      OperationView.Act screening,
      List<OperationView.Act> acts,
      CaseFile file,
      String person) {
    byte[] json = file.document(screening.position()).map(one -> one.bytes()).orElse(new byte[0]);
    if (!new String(json, StandardCharsets.UTF_8)
        .contains(Field.text("person", person).literal())) {
      return List.of();
    }
    Instant departed =
        newest(acts, EntryKind.DEPARTURE_RECORDED)
            .flatMap(act -> act.line("departure.at"))
            .map(Instant::parse)
            .orElse(null);
    return RegistrySight.members(FileTree.of(new ReceivedFile("answer", json)), "seats").stream()
        .filter(seat -> names(seat, person))
        .map(seat ->
            new Appearance(
                name,
                RegistrySight.text(seat, "seat"),
                RegistrySight.text(seat, "answer"),
                screening.head().recordedAt(),
                screening.position(),
                departed))
        .toList();
  }

  private static boolean names(Tree.Members seat, String person) {
    return RegistrySight.members(seat, "candidates").stream()
        .anyMatch(candidate -> RegistrySight.text(candidate, "person").equals(person));
  }
}
