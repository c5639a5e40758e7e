// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.screen;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.holdfast.casefile.screening.OperationAnswer;
import org.holdfast.casefile.screening.SeatProof;
import org.holdfast.cli.terminal.CommandFailure;
import org.holdfast.cli.terminal.ExitCode;
import org.holdfast.report.SearchProofJson;
import org.holdfast.report.slip.SlipPage;
import org.holdfast.report.slip.SlipText;
import org.holdfast.report.words.Language;

/// The folder that `--out` names: each answer in every form, and its slip with its page.
///
/// A reader would get this wrong: it must be empty. A slip of an earlier question that lies beside
/// the answers of this one would be taken for theirs.
final class OutputFolder {
  private final Path folder;

  private OutputFolder(Path folder) {
    this.folder = folder;
  }

  /// Makes the folder, before any work is done.
  static OutputFolder prepare(Path folder) {
    try {
      Files.createDirectories(folder);
      try (Stream<Path> inside = Files.list(folder)) {
        if (inside.findAny().isPresent()) {
          throw new CommandFailure(
              ExitCode.CANNOT_CREATE,
              folder + " is not empty. Name an empty folder, so that answers do not mix.");
        }
      }
      return new OutputFolder(folder);
    } catch (IOException e) {
      throw cannotWrite(folder, e);
    }
  }

  /// Writes every form of every answer.
  ///
  /// @param slips the slip of each, in the same order
  /// @param proofs why nobody was lost, of each, in the same order
  void write(
      List<OperationAnswer> answers,
      List<String> slips,
      List<List<SeatProof>> proofs,
      AnswerText text) {
    for (int i = 0; i < answers.size(); i++) {
      List<OperationAnswer> one = List.of(answers.get(i));
      String name = name(answers, i);
      for (AnswerFormat format : AnswerFormat.values()) {
        write(folder.resolve(name + "." + format.extension()), text.of(one, format));
      }
      write(
          folder.resolve(name + ".search.json"),
          SearchProofJson.format(answers.get(i), proofs.get(i)));
      slip(answers.get(i), slips.get(i), text.language());
    }
  }

  private void slip(OperationAnswer answer, String slip, Language language) {
    Path slips = folder.resolve("slips");
    write(slips.resolve(SlipText.fileName(answer)), slip);
    write(
        slips.resolve(SlipText.pageName(answer)),
        SlipPage.format(slip, answer.manifest().zone(), language));
  }

  /// The operation's own name in plain characters, numbered where two would share it.
  private static String name(List<OperationAnswer> answers, int index) {
    String plain = plain(answers.get(index));
    long shared = answers.stream().filter(answer -> plain(answer).equals(plain)).count();
    return shared == 1 ? plain : String.format(Locale.ROOT, "%s-%d", plain, index + 1);
  }

  private static String plain(OperationAnswer answer) {
    String plain = answer.manifest().operation().replaceAll("[^A-Za-z0-9._-]+", "-");
    return plain.isBlank() || plain.startsWith(".") ? "operation" + plain : plain;
  }

  private static void write(Path file, String text) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
    } catch (IOException e) {
      throw cannotWrite(file, e);
    }
  }

  private static CommandFailure cannotWrite(Path file, IOException failure) {
    return new CommandFailure(
        ExitCode.CANNOT_CREATE,
        "%s cannot be written (%s). Nothing may depart on this run."
            .formatted(file, failure.getClass().getSimpleName()));
  }
}
