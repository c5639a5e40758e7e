// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report.bundle;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.holdfast.report.bundle.BundleCheck.Altered;
import org.holdfast.report.bundle.BundleCheck.Defect;
import org.holdfast.report.bundle.BundleCheck.Found;
import org.holdfast.report.bundle.BundleCheck.Quorum;
import org.holdfast.report.bundle.BundleCheck.SoundButNobodyKnownSigned;
import org.holdfast.report.bundle.BundleCheck.Unreadable;
import org.holdfast.report.bundle.BundleCheck.Verified;
import org.holdfast.report.text.Visible;
import org.holdfast.tlog.note.KeyName;

/// What a check of a bundle proves and does not prove, in sentences.
final class BundleWords {
  private static final String NOT_TRUE =
      "That an entry is true, that nothing was left out before it was recorded, or that nothing else"
          + " was recorded.";
  private static final String NOT_VOUCHED =
      "custody.csv, certificate.txt and README.txt: they are whole, and are the words of whoever"
          + " handed the bundle over.";

  private BundleWords() {}

  static List<String> proven(BundleCheck check) {
    return switch (check) {
      case Verified(var found) -> {
        List<String> sentences = new ArrayList<>(sound(found));
        sentences.add(
            "You trust the key that signed the checkpoint, %s."
                .formatted(found.key().name().value()));
        if (!found.witnesses().isEmpty()) {
          sentences.add("Witnesses you named cosigned it: " + names(found.witnesses()) + ".");
        }
        yield sentences;
      }
      case SoundButNobodyKnownSigned(var found, var _) -> sound(found);
      case Altered _, Unreadable _ -> List.of();
    };
  }

  private static List<String> sound(Found found) {
    List<String> sentences = new ArrayList<>();
    sentences.add(
        "All %d files are as they were handed over. The bundle as a whole is SHA-256 %s."
            .formatted(found.files(), found.digest().hex()));
    sentences.add(
        "%d entries stand in the log %s, unchanged, in its tree of %d entries."
            .formatted(
                found.entries().size(), found.key().name().value(), found.head().size().value()));
    found
        .entries()
        .forEach(entry ->
            sentences.add(
                "Entry %d: %d lines are shown, %d digests are not%s."
                    .formatted(
                        entry.position(),
                        entry.shown(),
                        entry.withheld(),
                        entry.hasDocument()
                            ? "; its document is byte for byte the one that was recorded"
                            : "")));
    return sentences;
  }

  static List<String> notProven(BundleCheck check) {
    return switch (check) {
      case Verified(var found) -> limits(found);
      case SoundButNobodyKnownSigned(var found, var nameIsTrusted) -> {
        List<String> sentences = new ArrayList<>();
        sentences.add(
            (nameIsTrusted
                    ? "That it comes from %s: you trust another key of that name, and this is not it."
                    : "That it comes from %s: nobody you trust signed it, and anyone can make such a"
                        + " bundle with a key of their own.")
                .formatted(found.key().name().value()));
        sentences.add(
            "If you have the log's key from a source you trust, and not from this bundle, put it in"
                + " a file and name it: --trust FILE. This bundle claims: "
                + found.key().format());
        sentences.addAll(limits(found));
        yield sentences;
      }
      case Altered(var defects) ->
          List.of(
              "Anything. The bundle is not as it was made: %d things do not fit."
                  .formatted(defects.size()));
      case Unreadable(var why) -> List.of("Anything. It cannot be checked: " + why + ".");
    };
  }

  private static List<String> limits(Found found) {
    List<String> sentences = new ArrayList<>(List.of(NOT_TRUE, NOT_VOUCHED));
    if (found.witnesses().isEmpty()) {
      sentences.add(
          "That the log shows the same record to everybody: no cosignature of a witness you named"
              + " was checked.");
    }
    if (found.policy() == Quorum.NOT_MET) {
      sentences.add("The policy in the bundle asks for more witnesses than cosigned.");
    }
    return sentences;
  }

  /// One defect in a line.
  static String line(Defect defect) {
    String entry = defect.position() == null ? "" : " (entry " + defect.position() + ")";
    return Visible.of(defect.file()) + entry + ": " + defect.what() + ".";
  }

  private static String names(List<KeyName> names) {
    return names.stream().map(KeyName::value).collect(Collectors.joining(", "));
  }
}
