// SPDX-License-Identifier: Apache-2.0
package org.holdfast.service.watch;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.holdfast.casefile.entry.Field;
import org.holdfast.casefile.entry.Tree;
import org.holdfast.intake.json.syntax.FileTree;
import org.holdfast.intake.received.ReceivedFile;
import org.holdfast.protection.Answer;
import org.holdfast.service.desk.Desk;

/// What seats were answered, as the record has it (`docs/formats/answer.md`).
final class RecordedAnswer {
  private RecordedAnswer() {}

  /// The answer of each seat; a word that is none of the answers is a hold, and so is a seat that
  /// is not there. Empty where the document is not there or cannot be read.
  ///
  /// @param position where the answer is recorded
  static Map<String, Answer> seats(Desk desk, long position) {
    return desk.file()
        .document(position)
        .flatMap(document -> members(new ReceivedFile("answer", document.bytes())))
        .map(RecordedAnswer::of)
        .orElse(Map.of());
  }

  private static Optional<Tree.Members> members(ReceivedFile file) {
    try {
      return Optional.of(FileTree.of(file));
    } catch (RuntimeException e) {
      // Nothing of it counts: whoever left was not screened as far as anybody can say.
      return Optional.empty();
    }
  }

  private static Map<String, Answer> of(Tree.Members answer) {
    Map<String, Answer> seats = new HashMap<>();
    if (answer.values().get("seats") instanceof Tree.Items(var all)) {
      for (Tree one : all) {
        if (one instanceof Tree.Members seat) {
          text(seat, "seat").ifPresent(name -> seats.merge(name, answered(seat), Answer::or));
        }
      }
    }
    return seats;
  }

  private static Answer answered(Tree.Members seat) {
    Optional<String> word = text(seat, "answer");
    return Arrays.stream(Answer.values())
        .filter(one -> word.filter(one.name()::equals).isPresent())
        .findFirst()
        .orElse(Answer.HOLD);
  }

  private static Optional<String> text(Tree.Members of, String name) {
    return of.values().get(name) instanceof Tree.Scalar(var literal)
        ? Optional.of(new Field(name, literal).text())
        : Optional.empty();
  }
}
