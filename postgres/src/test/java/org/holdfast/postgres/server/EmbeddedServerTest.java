// SPDX-License-Identifier: Apache-2.0
package org.holdfast.postgres.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import org.holdfast.postgres.DatabaseFailure;
import org.holdfast.postgres.DatabaseFailure.Fault;
import org.holdfast.postgres.TestServer;
import org.holdfast.postgres.connection.Login;
import org.holdfast.postgres.schema.Provisioning;
import org.junit.jupiter.api.Test;

class EmbeddedServerTest {
  private static Fault faultOf(Path home, int port) {
    DatabaseFailure failure =
        catchThrowableOfType(
            DatabaseFailure.class, () -> EmbeddedServer.start(home, TestServer.PROGRAMS, port));
    return failure.fault();
  }

  private static EmbeddedServer start(Path home) {
    return EmbeddedServer.start(home, TestServer.PROGRAMS, 0);
  }

  private static String value(Login login, String query) throws SQLException {
    try (Connection connection = login.connect();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      row.next();
      return row.getString(1);
    }
  }

  private static void execute(Login login, String sql) throws SQLException {
    try (Connection connection = login.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Test
  void what_was_committed_is_there_after_the_server_was_killed_and_after_it_was_stopped()
      throws Exception {
    Path home = TestServer.newHome();
    EmbeddedServer first = start(home);
    execute(first.administrator("postgres"), "CREATE TABLE kept AS SELECT 7 AS n");
    ProcessHandle process = first.process().orElseThrow();
    process.destroyForcibly();
    process.onExit().get();
    assertThat(home.resolve("cluster/postmaster.pid")).exists();
    first.close();
    try (EmbeddedServer second = start(home)) {
      assertThat(value(second.administrator("postgres"), "SELECT n FROM kept")).isEqualTo("7");
    }
    assertThat(home.resolve("cluster/postmaster.pid")).doesNotExist();
    try (EmbeddedServer third = start(home)) {
      assertThat(value(third.administrator("postgres"), "SELECT n FROM kept")).isEqualTo("7");
    }
  }

  @Test
  void nothing_acknowledged_can_be_lost_and_nobody_is_trusted() throws SQLException {
    Login admin = TestServer.server().administrator("postgres");
    for (String setting :
        new String[] {"fsync", "full_page_writes", "synchronous_commit", "data_checksums"}) {
      assertThat(value(admin, "SHOW " + setting)).as(setting).isEqualTo("on");
    }
    assertThat(
            value(
                admin,
                "SELECT count(*) FROM pg_hba_file_rules WHERE auth_method <> 'scram-sha-256'"))
        .isEqualTo("0");
    assertThat(value(admin, "SHOW listen_addresses")).isEqualTo("127.0.0.1");
    assertThat(value(admin, "SHOW unix_socket_directories")).isEmpty();
    Login wrong = new Login(admin.url(), admin.role(), "guess");
    assertThatThrownBy(wrong::connect).isInstanceOf(DatabaseFailure.class);
    assertThat(admin.toString()).doesNotContain(admin.password());
  }

  @Test
  void one_holdfast_uses_a_folder_at_a_time() {
    Path home = TestServer.newHome();
    try (EmbeddedServer server = start(home)) {
      assertThat(server.port()).isPositive();
      assertThat(faultOf(home, 0)).isEqualTo(Fault.FOLDER_IN_USE);
    }
  }

  @Test
  void a_port_that_is_taken_is_said_to_be() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertThat(faultOf(TestServer.newHome(), taken.getLocalPort())).isEqualTo(Fault.PORT_IN_USE);
    }
  }

  @Test
  void a_cluster_of_another_major_version_is_left_alone() throws IOException {
    Path home = TestServer.newHome();
    Files.createDirectory(home.resolve("cluster"));
    Files.writeString(home.resolve("cluster/PG_VERSION"), "17\n");
    assertThat(faultOf(home, 0)).isEqualTo(Fault.OTHER_VERSION);
    assertThat(home.resolve("cluster/pg_hba.conf")).doesNotExist();
  }

  @Test
  void a_folder_that_others_can_read_is_refused() throws IOException {
    Path home = TestServer.newHome();
    Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xr-x"));
    assertThat(faultOf(home, 0)).isEqualTo(Fault.FOLDER_NOT_PRIVATE);
  }

  @Test
  void a_running_program_that_is_no_server_is_never_stopped() throws Exception {
    Path home = TestServer.newHome();
    start(home).close();
    Process innocent = new ProcessBuilder("sleep", "60").start();
    Path file = home.resolve("cluster/postmaster.pid");
    Files.writeString(file, innocent.pid() + "\n");
    assertThat(faultOf(home, 0)).isEqualTo(Fault.FOREIGN_PROCESS);
    assertThat(innocent.isAlive()).isTrue();
    assertThat(file).exists();
    innocent.destroy();
  }

  @Test
  void a_server_that_was_left_running_is_stopped_and_started_anew() throws Exception {
    Path home = TestServer.newHome();
    EmbeddedServer left = start(home);
    ProcessHandle old = left.process().orElseThrow();
    left.abandon();
    try (EmbeddedServer anew = start(home)) {
      old.onExit().get(10, TimeUnit.SECONDS);
      assertThat(value(anew.administrator("postgres"), "SELECT 1")).isEqualTo("1");
    }
  }

  @Test
  void what_a_full_disk_says_is_understood() {
    assertThat(OutOf.fault("FATAL:  could not write file: No space left on device"))
        .isEqualTo(Fault.DISK_FULL);
    assertThat(OutOf.fault("FATAL:  something else")).isEqualTo(Fault.NOT_STARTED);
  }

  /// As in a container that forbids user namespaces.
  @Test
  void as_root_it_also_runs_as_the_user_nobody() {
    Path home = TestServer.newHome();
    if (!"root".equals(System.getProperty("user.name")) || !RunAs.NOBODY.works(home)) {
      System.out.println("NOT RUN: only root gives itself up, and setpriv must be there");
      return;
    }
    for (int times = 1; times <= 2; times++) {
      try (EmbeddedServer server = EmbeddedServer.start(home, home, 0, RunAs.NOBODY)) {
        assertThat(server.process()).isPresent();
        Provisioning.createDatabase(server.administrator("postgres"), "kept");
      }
    }
  }

  @Test
  void a_machine_without_binaries_is_told_so() {
    for (String[] machine :
        new String[][] {{"Windows 11", "amd64"}, {"Linux", "riscv64"}, {"FreeBSD", "amd64"}}) {
      assertThatThrownBy(() -> Platform.of(machine[0], machine[1]))
          .isInstanceOfSatisfying(
              DatabaseFailure.class, e -> assertThat(e.fault()).isEqualTo(Fault.NO_BINARIES));
    }
    assertThat(Platform.of("Mac OS X", "aarch64")).isEqualTo(Platform.DARWIN_ARM_64);
    // The build fetches the archive of the machine that builds, and no other.
    Platform here = Platform.of(System.getProperty("os.name"), System.getProperty("os.arch"));
    assertThat(getClass().getResource("/" + here.archive())).isNotNull();
  }
}
