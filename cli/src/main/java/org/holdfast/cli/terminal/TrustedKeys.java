// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.terminal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.holdfast.tlog.note.NoteVerifier;

/// The public keys whose signatures count here: those in a file of the settings folder, and those
/// the user names. One vkey a line; lines that begin with `#` are remarks.
///
/// A reader would get this wrong: who is trusted to sign registries is trusted for nothing else,
/// and the key of a log signs no registry that anyone may depart on, unless the user says so.
public final class TrustedKeys {
  /// Whose signature is asked for.
  public enum Role {
    /// Publishers of registries.
    REGISTRY("trusted-keys"),
    /// Logs: records that this user began, and others that the user has written there.
    LOG("known-logs");

    private final String file;

    Role(String file) {
      this.file = file;
    }
  }

  private TrustedKeys() {}

  /// Reads them.
  ///
  /// @param role what the keys are to sign
  /// @param named files of keys that the user names, besides the settings folder's
  public static List<NoteVerifier> read(Terminal terminal, Role role, List<Path> named) {
    List<NoteVerifier> keys = new ArrayList<>();
    Path own = terminal.settings().resolve(role.file);
    if (Files.exists(own)) {
      keys.addAll(parse(terminal, own));
    }
    for (Path file : named) {
      keys.addAll(parse(terminal, file));
    }
    return keys;
  }

  /// Adds a key to the settings folder's file, where it is not there yet.
  public static void add(Terminal terminal, Role role, NoteVerifier key) throws IOException {
    Path own = terminal.settings().resolve(role.file);
    List<String> lines = new ArrayList<>();
    if (Files.exists(own)) {
      lines.addAll(Files.readAllLines(own, StandardCharsets.UTF_8));
    }
    if (!lines.contains(key.format())) {
      lines.add(key.format());
      Files.createDirectories(terminal.settings());
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
