// SPDX-License-Identifier: Apache-2.0
package org.holdfast.postgres.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.holdfast.postgres.DatabaseFailure;
import org.holdfast.postgres.DatabaseFailure.Fault;

/// As whom PostgreSQL's programs run: they refuse to be root.
enum RunAs {
  /// As whoever runs this.
  ITSELF(""),

  /// As nobody in a user namespace of its own, while files stay root's.
  NAMESPACE("unshare -U"),

  /// As the user 65534 (nobody), who owns the cluster then and may pass root's folders to reach it;
  /// where namespaces are forbidden, as in many containers. The programs must lie where everybody
  /// can reach them: PostgreSQL asks for itself whether it may run them.
  NOBODY(
      "setpriv --reuid=65534 --regid=65534 --clear-groups"
          + " --inh-caps=+dac_override --ambient-caps=+dac_override");

  private static final String ROOT = "root";

  private final String prefix;

  RunAs(String prefix) {
    this.prefix = prefix;
  }

  /// The first way that works on this machine.
  ///
  /// @param folder where it may be tried
  static RunAs here(Path folder) {
    if (!ROOT.equals(System.getProperty("user.name"))) {
      return ITSELF;
    }
    for (RunAs way : List.of(NAMESPACE, NOBODY)) {
      if (way.works(folder)) {
        return way;
      }
    }
    throw new DatabaseFailure(Fault.ROOT_NOT_GIVEN_UP);
  }

  /// Whether it works on this machine.
  boolean works(Path folder) {
    return Command.run(folder, words(List.of("true"))).status() == 0;
  }

  /// A command that runs so.
  List<String> words(List<String> command) {
    List<String> all = new ArrayList<>();
    if (!prefix.isEmpty()) {
      all.addAll(List.of(prefix.split(" ", -1)));
    }
    all.addAll(command);
    return List.copyOf(all);
  }

  /// Where programs are unpacked, so that they can be run so.
  ///
  /// @param asked where they would be put
  Path programs(Path asked) throws IOException {
    return this == NOBODY
        ? reachable(Path.of(System.getProperty("java.io.tmpdir", "/tmp"), "holdfast-programs"))
        : Files.createDirectories(asked);
  }

  /// A folder of root's that everybody may enter and root alone may write. One that somebody else
  /// put there is refused: who owns it could replace the programs.
  private static Path reachable(Path folder) throws IOException {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      Files.createDirectory(folder);
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
    boolean isRoots =
        Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
            && Files.getOwner(folder, LinkOption.NOFOLLOW_LINKS).getName().equals(ROOT)
            && PosixFilePermissions.toString(Files.getPosixFilePermissions(folder))
                .equals("rwxr-xr-x");
    if (!isRoots) {
      throw new DatabaseFailure(Fault.FOLDER_NOT_PRIVATE);
    }
    return folder;
  }
}
