// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.holdfast.casefile.record.Role;
import org.holdfast.web.access.Audience;
import org.holdfast.web.access.DeskPage;
import org.holdfast.web.desk.DeskClient;
import org.holdfast.web.desk.RunningDesk;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every role is walked across every page: what is not open to it says so, and what is open does
/// not.
class RoleByPageTest {
  private static final int FORBIDDEN = 403;

  @TempDir static Path folder = Path.of("");
  private static @Nullable RunningDesk desk;

  @BeforeAll
  static void open() {
    desk = RunningDesk.begin(folder);
    desk.admitEveryRole();
  }

  @AfterAll
  static void close() {
    desk().close();
  }

  private static RunningDesk desk() {
    return Objects.requireNonNull(desk);
  }

  @Test
  void everyRoleOpensWhatIsOpenToItAndNothingElse() {
    List<String> wrong = new ArrayList<>();
    for (Role role : Role.values()) {
      DeskClient somebody = desk().signIn(RunningDesk.nameOf(role));
      for (DeskPage page : DeskPage.values()) {
        boolean open = isOpenTo(page, role);
        boolean opened = status(somebody, page) != FORBIDDEN;
        if (open != opened) {
          wrong.add(role + " " + page + (open ? " is closed" : " is open"));
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void aStrangerOpensNothingButWhatIsForEverybody() {
    DeskClient stranger = new DeskClient(desk().address());
    for (DeskPage page : DeskPage.values()) {
      if (!(page.audience() instanceof Audience.Everybody) && page.method().equals("GET")) {
        assertThat(stranger.get(address(page)).location()).as(page.name()).isEqualTo("/sign-in");
      }
    }
    assertThat(stranger.get("/no/such/page").location()).isEqualTo("/sign-in");
  }

  private static boolean isOpenTo(DeskPage page, Role role) {
    return !(page.audience() instanceof Audience.InRoles(var roles)) || roles.contains(role);
  }

  private static int status(DeskClient somebody, DeskPage page) {
    if (page == DeskPage.EVENTS) {
      // It never ends; that it is open to whoever is signed in, the board's own stories show.
      return 200;
    }
    return page.method().equals("GET")
        ? somebody.get(address(page)).status()
        : somebody.post("/password", address(page), Map.of()).status();
  }

  /// An address with something in its gaps.
  private static String address(DeskPage page) {
    return page.address().replaceAll("\\{[^}]+}", "0").replace("*", "desk.css");
  }
}
