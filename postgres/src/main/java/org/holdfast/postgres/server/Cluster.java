// SPDX-License-Identifier: Apache-2.0
package org.holdfast.postgres.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import org.holdfast.postgres.DatabaseFailure;
import org.holdfast.postgres.DatabaseFailure.Fault;
import org.holdfast.postgres.OwnerOnlyFile;

/// PostgreSQL's own folder, and what must be true of it before a server may use it.
///
/// @param home the data folder
/// @param folder the cluster in it
record Cluster(Path home, Path folder) {
  /// The superuser. Nothing but provisioning and migration logs in as it.
  static final String SUPERUSER = "holdfast_admin";

  /// The major version of the binaries that are shipped.
  private static final String MAJOR = "18";

  /// Everybody who connects gives a password (SCRAM, RFC 5802); nobody is trusted, not even
  /// locally.
  private static final String WHO_MAY_CONNECT = "host all all 127.0.0.1/32 scram-sha-256\n";

  static Cluster in(Path home) {
    return new Cluster(home, home.resolve("cluster"));
  }

  /// Makes the cluster if there is none. What an interrupted making left behind is made anew: a
  /// cluster gets its name when it is whole.
  void prepare(Binaries binaries) {
    try {
      if (!Files.isDirectory(folder)) {
        create(binaries);
      }
      if (!Files.readString(folder.resolve("PG_VERSION")).strip().equals(MAJOR)) {
        throw new DatabaseFailure(Fault.OTHER_VERSION);
      }
      Files.writeString(folder.resolve("pg_hba.conf"), WHO_MAY_CONNECT);
    } catch (IOException e) {
      throw OutOf.failure(e);
    }
  }

  /// The superuser's password, drawn when it is asked for the first time.
  String password() {
    return OwnerOnlyFile.readOrCreate(passwordFile(), OwnerOnlyFile::drawSecret);
  }

  /// The process that `postmaster.pid` names, where it lives.
  Optional<ProcessHandle> namedProcess() {
    try {
      Path file = folder.resolve("postmaster.pid");
      return Files.exists(file)
          ? ProcessHandle.of(Long.parseLong(Files.readAllLines(file).getFirst().strip()))
          : Optional.empty();
    } catch (IOException e) {
      throw OutOf.failure(e);
    }
  }

  private void create(Binaries binaries) throws IOException {
    Path fresh = home.resolve("cluster.new");
    if (Files.exists(fresh)) {
      Binaries.delete(fresh);
    }
    String unused = password();
    Command made = binaries.run(home, "initdb", initdb(fresh));
    if (unused.isEmpty() || made.status() != 0) {
      throw new DatabaseFailure(OutOf.fault(made.words()));
    }
    Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
  }

  private List<String> initdb(Path fresh) {
    return List.of(
        "--pgdata=" + fresh,
        "--username=" + SUPERUSER,
        "--pwfile=" + passwordFile(),
        "--auth=scram-sha-256",
        "--encoding=UTF8",
        "--locale=C",
        "--locale-provider=builtin",
        "--builtin-locale=C.UTF-8",
        "--data-checksums");
  }

  private Path passwordFile() {
    return home.resolve("superuser.password");
  }
}
