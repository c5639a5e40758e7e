// SPDX-License-Identifier: Apache-2.0
package org.holdfast.postgres.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.holdfast.postgres.DatabaseFailure;
import org.holdfast.postgres.DatabaseFailure.Fault;
import org.holdfast.postgres.OwnerOnlyFile;
import org.holdfast.postgres.connection.Login;
import org.jspecify.annotations.Nullable;

/// PostgreSQL on a folder of the user's, reachable on 127.0.0.1 with a password.
///
/// One process of ours holds a folder at a time. A server that a killed process left running is
/// stopped and started anew, so that it runs with these settings. A killed server recovers by
/// itself at the next start; its surviving children are waited for.
public final class EmbeddedServer implements AutoCloseable {
  /// How long children of a killed server are waited for, seconds.
  private static final int PATIENCE_WITH_CHILDREN = 30;

  private static final int ATTEMPTS_AT_A_FREE_PORT = 5;

  private final Binaries binaries;
  private final Cluster cluster;
  private final FileChannel lock;
  private final int port;

  private EmbeddedServer(Binaries binaries, Cluster cluster, FileChannel lock, int wantedPort) {
    this.binaries = binaries;
    this.cluster = cluster;
    this.lock = lock;
    this.port = startAt(wantedPort);
  }

  /// Starts a server, making its cluster if the folder has none.
  ///
  /// @param home the data folder; made, for its owner alone, where it is missing
  /// @param port a port of 127.0.0.1, or 0 for any that is free
  public static EmbeddedServer start(Path home, int port) {
    return start(home, home, port);
  }

  /// Starts a server whose programs are kept outside its data folder.
  ///
  /// @param programs a folder where PostgreSQL's programs are unpacked, and found the next time
  public static EmbeddedServer start(Path home, Path programs, int port) {
    return start(home, programs, port, RunAs.here(OwnerOnlyFile.folder(home)));
  }

  static EmbeddedServer start(Path home, Path programs, int port, RunAs as) {
    Path own = OwnerOnlyFile.folder(home).toAbsolutePath();
    FileChannel lock = lock(own);
    try {
      Platform platform =
          Platform.of(System.getProperty("os.name", ""), System.getProperty("os.arch", ""));
      Binaries binaries = Binaries.unpack(programs.toAbsolutePath(), platform, as);
      Cluster cluster = Cluster.in(own);
      cluster.prepare(binaries);
      return new EmbeddedServer(binaries, cluster, lock, port);
    } catch (RuntimeException e) {
      release(lock);
      throw e;
    }
  }

  /// The address of a database on this server, for the driver.
  public String url(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }

  /// The TCP port on 127.0.0.1.
  public int port() {
    return port;
  }

  /// Who provisions: the superuser, with a random password that is kept, for its owner alone, in
  /// the data folder.
  public Login administrator(String database) {
    return new Login(url(database), Cluster.SUPERUSER, cluster.password());
  }

  /// The server's first process, as long as it lives.
  public Optional<ProcessHandle> process() {
    return cluster.namedProcess();
  }

  /// Stops the server; connections that are open are closed, what was committed is on disk.
  @Override
  public void close() {
    try {
      stop();
    } finally {
      release(lock);
    }
  }

  /// Gives the folder up and leaves the server running, as a process does that is killed.
  void abandon() {
    release(lock);
  }

  private int startAt(int wantedPort) {
    stopWhatWasLeft();
    for (int attempt = 1; ; attempt++) {
      int tried = wantedPort == 0 ? freePort() : wantedPort;
      String log = startOnce(tried);
      if (log.isEmpty()) {
        return tried;
      }
      Fault fault = OutOf.fault(log);
      boolean again =
          fault == Fault.PORT_IN_USE && wantedPort == 0 && attempt < ATTEMPTS_AT_A_FREE_PORT;
      if (!again) {
        throw new DatabaseFailure(fault);
      }
    }
  }

  /// Starts the server, and waits for the children of a killed one. They end by themselves; nothing
  /// is deleted under them.
  ///
  /// @return what the server says against it, or nothing
  private String startOnce(int tried) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_WITH_CHILDREN);
    while (true) {
      Path log = cluster.home().resolve("server.log");
      long before = length(log);
      Command started = binaries.run(cluster.home(), "pg_ctl", startWords(log, tried));
      if (started.status() == 0) {
        return "";
      }
      String words = tail(log, before) + started.words() + " ";
      boolean childrenLive = words.contains("pre-existing shared memory block");
      if (!childrenLive || System.nanoTime() > end) {
        return words;
      }
      rest();
    }
  }

  private List<String> startWords(Path log, int tried) {
    return List.of(
        "--pgdata=" + cluster.folder(),
        "--log=" + log,
        "--options=" + Settings.options(tried),
        "--wait",
        "--timeout=280",
        "start");
  }

  private void stopWhatWasLeft() {
    Optional<ProcessHandle> named = cluster.namedProcess();
    if (named.isEmpty() || hasEnded(named.get())) {
      return;
    }
    if (!named.get().info().command().orElse("").endsWith("/bin/postgres")) {
      throw new DatabaseFailure(Fault.FOREIGN_PROCESS);
    }
    stop();
  }

  /// Whether a process that runs no program any more is gone: it may still wait to be taken note
  /// of.
  private static boolean hasEnded(ProcessHandle process) {
    for (int waited = 0; waited < 100; waited++) {
      if (!process.isAlive()) {
        return true;
      }
      if (process.info().command().isPresent()) {
        return false;
      }
      rest();
    }
    return false;
  }

  private void stop() {
    if (cluster.namedProcess().isEmpty()) {
      return;
    }
    List<String> words =
        List.of("--pgdata=" + cluster.folder(), "--mode=fast", "--wait", "--timeout=280", "stop");
    if (binaries.run(cluster.home(), "pg_ctl", words).status() != 0
        && cluster.namedProcess().isPresent()) {
      throw new DatabaseFailure(Fault.NOT_STOPPED);
    }
  }

  private static FileChannel lock(Path home) {
    try {
      FileChannel channel =
          FileChannel.open(
              home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock held = tryLock(channel);
      if (held == null) {
        channel.close();
        throw new DatabaseFailure(Fault.FOLDER_IN_USE);
      }
      return channel;
    } catch (IOException e) {
      throw OutOf.failure(e);
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  private static void release(FileChannel lock) {
    try {
      lock.close();
    } catch (IOException e) {
      throw OutOf.failure(e);
    }
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new DatabaseFailure(Fault.PORT_IN_USE);
    }
  }

  private static long length(Path log) {
    try {
      return Files.exists(log) ? Files.size(log) : 0;
    } catch (IOException e) {
      throw OutOf.failure(e);
    }
  }

  private static String tail(Path log, long before) {
    try {
      byte[] bytes = Files.exists(log) ? Files.readAllBytes(log) : new byte[0];
      int from = (int) Math.min(before, bytes.length);
      return new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw OutOf.failure(e);
    }
  }

  private static void rest() {
    try {
      TimeUnit.MILLISECONDS.sleep(50);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DatabaseFailure(Fault.NOT_STARTED);
    }
  }
}
