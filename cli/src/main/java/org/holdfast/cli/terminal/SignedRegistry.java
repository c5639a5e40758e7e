// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.terminal;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.holdfast.casefile.reading.Note;
import org.holdfast.casefile.reading.Position;
import org.holdfast.casefile.reading.Problem;
import org.holdfast.casefile.reading.Reading;
import org.holdfast.casefile.registry.Registry;
import org.holdfast.casefile.registry.RegistrySignature;
import org.holdfast.intake.RegistryFile;
import org.holdfast.intake.received.ReceivedFile;
import org.holdfast.intake.received.RegistryOptions;
import org.holdfast.tlog.note.NoteVerifier;

/// A registry as it was read, and who signed it.
///
/// @param reading the registry; an altered signature is one of its problems
/// @param signedBy the name of the trusted key that signed it; empty where none did
/// @param sentence what the check of the signature found; empty where a trusted key signed it
public record SignedRegistry(Reading<Registry> reading, String signedBy, String sentence) {

  private static final int MEGABYTE = 1_000_000;

  /// A registry of this size, bytes, takes long enough to read that somebody would wonder.
  private static final int LARGE = 20 * MEGABYTE;

  /// The name of the signature that belongs to a file.
  public static Path signatureOf(Path file) {
    return file.resolveSibling(file.getFileName() + ".sig");
  }

  /// Reads a registry and the signature that lies beside it.
  public static SignedRegistry read(
      Terminal terminal, Path file, RegistryOptions options, List<NoteVerifier> trusted) {
    ReceivedFile received = InputFile.read(terminal, file);
    if (received.size() >= LARGE) {
      terminal
          .err()
          .printf(Locale.ROOT, "Reading %s, %,d MB%n", received.name(), received.size() / MEGABYTE);
    }
    Reading<Registry> reading = RegistryFile.read(received, options);
    Path signature = signatureOf(file);
    if (!Files.exists(terminal.at(signature))) {
      return new SignedRegistry(
          reading, "", "It is not signed. Sign it with: holdfast registry sign " + file);
    }
    String note = new String(InputFile.read(terminal, signature).bytes(), StandardCharsets.UTF_8);
    return switch (RegistrySignature.check(
        note, reading.accounting().sha256(), received.size(), trusted)) {
      case RegistrySignature.Checked.Signed(var by) -> new SignedRegistry(reading, by.value(), "");
      case RegistrySignature.Checked.Unsigned(var sentence) ->
          new SignedRegistry(noted(reading, signature, sentence), "", sentence);
      case RegistrySignature.Checked.Altered(var sentence) ->
          new SignedRegistry(altered(reading, signature, sentence), "", sentence);
    };
  }

  private static Reading<Registry> noted(
      Reading<Registry> reading, Path signature, String sentence) {
    List<Note> notes = new ArrayList<>(reading.notes());
    notes.add(new Note(Position.of(signature.toString()), sentence));
    return new Reading<>(reading.value(), reading.accounting(), reading.problems(), notes);
  }

  private static Reading<Registry> altered(
      Reading<Registry> reading, Path signature, String sentence) {
    List<Problem> problems = new ArrayList<>(reading.problems());
    problems.add(
        new Problem(
            Problem.Code.SIGNATURE,
            Position.of(signature.toString()),
            "a signature that does not belong to the registry: " + sentence,
            "the publisher's signature over these very bytes",
            "Get the registry and its signature from the publisher again."));
    return new Reading<>(reading.value(), reading.accounting(), problems, reading.notes());
  }
}
