// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.stories;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.holdfast.casefile.entry.ActorId;
import org.holdfast.casefile.entry.Entry;
import org.holdfast.casefile.record.Draft;
import org.holdfast.casefile.record.Role;
import org.holdfast.casefile.view.RegistryFacts;
import org.holdfast.casefile.view.RegistryView;
import org.holdfast.intake.json.syntax.FileTree;
import org.holdfast.intake.received.ReceivedFile;
import org.holdfast.service.desk.Founding;
import org.holdfast.web.start.DeskServer;
import org.holdfast.web.start.ServeSettings;
import org.holdfast.web.start.Unattended;

/// A desk on a folder of its own, with people in every role, at a time that a story sets.
final class StoryDesk implements AutoCloseable {
  static final String PASSWORD = "a long enough password";
  static final ZoneId ZONE = ZoneId.of("America/New_York");

  private static final ActorId ADMIN = new ActorId("admin");
  private static final ActorId SECOND = new ActorId("h.abara");

  private final TestClock clock;
  private final DeskServer server;

  private StoryDesk(TestClock clock, DeskServer server) {
    this.clock = clock;
    this.server = server;
  }

  static StoryDesk open(Path folder, Instant now) {
    TestClock clock = new TestClock(now);
    DeskServer server = DeskServer.start(new ServeSettings(folder, null, 0, ZONE, false, clock));
    if (Unattended.setUp(server.desk(), PASSWORD).isPresent()) {
      throw new IllegalStateException("the password is long enough");
    }
    StoryDesk desk = new StoryDesk(clock, server);
    desk.people();
    return desk;
  }

  /// Everybody has a role of their own, and a password; the administrator has no other.
  private void people() {
    record(Draft.of(key(), Founding.admitted(ADMIN, SECOND, true, clock.instant())));
    for (Role role : Role.values()) {
      if (role != Role.ADMINISTRATOR) {
        admit(role.name().toLowerCase(java.util.Locale.ROOT), role);
      }
    }
    admit("second.reviewer", Role.REVIEWER);
    byTwo(Founding.given(ADMIN, SECOND, Role.COUNSEL, clock.instant()));
    password(SECOND);
  }

  void admit(String name, Role role) {
    ActorId who = new ActorId(name);
    byTwo(Founding.admitted(ADMIN, who, true, clock.instant()));
    byTwo(Founding.given(ADMIN, who, role, clock.instant()));
    password(who);
  }

  private void password(ActorId who) {
    var encoder =
        org.springframework.security.crypto.factory.PasswordEncoderFactories
            .createDelegatingPasswordEncoder();
    server
        .desk()
        .accounts()
        .setPassword(
            who, java.util.Objects.requireNonNull(encoder.encode(PASSWORD)), clock.instant());
  }

  /// One proposes, another approves.
  void byTwo(Entry.Whole entry) {
    long position = record(Draft.proposing(key(), entry.head(), entry));
    var stored = server.desk().desk().file().read(position, 1).getFirst();
    record(
        Draft.approving(key(), SECOND, clock.instant(), position, (Entry.Whole) stored.entry())
            .orElseThrow());
  }

  long record(Draft draft) {
    return server.desk().desk().record(List.of(draft)).getFirst();
  }

  private static Draft.IdempotencyKey key() {
    return new Draft.IdempotencyKey("story:" + UUID.randomUUID());
  }

  /// Records what a registry file says beyond what is known; nothing of it weakens.
  void registry(String json) {
    var desk = server.desk().desk();
    ReceivedFile file = new ReceivedFile("registry", json.getBytes(StandardCharsets.UTF_8));
    RegistryView known = new RegistryView();
    long size = desk.file().size();
    for (long from = 0; from < size; from += 500) {
      desk.file().read(from, (int) Math.min(500, size - from)).forEach(known::take);
    }
    List<Draft> drafts =
        RegistryFacts.of(
                FileTree.of(file),
                known,
                SECOND,
                clock.instant(),
                () -> new org.holdfast.casefile.entry.SubjectId(UUID.randomUUID()))
            .stream()
            .map(entry -> Draft.of(key(), entry))
            .toList();
    if (desk.record(drafts).size() != drafts.size()) {
      throw new IllegalStateException("each draft is one entry");
    }
  }

  TestClock clock() {
    return clock;
  }

  DeskServer server() {
    return server;
  }

  String address() {
    return server.address();
  }

  @Override
  public void close() {
    server.close();
  }
}
