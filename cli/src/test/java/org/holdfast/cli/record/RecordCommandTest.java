// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.holdfast.cli.CommandLineRun;
import org.holdfast.cli.Samples;
import org.holdfast.service.record.RecordFolder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/// One record from its beginning: what each step leaves, the next finds.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RecordCommandTest {
  @TempDir private static Path folder;
  private RecordFolder.Running running = () -> {};
  private String proposal = "";

  private CommandLineRun run(String... words) {
    return CommandLineRun.of(folder.resolve("settings"), words);
  }

  private CommandLineRun record(String command, String... more) {
    List<String> words =
        new ArrayList<>(
            List.of("record", command, "--record", folder.resolve("record").toString()));
    words.addAll(List.of(more));
    return run(words.toArray(String[]::new));
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  @BeforeAll
  void begun() throws IOException {
    Files.write(folder.resolve("registry.json"), Samples.bytes("registry.json"));
    Files.write(folder.resolve("manifest.csv"), Samples.bytes("manifest.csv"));
    running = RecordFolder.keepRunning(folder.resolve("record"));
    CommandLineRun begun =
        record("begin", "--origin", "record.example.org/holds", "--by", "ana", "--and", "ben");
    assertThat(begun.code()).as(begun.err()).isZero();
    assertThat(begun.out()).startsWith("record.example.org/holds+");
  }

  @org.junit.jupiter.api.AfterAll
  void stopped() {
    running.close();
  }

  @Test
  @Order(1)
  void aRegistryIsRecordedFactByFact() {
    CommandLineRun run = record("import", path("registry.json"), "--by", "ana");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(record("show").out()).contains("PERSON_REGISTERED", "PROTECTION_RECORDED");
    CommandLineRun again = record("import", path("registry.json"), "--by", "ana");
    assertThat(again.code()).as(again.err()).isZero();
    assertThat(again.err()).contains("0 of them proposals");
  }

  @Test
  @Order(2)
  void aPersonIsListedWithWhatProtectsThem() {
    String listed = record("show", "--kind", "PERSON_REGISTERED", "--object", "P1").out().strip();
    String entry = record("show", listed.split(" ", 2)[0]).out();
    String subject = entry.replaceAll("(?s).*entry.subject: \"([^\"]+)\".*", "$1");
    assertThat(
            record("show", "--subject", subject)
                .out()
                .lines()
                .map(line -> line.strip().split(" +", -1)[2]))
        .containsExactly("PERSON_REGISTERED", "PROTECTION_RECORDED");
  }

  @Test
  @Order(2)
  void aProposalKeepsNoDocumentAndSaysSo() {
    CommandLineRun run =
        record(
            "add",
            "ERASED",
            "--subject",
            java.util.UUID.randomUUID().toString(),
            "--document",
            path("registry.json"),
            "--by",
            "ana");
    assertThat(run.code()).isEqualTo(64);
    assertThat(run.err()).contains("A proposal keeps no document");
  }

  @Test
  @Order(2)
  void whatWasBegunIsNotBegunAgain() {
    CommandLineRun again =
        record("begin", "--origin", "record.example.org/holds", "--by", "ana", "--and", "ben");
    assertThat(again.code()).isEqualTo(73);
    assertThat(again.err()).contains("was begun in");
  }

  @Test
  @Order(2)
  void aStrangerRecordsNothing() {
    CommandLineRun run = record("import", path("registry.json"), "--by", "stranger");
    assertThat(run.code()).isEqualTo(65);
    assertThat(run.err()).contains("[ACTOR_NOT_ADMITTED]");
  }

  @Test
  @Order(3)
  void anEndingTakesASecondPerson() {
    CommandLineRun asked =
        record(
            "add",
            "PROTECTION_ENDED",
            "--object",
            "X1",
            "--field",
            "event.protection=X1",
            "--field",
            "event.type=VACATED",
            "--field",
            "event.at=2026-03-11T10:00:00-04:00",
            "--by",
            "ana");
    assertThat(asked.code()).as(asked.err()).isZero();
    proposal = asked.out().strip();
    assertThat(record("proposals").out()).contains("PROTECTION_ENDED");
    CommandLineRun own = record("approve", proposal, "--by", "ana");
    assertThat(own.code()).isEqualTo(65);
    assertThat(own.err()).contains("[PROPOSAL_IS_OWN]");
    assertThat(registry("before").events()).isZero();
    assertThat(record("approve", proposal, "--by", "ben").code()).isZero();
    assertThat(record("proposals").out()).isEmpty();
    assertThat(registry("after").events()).isEqualTo(1);
  }

  /// How many events a registry has that was made from the record.
  private record Made(long events) {}

  private Made registry(String name) {
    CommandLineRun run = record("registry", "--out", path(name + ".json"), "--by", "ana");
    assertThat(run.code()).as(run.err()).isZero();
    try {
      String text = Files.readString(folder.resolve(name + ".json"));
      return new Made(text.lines().filter(line -> line.contains("\"type\":")).count());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  @Order(4)
  void aRegistryOfTheRecordIsSignedAndAnswersLikeTheFile() throws IOException {
    Files.copy(folder.resolve("record/log/key"), folder.resolve("log.vkey"));
    CommandLineRun checked =
        run("registry", "check", path("after.json"), "--trust", path("log.vkey"));
    assertThat(checked.out() + checked.err()).contains("record.example.org/holds");
  }

  @Test
  @Order(5)
  void aScreeningIsRecordedAndItsSlipSaysSo() throws IOException {
    CommandLineRun run =
        run(
            "screen",
            path("manifest.csv"),
            "--registry",
            path("registry.json"),
            "--record",
            path("record"),
            "--by",
            "ben",
            "--out",
            path("answers"));
    assertThat(run.code()).as(run.err()).isIn(0, 10);
    assertThat(record("show").out()).contains("MANIFEST_RECEIVED", "SCREENED");
    try (Stream<Path> slips = Files.list(folder.resolve("answers/slips"))) {
      Path slip = slips.filter(p -> p.toString().endsWith(".slip")).findFirst().orElseThrow();
      assertThat(Files.readString(slip))
          .contains("logged: yes\nlog: record.example.org/holds\n")
          .contains("\n\nc2sp.org/tlog-proof@v1\n");
    }
  }

  @Test
  @Order(6)
  void whatAPersonHoldsInTheRecordIsOnHoldWhateverTheRegistrySays() {
    String[] screen = {
      "screen",
      path("manifest.csv"),
      "--registry",
      path("registry.json"),
      "--format",
      "csv",
      "--record",
      path("record"),
      "--by",
      "ben"
    };
    assertThat(run(screen).out()).doesNotContain("HELD_BY_A_PERSON");
    CommandLineRun held =
        record(
            "add",
            "HELD",
            "--object",
            "RM-1",
            "--field",
            "hold.seat=2",
            "--field",
            "hold.operation=RM-1",
            "--by",
            "ana");
    assertThat(held.code()).as(held.err()).isZero();
    assertThat(run(screen).out().lines().filter(line -> line.contains("HELD_BY_A_PERSON")))
        .singleElement()
        .asString()
        .contains("HOLD");
  }

  @Test
  @Order(6)
  void whereItCannotBeRecordedNothingIsAnswered() {
    CommandLineRun run =
        run(
            "screen",
            path("manifest.csv"),
            "--registry",
            path("registry.json"),
            "--record",
            path("record"),
            "--by",
            "stranger");
    assertThat(run.code()).isEqualTo(65);
    assertThat(run.out()).isEmpty();
  }

  @Test
  @Order(7)
  void aPreservationNoticeForbidsErasing() {
    assertThat(record("add", "PRESERVATION_NOTICED", "--object", "N1", "--by", "ana").code())
        .isZero();
    CommandLineRun asked =
        record("add", "ERASED", "--subject", java.util.UUID.randomUUID().toString(), "--by", "ana");
    assertThat(asked.code()).as(asked.err()).isZero();
    CommandLineRun approved = record("approve", asked.out().strip(), "--by", "ben");
    assertThat(approved.code()).isEqualTo(65);
    assertThat(approved.err()).contains("[PRESERVED]");
  }

  @Test
  @Order(8)
  void aSlipIsNotMadeByHand() {
    CommandLineRun screened = record("add", "SCREENED", "--object", "RM-1", "--by", "ana");
    assertThat(screened.code()).as(screened.err()).isEqualTo(64);
    CommandLineRun remark =
        record("add", "STATEMENT_RECORDED", "--field", "slip.sha256=00", "--by", "ana");
    assertThat(remark.code()).as(remark.err()).isEqualTo(64);
    CommandLineRun disguised =
        record(
            "add",
            "PROTECTION_RESTORED",
            "--object",
            "X1",
            "--field",
            "event.type=VACATED",
            "--by",
            "ana");
    assertThat(disguised.code()).as(disguised.err()).isEqualTo(64);
  }

  @Test
  @Order(9)
  void aRegistryOfAnEarlierPositionIsNotSignedAndNoneSpeaksOfATimeToCome() throws IOException {
    CommandLineRun early =
        record("registry", "--out", path("early.json"), "--position", "2", "--by", "ana");
    assertThat(early.code()).as(early.err()).isZero();
    assertThat(folder.resolve("early.json.sig")).doesNotExist();
    CommandLineRun late =
        record(
            "registry", "--out", path("late.json"), "--at", "2199-01-01T00:00:00Z", "--by", "ana");
    assertThat(late.code()).as(late.err()).isEqualTo(64);
    assertThat(folder.resolve("late.json")).doesNotExist();
  }

  @Test
  @Order(10)
  void aRegistryIsNotMadeWithoutWhatMayNotBeReadHere() {
    CommandLineRun sealed =
        record(
            "add",
            "PROTECTION_RECORDED",
            "--object",
            "X-sealed",
            "--group",
            "C1",
            "--compartment",
            "SEALED",
            "--by",
            "ana");
    assertThat(sealed.code()).as(sealed.err()).isZero();
    CommandLineRun run = record("registry", "--out", path("holes.json"), "--by", "ana");
    assertThat(run.code()).as(run.err()).isEqualTo(10);
    assertThat(run.err()).contains("could miss a protection");
    assertThat(folder.resolve("holes.json")).doesNotExist();
  }

  @Test
  @Order(11)
  void aRecordShorterThanItsLogIsRefused() throws IOException {
    running.close();
    Path old = folder.resolve("old");
    copy(folder.resolve("record/database"), old);
    assertThat(record("add", "STATEMENT_RECORDED", "--by", "ana").code()).isZero();
    assertThat(record("publish").code()).isZero();
    delete(folder.resolve("record/database"));
    copy(old, folder.resolve("record/database"));
    running = () -> {};
    CommandLineRun refused = record("publish");
    assertThat(refused.code()).isEqualTo(10);
    assertThat(refused.err()).contains("restored from a backup");
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path one : all.toList()) {
        Files.copy(one, to.resolve(from.relativize(one)), StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path visited, IOException failed)
              throws IOException {
            Files.delete(visited);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
