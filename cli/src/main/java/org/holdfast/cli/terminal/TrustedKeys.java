// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.terminal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.holdfast.tlog.note.NoteVerifier;

/// The public keys whose signatures count here: those in `trusted-keys` in the settings folder, and
/// those the user names. One vkey a line; lines that begin with `#` are remarks.
public final class TrustedKeys {
  private static final String FILE = "trusted-keys";

  private TrustedKeys() {}

  /// Reads them.
  ///
  /// @param named files of keys that the user names, besides the settings folder's
  public static List<NoteVerifier> read(Terminal terminal, List<Path> named) {
    List<NoteVerifier> keys = new ArrayList<>();
    Path own = terminal.settings().resolve(FILE);
    if (Files.exists(own)) {
      keys.addAll(parse(terminal, own));
    }
    for (Path file : named) {
      keys.addAll(parse(terminal, file));
    }
    return keys;
  }

  /// Adds a key to the settings folder's file, where it is not there yet.
  public static void add(Terminal terminal, NoteVerifier key) throws IOException {
    Path own = terminal.settings().resolve(FILE);
    List<String> lines = new ArrayList<>();
    if (Files.exists(own)) {
      lines.addAll(Files.readAllLines(own, StandardCharsets.UTF_8));
    }
    if (!lines.contains(key.format())) {
      lines.add(key.format());
      Files.write(own, lines, StandardCharsets.UTF_8);
    }
  }

  private static List<NoteVerifier> parse(Terminal terminal, Path file) {
    List<NoteVerifier> keys = new ArrayList<>();
    String text = new String(InputFile.read(terminal, file).bytes(), StandardCharsets.UTF_8);
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      int at = number;
      keys.add(
          NoteVerifier.parse(line)
              .orElseThrow(() ->
                  new CommandFailure(
                      ExitCode.USAGE,
                      file
                          + ":"
                          + at
                          + " is not a public key. Expected one line as `holdfast registry sign`"
                          + " prints it: NAME+ID+KEY.")));
    }
    return keys;
  }
}
