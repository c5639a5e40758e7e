// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report.slip;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.holdfast.casefile.entry.Field;
import org.holdfast.report.slip.SlipCheck.Altered;
import org.holdfast.report.slip.SlipCheck.DigestOnly;
import org.holdfast.report.slip.SlipCheck.Recorded;
import org.holdfast.report.slip.SlipCheck.SoundButNobodyKnownSigned;
import org.holdfast.report.slip.SlipCheck.Unreadable;
import org.holdfast.report.slip.SlipCheck.Verified;
import org.holdfast.report.text.Visible;
import org.holdfast.tlog.note.KeyName;

/// What a check of a slip proves and does not prove, in sentences for somebody who knows nothing of
/// logs.
final class SlipWords {
  private static final String NOT_RIGHT =
      "That the answer was right. The log proves what was recorded, not that it is true, nor that"
          + " nothing was left out before it was recorded.";
  private static final String NOT_LATEST =
      "That no later entry replaces it. Ask the desk whether there is a newer answer.";
  private static final String NOT_ALL =
      "That the log shows the same record to everybody: no cosignature of a witness you named was"
          + " checked.";

  private SlipWords() {}

  static List<String> proven(SlipCheck check) {
    return switch (check) {
      case Verified(var slip, var recorded) -> {
        List<String> sentences = new ArrayList<>(sound(slip, recorded));
        sentences.add(
            "You trust the key that signed it, %s.".formatted(recorded.key().name().value()));
        if (!recorded.witnesses().isEmpty()) {
          sentences.add(
              "Witnesses you named cosigned it: "
                  + recorded.witnesses().stream()
                      .map(KeyName::value)
                      .collect(Collectors.joining(", "))
                  + ".");
        }
        yield sentences;
      }
      case SoundButNobodyKnownSigned(var slip, var recorded, var _) -> sound(slip, recorded);
      case DigestOnly(var slip) ->
          List.of(
              "If you hold the answer in JSON, its SHA-256 must be %s."
                  .formatted(slip.value("answer-sha256")));
      case Altered _, Unreadable _ -> List.of();
    };
  }

  private static List<String> sound(SlipBody slip, Recorded recorded) {
    return List.of(
        "The slip %s is entry %d of the log %s, letter for letter."
            .formatted(
                slip.code().value(), recorded.position().value(), recorded.key().name().value()),
        "It was recorded before the log signed its checkpoint of %d entries, and stands in it"
                .formatted(recorded.head().size().value())
            + " unchanged.",
        "The entry states: " + fields(recorded.disclosed()) + ".");
  }

  private static String fields(List<Field> disclosed) {
    return disclosed.stream()
        .map(field -> field.name() + " " + Visible.of(field.text()))
        .collect(Collectors.joining("; "));
  }

  static List<String> notProven(SlipCheck check) {
    return switch (check) {
      case Verified(var _, var recorded) ->
          recorded.witnesses().isEmpty()
              ? List.of(NOT_RIGHT, NOT_LATEST, NOT_ALL)
              : List.of(NOT_RIGHT, NOT_LATEST);
      case SoundButNobodyKnownSigned(var _, var recorded, var nameIsTrusted) ->
          List.of(
              (nameIsTrusted
                      ? "That it comes from %s: you trust another key of that name, and this is not"
                          + " it."
                      : "That it comes from %s: nobody you trust signed it, and anyone can make such"
                          + " a slip with a key of their own.")
                  .formatted(recorded.key().name().value()),
              "If you have the log's key from a source you trust, and not from this slip, put it in"
                  + " a file and name it: --trust FILE. This slip claims: "
                  + recorded.key().format(),
              NOT_RIGHT,
              NOT_LATEST);
      case DigestOnly _ ->
          List.of(
              "That it was ever recorded. It was made without a record: anyone can write such a"
                  + " slip.",
              NOT_RIGHT);
      case Altered(var what, var where) ->
          List.of(
              "Anything. The slip is not as it was made: %s (%s). Treat every seat as HOLD."
                  .formatted(what, where));
      case Unreadable(var why) -> List.of("Anything. It is not a slip: " + why + ".");
    };
  }
}
