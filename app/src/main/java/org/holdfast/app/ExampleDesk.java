// SPDX-License-Identifier: Apache-2.0
package org.holdfast.app;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.holdfast.casefile.entry.ActorId;
import org.holdfast.casefile.entry.Entry;
import org.holdfast.casefile.entry.SubjectId;
import org.holdfast.casefile.record.Draft;
import org.holdfast.casefile.record.Role;
import org.holdfast.casefile.review.RoleDrafts;
import org.holdfast.casefile.view.RegistryFacts;
import org.holdfast.cli.demo.DemoFiles;
import org.holdfast.cli.terminal.EmptyFolder;
import org.holdfast.cli.terminal.Terminal;
import org.holdfast.intake.json.syntax.FileTree;
import org.holdfast.intake.received.ReceivedFile;
import org.holdfast.postgres.desk.DeskSettings;
import org.holdfast.service.desk.Desk;
import org.holdfast.service.desk.Founding;
import org.holdfast.service.record.CaseEntries;
import org.holdfast.service.record.ReceivedFacts;
import org.holdfast.service.record.Recording;
import org.holdfast.web.sign.DutyNumbers;
import org.holdfast.web.start.DeskServer;
import org.holdfast.web.start.ServeSettings;
import org.holdfast.web.start.Unattended;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;

/// A desk at which everything can be tried: the people, lists and return of the demonstration, and
/// somebody in each role.
///
/// A reader would get this wrong: its clock begins in the night of the story and goes on from
/// there. An hour later its sources have aged, and everybody is held.
final class ExampleDesk {
  /// When it opens: the night of the story.
  private static final Instant BEGINS = Instant.parse("2026-03-12T06:14:00Z");

  private static final ZoneId ZONE = ZoneId.of("America/New_York");
  private static final ActorId FIRST = new ActorId("admin");
  private static final ActorId SECOND = new ActorId("r.okafor");
  private static final List<Person> PEOPLE =
      List.of(
          new Person(SECOND, Role.OPERATOR, "brings lists, takes calls, adds people"),
          new Person(new ActorId("m.reyes"), Role.REVIEWER, "reads a seat against a person"),
          new Person(new ActorId("j.lindqvist"), Role.REVIEWER, "reads it again, blind to that"),
          new Person(new ActorId("h.abara"), Role.COUNSEL, "says with another what bars nothing"),
          new Person(new ActorId("d.haddad"), Role.RETURN, "runs the return to its report"),
          new Person(new ActorId("t.osei"), Role.GATE, "sees seats and answers, no names"),
          new Person(new ActorId("p.novak"), Role.AUDITOR, "sees who read what"));
  private static final int PASSWORD_BYTES = 12;
  private static final Duration LONGEST = Duration.ofMinutes(1);

  private final Path folder;
  private final DeskServer server;
  private final String password;

  /// Somebody at the desk.
  ///
  /// @param does what that role does, in a few words
  private record Person(ActorId name, Role role, String does) {}

  private ExampleDesk(Path folder, DeskServer server, String password) {
    this.folder = folder;
    this.server = server;
    this.password = password;
  }

  /// Opens one, and keeps it open until the process is told to end.
  ///
  /// @param named an empty folder, which is kept; null for one that is deleted at the end
  /// @param opened is told the address of its first page
  static void serve(Terminal terminal, @Nullable Path named, int port, Consumer<String> opened)
      throws IOException, InterruptedException {
    Path folder =
        named == null
            ? Files.createTempDirectory("holdfast-example-")
            : EmptyFolder.at(terminal, named);
    OpenDesk.Opening opening =
        new OpenDesk.Opening() {
          @Override
          public void with(DeskServer server) throws IOException, InterruptedException {
            fill(folder, server).tell(terminal.err());
            opened.accept(server.address());
          }

          @Override
          public void afterwards() throws IOException {
            if (named == null) {
              Rehearsal.delete(folder);
            }
          }
        };
    terminal.err().println("Making a desk with invented people (some seconds) ...");
    terminal.err().flush();
    OpenDesk.keep(terminal, settings(folder, port, terminal.clock()), opening);
  }

  /// What a desk in an empty folder is started with.
  static ServeSettings settings(Path folder, int port, Clock clock) {
    Clock night = Clock.offset(clock, Duration.between(clock.instant(), BEGINS));
    return new ServeSettings(
        folder.resolve("record"), null, port, ZONE, true, folder.resolve("lists"), night);
  }

  /// Fills a desk that was just started, and waits until its operations stand on the board.
  static ExampleDesk fill(Path folder, DeskServer server) throws IOException, InterruptedException {
    byte[] random = new byte[PASSWORD_BYTES];
    new SecureRandom().nextBytes(random);
    String password = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    if (Unattended.setUp(server.desk(), password).isPresent()) {
      throw new IllegalStateException("the password is long enough");
    }
    ExampleDesk example = new ExampleDesk(folder, server, password);
    Map<String, byte[]> files = DemoFiles.make();
    example.admit();
    example.number("Duty counsel, H. Abara", "202-555-0163");
    example.number("Duty reviewer, M. Reyes", "202-555-0117");
    example.register(file(files, DemoFiles.REGISTRY));
    example.bring(file(files, DemoFiles.RETURN));
    example.lay(files);
    example.awaitLists();
    return example;
  }

  private static ReceivedFile file(Map<String, byte[]> files, String name) {
    return new ReceivedFile(name, files.getOrDefault(name, new byte[0]));
  }

  private Desk desk() {
    return server.desk().desk();
  }

  private Instant now() {
    return desk().clock().instant();
  }

  private static Draft.IdempotencyKey key() {
    return new Draft.IdempotencyKey("example:" + UUID.randomUUID());
  }

  /// The first two admit each other; everybody after them, and each role, takes those two.
  private void admit() {
    String hash =
        String.valueOf(PasswordEncoderFactories.createDelegatingPasswordEncoder().encode(password));
    for (Person person : PEOPLE) {
      Entry.Whole admitted = Founding.admitted(FIRST, person.name(), true, now());
      record(
          person.name().equals(SECOND)
              ? Draft.of(key(), admitted)
              : Draft.proposing(key(), admitted.head(), admitted));
      server.desk().accounts().setPassword(person.name(), hash, now());
    }
    for (Person person : PEOPLE) {
      record(new RoleDrafts(FIRST, now()).proposeGiving(key(), person.name(), person.role()));
    }
  }

  private void record(Draft draft) {
    record(List.of(draft));
  }

  /// Records entries; what takes two is approved by the second.
  private void record(List<Draft> drafts) {
    List<Long> positions = desk().record(drafts);
    for (int i = 0; i < drafts.size(); i++) {
      long position = positions.get(i);
      if (drafts.get(i).approves() != null
          && desk().file().read(position, 1).getFirst().entry() instanceof Entry.Whole proposal) {
        desk()
            .record(
                List.of(Draft.approving(key(), SECOND, now(), position, proposal).orElseThrow()));
      }
    }
  }

  /// Numbers that are given to nobody (555-0100 to 555-0199).
  private void number(String who, String number) {
    server.desk().kept().keep(DutyNumbers.AREA, new DeskSettings.Kept(who, number, FIRST, now()));
  }

  private void register(ReceivedFile registry) {
    List<Entry.Whole> entries =
        RegistryFacts.of(
            FileTree.of(registry),
            Recording.registry(desk().file(), desk().file().size()),
            FIRST,
            now(),
            () -> new SubjectId(UUID.randomUUID()));
    record(ReceivedFacts.drafts(registry, "registry", entries, FIRST, now()));
  }

  private void bring(ReceivedFile returnCase) {
    List<Entry.Whole> entries =
        CaseEntries.of(FileTree.of(returnCase), desk().file(), FIRST, now());
    record(ReceivedFacts.drafts(returnCase, "return case", entries, FIRST, now()));
  }

  /// Lays the lists into the watched folder, and what a visitor brings in by hand beside it.
  private void lay(Map<String, byte[]> files) throws IOException {
    Path inbox = folder.resolve("lists");
    write(inbox.resolve(DemoFiles.PAXLST + ".orders.csv"), files, DemoFiles.ORDERS);
    for (String list : List.of(DemoFiles.PAXLST, DemoFiles.XLSX, DemoFiles.CSV)) {
      write(inbox.resolve(list), files, list);
    }
    write(corrected(), files, DemoFiles.CSV_CORRECTED);
  }

  private static void write(Path to, Map<String, byte[]> files, String name) throws IOException {
    Files.createDirectories(to.resolveSibling("."));
    Files.write(to, files.getOrDefault(name, new byte[0]));
  }

  private Path corrected() {
    return folder.resolve(DemoFiles.CSV_CORRECTED);
  }

  private void awaitLists() throws InterruptedException {
    Semaphore changed = new Semaphore(0);
    server.desk().whenChanged(changed::release);
    while (server.desk().watching().current().filter(board -> board.rows().size() == 3).isEmpty()) {
      if (!changed.tryAcquire(LONGEST.toSeconds(), TimeUnit.SECONDS)) {
        throw new IllegalStateException("three lists were laid, and fewer are watched");
      }
    }
  }

  /// Says who can sign in, and what there is to try.
  void tell(PrintStream out) {
    out.printf(
        """

        Everybody and everything here is invented. It is 02:14 EDT on 12 March 2026, and three
        operations leave within the hour. Sign in at %s
        with the password  %s  as

        """,
        server.address(), password);
    for (Person person : PEOPLE) {
      out.printf("  %-12s %-9s %s%n", person.name().value(), title(person.role()), person.does());
    }
    out.printf(
        """
          admin        administers: admits people, gives roles, releases nobody

        To try, each in a window of its own so that several people are signed in at once:
          r.okafor     one list came with a damaged cell, and everybody on it is held. Bring in
                       %s
          r.okafor     a call from a court (%s/notices/new) holds a seat at once, on every screen
          m.reyes, then j.lindqvist: a possible match, read twice and released by two
          t.osei       acknowledge a hold at the gate
          d.haddad     the return as of 20 May 2025: /returns/RC-11?as-of=2025-05-20T09:00

        At 03:05 there, the sources have not been read for an hour: everybody is held then, until
        r.okafor reads them anew. Ctrl-C ends it.
        """,
        corrected(), server.address());
    out.flush();
  }

  private static String title(Role role) {
    return switch (role) {
      case ADMINISTRATOR -> "administrator";
      case OPERATOR -> "operator";
      case REVIEWER -> "reviewer";
      case COUNSEL -> "counsel";
      case RETURN -> "returns";
      case GATE -> "gate";
      case AUDITOR -> "auditor";
    };
  }
}
