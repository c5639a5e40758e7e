// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.options;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.holdfast.cli.terminal.Terminal;
import org.holdfast.cli.terminal.TrustedKeys;
import org.holdfast.tlog.note.NoteVerifier;
import picocli.CommandLine.Option;

/// `--trust`: files of public keys, besides the one in the settings folder.
public final class Trust {
  @Option(
      names = "--trust",
      paramLabel = "FILE",
      description = "Public keys whose signatures count, one a line.")
  private List<Path> files = new ArrayList<>();

  /// The keys in all of them.
  public List<NoteVerifier> keys(Terminal terminal) {
    return TrustedKeys.read(terminal, files);
  }
}
