// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report.slip;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.holdfast.casefile.entry.Disclosure;
import org.holdfast.casefile.entry.Field;
import org.holdfast.casefile.entry.Head;
import org.holdfast.casefile.entry.Leaf;
import org.holdfast.casefile.screening.OperationAnswer;
import org.holdfast.report.AnswerJson;
import org.holdfast.report.text.Visible;
import org.holdfast.report.words.Tally;
import org.holdfast.tlog.note.NoteVerifier;
import org.holdfast.tlog.note.SignatureLine;
import org.holdfast.tlog.note.SignedNote;
import org.holdfast.tlog.proof.ProofFile;
import org.jspecify.annotations.Nullable;

/// The slip of an answer: what was asked, when, against which registry, the digest of what was
/// answered, and the proof that it was recorded. It holds no name and no reason of any seat, so
/// that anyone at a gate may see it.
///
/// A reader would get this wrong: the body comes first, then the record, then the proof. What is
/// recorded is the digest of the body, as [SlipBody#digest()] gives it, in the field
/// [#DIGEST_FIELD] of an entry.
public final class SlipText {
  /// The name of the field that an entry keeps a body's digest in.
  public static final String DIGEST_FIELD = "slip.sha256";

  /// The name of the line that tells a screening from whatever else somebody records.
  public static final String KIND_FIELD = Head.PREFIX + "kind";

  private static final int DIGITS_IN_A_NAME = 12;

  private SlipText() {}

  /// Whether a line of the entry is one that every slip shows.
  public static boolean isShown(Field field) {
    return field.name().equals(DIGEST_FIELD) || field.name().equals(KIND_FIELD);
  }

  /// The body of the slip for one answer; it ends in a line feed. Where it is not logged, it is the
  /// whole slip.
  public static String body(OperationAnswer answer, Logging logging) {
    List<SlipBody.Line> lines = new ArrayList<>();
    if (!answer.slip().forDeparture()) {
      line(lines, "mark", AnswerJson.NOT_FOR_DEPARTURE);
      answer.slip().whyNot().forEach(why -> line(lines, "because", why));
    }
    operation(lines, answer);
    registry(lines, answer);
    line(lines, "answer-sha256", AnswerJson.digest(answer));
    switch (logging) {
      case Logging.NotLogged() -> {
        line(lines, "logged", SlipBody.NO);
        line(lines, "proves", SlipBody.PROVES);
      }
      case Logging.Logged(var origin, var key) -> {
        line(lines, "logged", SlipBody.YES);
        line(lines, "log", origin.value());
        line(lines, "log-key", key.format());
      }
    }
    line(lines, "meaning", SlipBody.MEANING);
    return new SlipBody(lines).text();
  }

  private static void operation(List<SlipBody.Line> lines, OperationAnswer answer) {
    line(lines, "operation", answer.manifest().operation());
    line(lines, "asked", answer.at().toString());
    line(lines, "departs", orNone(answer.manifest().departsAt()));
    line(lines, "expires", orNone(answer.expiresAt()));
    line(lines, "answer", answer.worst().name());
    line(lines, "screened", answer.screened() ? SlipBody.YES : SlipBody.NO);
    Integer declared = answer.counts().declared();
    line(lines, "declared", declared == null ? "" : declared.toString());
    line(lines, "parsed", Integer.toString(answer.counts().parsed()));
    line(lines, "compared", Integer.toString(answer.counts().screened()));
    Tally tally = Tally.of(answer);
    line(lines, "hold", Integer.toString(tally.held()));
    line(lines, "review", Integer.toString(tally.review()));
    line(lines, "no-protection-found", Integer.toString(tally.none()));
  }

  private static void registry(List<SlipBody.Line> lines, OperationAnswer answer) {
    line(lines, "registry-sha256", answer.registryVersion());
    line(lines, "registry-as-of", orNone(answer.asOf()));
    line(lines, "registry-signed-by", answer.signedBy());
  }

  /// The whole slip of an answer that was recorded: the body, an empty line, and a proof file whose
  /// `extra` holds what was disclosed of the entry, and its leaf.
  ///
  /// A slip carries the log's own signature alone: who does not know a witness's key could not tell
  /// an altered cosignature from a sound one. Cosignatures go into bundles.
  ///
  /// @param body a body that says it is logged
  /// @param disclosures what is shown of the entry, [#DIGEST_FIELD] and [#KIND_FIELD] among it
  /// @param leaf the entry's leaf
  /// @param tlogProof the text of a proof file without an extra line
  public static String withProof(
      String body, List<Disclosure> disclosures, Leaf leaf, String tlogProof) {
    if (!(SlipBody.parse(body) instanceof SlipBody.Parsed.Read(var read))
        || !(read.logging() instanceof Logging.Logged(var _, var key))) {
      throw new IllegalArgumentException("a proof follows a body that says it is logged");
    }
    if (!(ProofFile.parse(tlogProof.getBytes(StandardCharsets.UTF_8))
            instanceof ProofFile.Parsed.Read(var proof))
        || !proof.extra().isEmpty()) {
      throw new IllegalArgumentException("a slip's proof is a proof file without an extra line");
    }
    String extra = new Evidence(disclosures, leaf).format();
    SignedNote checkpoint = signedBy(key, proof.checkpoint());
    return body + "\n" + new ProofFile(proof.index(), proof.path(), checkpoint, extra).format();
  }

  private static SignedNote signedBy(NoteVerifier key, SignedNote note) {
    List<SignatureLine> own =
        note.signatures().stream()
            .filter(line ->
                new SignedNote(note.text(), List.of(line)).check(List.of(key))
                        instanceof SignedNote.Checked.Holds(var vouches)
                    && !vouches.isEmpty())
            .toList();
    return new SignedNote(note.text(), own);
  }

  /// A file name for the slip: the operation's name, as far as it is letters, digits, dots and
  /// hyphens, and the start of the answer's digest, so that two answers never share one.
  public static String fileName(OperationAnswer answer) {
    return stem(answer) + ".slip";
  }

  /// A file name for the slip's page, beside the slip.
  public static String pageName(OperationAnswer answer) {
    return stem(answer) + ".html";
  }

  private static String stem(OperationAnswer answer) {
    String operation = answer.manifest().operation().replaceAll("[^A-Za-z0-9.-]", "_");
    String plain = operation.replaceFirst("^[.-]+", "");
    return (plain.isEmpty() ? "operation" : plain)
        + "-"
        + AnswerJson.digest(answer).substring(0, DIGITS_IN_A_NAME);
  }

  private static String orNone(@Nullable Instant instant) {
    return instant == null ? "" : instant.toString();
  }

  private static void line(List<SlipBody.Line> lines, String key, String value) {
    String shown = value.isBlank() ? SlipBody.NONE : Visible.of(value.strip());
    lines.add(new SlipBody.Line(key, shown));
  }
}
