// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.desk;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.holdfast.casefile.entry.ActorId;
import org.holdfast.casefile.entry.Entry;
import org.holdfast.casefile.entry.SubjectId;
import org.holdfast.casefile.manifest.Manifest;
import org.holdfast.casefile.reading.Reading;
import org.holdfast.casefile.record.Draft;
import org.holdfast.casefile.record.Role;
import org.holdfast.casefile.review.RoleDrafts;
import org.holdfast.casefile.view.RegistryFacts;
import org.holdfast.casefile.view.ScreeningEntries;
import org.holdfast.intake.ManifestFile;
import org.holdfast.intake.json.syntax.FileTree;
import org.holdfast.intake.received.ManifestOptions;
import org.holdfast.intake.received.ReceivedFile;
import org.holdfast.service.desk.Desk;
import org.holdfast.service.desk.Founding;
import org.holdfast.service.record.Recording;
import org.holdfast.service.watch.Board;
import org.holdfast.web.start.DeskServer;
import org.holdfast.web.start.ServeSettings;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;

/// A desk that runs on a folder of its own, set up, with people at it.
///
/// A reader would get this wrong: the first two people of a record admit each other; everybody
/// after them, and every role, takes two. So nobody has a role before the second is there.
public final class RunningDesk implements AutoCloseable {
  /// Whoever set it up.
  public static final String ADMINISTRATOR = "admin";

  /// What everybody signs in with.
  public static final String PASSWORD = "correct horse battery staple";

  private static final ActorId FIRST = new ActorId(ADMINISTRATOR);

  private final DeskServer server;
  private final MovedClock clock;
  private ActorId second = FIRST;
  private int keys;

  private RunningDesk(DeskServer server, MovedClock clock) {
    this.server = server;
    this.clock = clock;
  }

  /// The clock of this machine, and as much later as a test wants.
  private static final class MovedClock extends Clock {
    private volatile Duration by = Duration.ZERO;

    private void set(Instant now) {
      by = Duration.between(Clock.systemUTC().instant(), now);
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      throw new UnsupportedOperationException("the zone of a desk's clock is asked by nobody");
    }

    @Override
    public Instant instant() {
      return Clock.systemUTC().instant().plus(by);
    }
  }

  /// A desk that was just set up.
  public static RunningDesk begin(Path folder) {
    return begin(folder, 0);
  }

  /// A desk that was just set up, at a time from which it goes on.
  public static RunningDesk begin(Path folder, Instant now) {
    MovedClock clock = new MovedClock();
    clock.set(now);
    return begin(folder, 0, clock);
  }

  /// A desk that was set up before, opened again on its folder at a time from which it goes on.
  public static RunningDesk open(Path folder, Instant now) {
    MovedClock clock = new MovedClock();
    clock.set(now);
    return new RunningDesk(started(folder, 0, clock), clock);
  }

  private static DeskServer started(Path folder, int port, MovedClock clock) {
    ZoneId zone = ZoneId.of("America/New_York");
    return DeskServer.start(new ServeSettings(folder, null, port, zone, false, clock));
  }

  /// A desk that was just set up and listens on a port.
  public static RunningDesk begin(Path folder, int port) {
    return begin(folder, port, new MovedClock());
  }

  private static RunningDesk begin(Path folder, int port, MovedClock clock) {
    DeskServer server = started(folder, port, clock);
    RunningDesk desk = new RunningDesk(server, clock);
    DeskClient stranger = new DeskClient(server.address());
    stranger.post(
        "/setup",
        "/setup",
        Map.of(
            "code",
            server.setupCode(),
            "origin",
            "record.example.org/test",
            "name",
            ADMINISTRATOR,
            "password",
            PASSWORD,
            "again",
            PASSWORD));
    return desk;
  }

  /// The desk behind the pages.
  public Desk desk() {
    return server.desk().desk();
  }

  /// Time passes at the desk, and every operation is asked anew.
  public void pass(Duration time) {
    clock.by = clock.by.plus(time);
    board().rows().forEach(row -> server.desk().watching().slip(row.operation().name()));
  }

  /// It is this time at the desk now, and time goes on from there.
  public void set(Instant now) {
    clock.set(now);
  }

  /// The board as of everything in the record.
  public Board board() {
    return server.desk().watching().current().orElseThrow();
  }

  /// The address of its first page.
  public String address() {
    return server.address();
  }

  /// Somebody is admitted, given roles and a password.
  public void admit(String name, Role... roles) {
    ActorId who = new ActorId(name);
    Entry.Whole admitted = Founding.admitted(FIRST, who, true, now());
    if (second.equals(FIRST)) {
      record(Draft.of(key(), admitted));
      second = who;
    } else {
      byTwo(Draft.proposing(key(), admitted.head(), admitted));
    }
    give(name, roles);
    String hash =
        String.valueOf(PasswordEncoderFactories.createDelegatingPasswordEncoder().encode(PASSWORD));
    server.desk().accounts().setPassword(who, hash, now());
  }

  /// Somebody who was admitted is given roles, by two.
  public void give(String name, Role... roles) {
    for (Role role : roles) {
      byTwo(new RoleDrafts(FIRST, now()).proposeGiving(key(), new ActorId(name), role));
    }
  }

  /// There is somebody in each role who is called by its name, beside the administrator.
  public void admitEveryRole() {
    admit("h.abara", Role.COUNSEL);
    for (Role role : Role.values()) {
      if (role != Role.ADMINISTRATOR) {
        admit(nameOf(role), role);
      }
    }
  }

  /// Who is called by the name of a role.
  public static String nameOf(Role role) {
    return role == Role.ADMINISTRATOR ? ADMINISTRATOR : role.name().toLowerCase(Locale.ROOT);
  }

  private void byTwo(Draft proposing) {
    long proposed = record(proposing);
    Entry.Whole proposal = (Entry.Whole) desk().file().read(proposed, 1).getFirst().entry();
    record(Draft.approving(key(), second, now(), proposed, proposal).orElseThrow());
  }

  /// Somebody who has signed in.
  public DeskClient signIn(String name) {
    DeskClient client = new DeskClient(server.address());
    client.post("/sign-in", "/sign-in", Map.of("name", name, "password", PASSWORD));
    return client;
  }

  /// Records what a registry file says (`docs/formats/registry.md`).
  public void register(String json) {
    List<Entry.Whole> entries =
        RegistryFacts.of(
            FileTree.of(file("registry.json", json)),
            Recording.registry(desk().file(), desk().file().size()),
            FIRST,
            now(),
            () -> new SubjectId(UUID.randomUUID()));
    desk().record(entries.stream().map(entry -> Draft.of(key(), entry)).toList());
  }

  /// Records a list as it was received (`docs/formats/manifest.md`).
  public void list(String json) {
    ReceivedFile file = file("list.json", json);
    Reading<Manifest> reading = ManifestFile.read(file, new ManifestOptions(null, null)).getFirst();
    Entry.Whole received =
        new ScreeningEntries(FIRST, now(), new SubjectId(UUID.randomUUID()))
            .received(reading.value().operation(), reading.accounting());
    record(Draft.receiving(key(), received, Draft.Document.of(file.bytes())));
  }

  /// Records one entry.
  public long record(Draft draft) {
    return desk().record(List.of(draft)).getFirst();
  }

  /// A key that was not used before.
  public Draft.IdempotencyKey key() {
    keys++;
    return new Draft.IdempotencyKey("test:" + keys);
  }

  /// The time at the desk.
  public Instant now() {
    return desk().clock().instant();
  }

  private static ReceivedFile file(String name, String text) {
    return new ReceivedFile(name, text.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void close() {
    server.close();
  }
}
