// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.holdfast.casefile.screening.OperationAnswer;
import org.holdfast.report.text.Visible;
import org.holdfast.report.words.Tally;
import org.holdfast.tlog.digest.Sha256;
import org.jspecify.annotations.Nullable;

/// The slip of an answer: what was asked, when, against which registry, and the digest of what was
/// answered. It holds no name and no reason of any seat, so that anyone at a gate may see it.
///
/// Every line is `key: value`, in a fixed order; no line is empty and no control character stands
/// in it, so that proofs can follow it after an empty line.
public final class SlipText {
  /// The mark of a slip that may not be shown at a gate.
  static final String NOT_FOR_DEPARTURE = "NOT FOR DEPARTURE";

  private static final String FIRST_LINE = "holdfast slip 1\n";
  private static final int DIGITS_IN_A_NAME = 12;

  private SlipText() {}

  /// The text of the slip for one answer; it ends in a line break.
  public static String format(OperationAnswer answer) {
    var text = new StringBuilder(FIRST_LINE);
    if (!answer.slip().forDeparture()) {
      line(text, "mark", NOT_FOR_DEPARTURE);
      answer.slip().whyNot().forEach(why -> line(text, "because", why));
    }
    line(text, "operation", answer.manifest().operation());
    line(text, "asked", answer.at().toString());
    line(text, "departs", orNone(answer.manifest().departsAt()));
    line(text, "expires", orNone(answer.expiresAt()));
    line(text, "answer", answer.worst().name());
    line(text, "screened", answer.screened() ? "yes" : "no");
    Integer declared = answer.counts().declared();
    line(text, "declared", declared == null ? "" : declared.toString());
    line(text, "parsed", Integer.toString(answer.counts().parsed()));
    line(text, "compared", Integer.toString(answer.counts().screened()));
    Tally tally = Tally.of(answer);
    line(text, "hold", Integer.toString(tally.held()));
    line(text, "review", Integer.toString(tally.review()));
    line(text, "no-protection-found", Integer.toString(tally.none()));
    line(text, "registry-sha256", answer.registryVersion());
    line(text, "registry-as-of", orNone(answer.asOf()));
    line(text, "registry-signed-by", answer.signedBy());
    line(text, "answer-sha256", digest(answer));
    line(text, "meaning", "HOLD means do not remove; it is no authority to detain");
    return text.toString();
  }

  /// A file name for the slip: the operation's name, as far as it is letters, digits, dots and
  /// hyphens, and the start of the answer's digest, so that two answers never share one.
  public static String fileName(OperationAnswer answer) {
    String operation = answer.manifest().operation().replaceAll("[^A-Za-z0-9.-]", "_");
    String stem = operation.replaceFirst("^[.-]+", "");
    return (stem.isEmpty() ? "operation" : stem)
        + "-"
        + digest(answer).substring(0, DIGITS_IN_A_NAME)
        + ".slip";
  }

  /// The SHA-256 of the answer's JSON document, as [AnswerJson#format(List)] writes it for this
  /// answer alone, in UTF-8; 64 hexadecimal digits.
  public static String digest(OperationAnswer answer) {
    byte[] document = AnswerJson.format(List.of(answer)).getBytes(StandardCharsets.UTF_8);
    return Sha256.of(document).hex();
  }

  private static String orNone(@Nullable Instant instant) {
    return instant == null ? "" : instant.toString();
  }

  private static void line(StringBuilder text, String key, String value) {
    String shown = value.isBlank() ? "none" : Visible.of(value.strip());
    text.append(key).append(": ").append(shown).append('\n');
  }
}
