// SPDX-License-Identifier: Apache-2.0
package org.holdfast.postgres.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.holdfast.postgres.TestServer;
import org.holdfast.postgres.schema.Examination;
import org.holdfast.tlog.tree.TreeHead;
import org.junit.jupiter.api.Test;

class LocalDatabaseTest {
  @Test
  void a_folder_becomes_a_database_that_is_ready_and_is_opened_again() throws Exception {
    Path home = TestServer.newHome();
    String password;
    try (LocalDatabase first = LocalDatabase.open(home, TestServer.PROGRAMS, 0)) {
      password = first.app().password();
      assertThat(Examination.of(first.app(), Optional.empty()))
          .isEqualTo(new Examination.Ready(TreeHead.EMPTY));
    }
    try (LocalDatabase second = LocalDatabase.open(home, TestServer.PROGRAMS, 0)) {
      assertThat(second.app().password()).isNotEqualTo(password);
      assertThat(Examination.of(second.app(), Optional.of(TreeHead.EMPTY)))
          .isInstanceOf(Examination.Ready.class);
      assertThat(
              PosixFilePermissions.toString(
                  Files.getPosixFilePermissions(home.resolve("superuser.password"))))
          .isEqualTo("rw-------");
    }
  }
}
