// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.holdfast.casefile.entry.Disclosure;
import org.holdfast.casefile.entry.Field;
import org.holdfast.casefile.entry.Leaf;
import org.holdfast.cli.CommandLineRun;
import org.holdfast.cli.Samples;
import org.holdfast.report.bundle.Bundle;
import org.holdfast.report.bundle.BundleEntry;
import org.holdfast.report.bundle.BundleFolder;
import org.holdfast.report.slip.Logging;
import org.holdfast.report.slip.SlipPage;
import org.holdfast.report.slip.SlipText;
import org.holdfast.report.words.Language;
import org.holdfast.tlog.checkpoint.Checkpoint;
import org.holdfast.tlog.checkpoint.Origin;
import org.holdfast.tlog.digest.Sha256;
import org.holdfast.tlog.note.KeyName;
import org.holdfast.tlog.note.NoteSigner;
import org.holdfast.tlog.note.SignedNote;
import org.holdfast.tlog.policy.OpenedCheckpoint;
import org.holdfast.tlog.proof.ProofFile;
import org.holdfast.tlog.tile.Entry;
import org.holdfast.tlog.tile.LogFolder;
import org.holdfast.tlog.tile.LogWriter;
import org.holdfast.tlog.tree.LeafIndex;
import org.holdfast.tlog.tree.MemoryTree;
import org.holdfast.tlog.tree.TreeHasher;
import org.holdfast.tlog.tree.TreeHead;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A slip, its page, a bundle and a log of the same record, as a stranger checks them.
class VerifyCommandTest {
  private static final Origin ORIGIN = new Origin("holdfast.example/record");
  private static final NoteSigner KEY =
      NoteSigner.generate(new KeyName(ORIGIN.value()), new SecureRandom());
  private static final String ANSWER = "answers/slips";

  @TempDir private Path folder;

  private Path slip = Path.of("");

  private CommandLineRun run(String... arguments) {
    return CommandLineRun.of(
        folder.resolve("settings"),
        Stream.concat(Stream.of("verify"), Arrays.stream(arguments)).toArray(String[]::new));
  }

  private String file(String name) {
    return folder.resolve(name).toString();
  }

  @BeforeEach
  void makeTheRecord() throws IOException {
    Path unlogged = screened();
    String body =
        Files.readString(unlogged)
            .replaceFirst(
                "logged: no\nproves: .*\n",
                "logged: yes\nlog: %s\nlog-key: %s\n"
                    .formatted(ORIGIN.value(), KEY.verifier().format()));
    var random = new SecureRandom();
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    List<Disclosure> shown =
        List.of(
            Disclosure.of(Field.text(SlipText.DIGEST_FIELD, Sha256.of(bytes).hex()), random),
            Disclosure.of(Field.text("entry.kind", "SCREENED"), random));
    Leaf leaf = Leaf.of(shown, random);
    ProofFile proof = log(leaf);
    slip = folder.resolve("RM-1.slip");
    Files.writeString(slip, SlipText.withProof(body, shown, leaf, proof.format()));
    Files.writeString(
        folder.resolve("RM-1.html"),
        SlipPage.format(Files.readString(slip), ZoneId.of("America/Chicago"), Language.SPANISH));
    BundleFolder.write(
        folder.resolve("bundle"),
        new Bundle(
            List.of(new BundleEntry(1, leaf, shown.subList(1, 2), proof.format(), null)),
            proof.checkpoint().format(),
            new Logging.Logged(ORIGIN, KEY.verifier()),
            null,
            List.of(),
            new Bundle.Issue("for a test", Instant.EPOCH, "duty.desk", "Holdfast")));
    Files.writeString(folder.resolve("log.key"), KEY.verifier().format() + "\n");
  }

  private Path screened() throws IOException {
    for (String name : List.of("registry.json", "manifest.json")) {
      Files.write(folder.resolve(name), Samples.bytes(name));
    }
    CommandLineRun.of(
        folder.resolve("settings"),
        "screen",
        file("manifest.json"),
        "--registry",
        file("registry.json"),
        "--out",
        file("answers"));
    try (Stream<Path> slips = Files.list(folder.resolve(ANSWER))) {
      return slips.filter(name -> name.toString().endsWith(".slip")).findFirst().orElseThrow();
    }
  }

  private ProofFile log(Leaf leaf) throws IOException {
    var into = new LogFolder(folder.resolve("log"));
    LogWriter writer = LogWriter.open(into, TreeHead.EMPTY);
    var tree = new MemoryTree();
    for (int i = 0; i < 300; i++) {
      byte[] entry = i == 1 ? leaf.bytes() : ("entry " + i).getBytes(StandardCharsets.UTF_8);
      writer.append(Entry.of(entry));
      tree.append(TreeHasher.leafOf(entry));
    }
    SignedNote checkpoint = OpenedCheckpoint.sign(new Checkpoint(ORIGIN, writer.flush()), KEY);
    Files.writeString(folder.resolve("log/checkpoint"), checkpoint.format());
    return ProofFile.prove(new LeafIndex(1), checkpoint, tree);
  }

  @Test
  void aSlipItsPageABundleAndALogAreVerifiedByATrustedKey() {
    for (String thing : List.of("RM-1.slip", "RM-1.html", "bundle", "log")) {
      CommandLineRun run = run(file(thing), "--trust", file("log.key"));
      assertThat(run.code()).as(run.out() + run.err()).isZero();
      assertThat(run.out()).contains("VERIFIED").contains("Proven").contains("Not proven");
    }
  }

  @Test
  void withoutATrustedKeyNothingIsProvenAndTheHelpSaysHowToNameOne() {
    for (String thing : List.of("RM-1.slip", "RM-1.html", "bundle", "log")) {
      CommandLineRun run = run(file(thing));
      assertThat(run.code()).as(thing).isEqualTo(10);
      assertThat(run.out())
          .contains("UNPROVEN")
          .contains("--trust FILE")
          .doesNotContain("VERIFIED");
    }
  }

  @Test
  void aKeyBesideALogSaysOnlyWhoClaimsIt() throws IOException {
    Files.copy(folder.resolve("log.key"), folder.resolve("log/key"));
    CommandLineRun run = run(file("log"));
    assertThat(run.code()).isEqualTo(10);
    assertThat(run.out()).contains("the key lay beside it").contains("All 300 entries");
  }

  @Test
  void whatWasAlteredIsNamed() throws IOException {
    Files.writeString(slip, Files.readString(slip).replace("answer: HOLD", "answer: REVIEW"));
    Path leaf = folder.resolve("bundle/data/entries/000000001.leaf");
    Files.writeString(leaf, Files.readString(leaf).toLowerCase(java.util.Locale.ROOT));
    Path tile = folder.resolve("log/tile/0/000");
    byte[] bytes = Files.readAllBytes(tile);
    bytes[33] ^= 1;
    Files.write(tile, bytes);
    CommandLineRun run =
        run(slip.toString(), file("bundle"), file("log"), "--trust", file("log.key"));
    assertThat(run.code()).isEqualTo(10);
    assertThat(run.out())
        .contains("not those that were")
        .contains("data/entries/000000001.leaf (entry 1)")
        .contains("tile/0/000 (entry 1)")
        .doesNotContain("VERIFIED");
  }

  @Test
  void aPageWhoseWordsWereChangedIsNotGoneBy() throws IOException {
    Path page = folder.resolve("RM-1.html");
    String html = Files.readString(page);
    Files.writeString(page, html.replaceFirst("HOLD \\(no expulsar\\)</h1>", "NADA</h1>"));
    assertThat(Files.readString(page)).isNotEqualTo(html);
    CommandLineRun run = run(page.toString(), "--trust", file("log.key"));
    assertThat(run.code()).isEqualTo(10);
    assertThat(run.out()).contains("go by these lines, not by the page").contains("HOLD");
  }

  @Test
  void aSlipOfScreeningWithoutARecordProvesADigestOnly() throws IOException {
    try (Stream<Path> slips = Files.list(folder.resolve(ANSWER))) {
      for (Path one : slips.toList()) {
        CommandLineRun run = run(one.toString(), "--trust", file("log.key"));
        assertThat(run.code()).as(one.toString()).isEqualTo(10);
        assertThat(run.out()).contains("no record was kept");
      }
    }
  }

  @Test
  void whatCannotBeReadEndsInTwentyAndTheWorstDecides() throws IOException {
    Files.writeString(folder.resolve("letter.txt"), "Dear Madam\n");
    Files.createDirectory(folder.resolve("empty"));
    for (String thing : List.of("letter.txt", "empty", "nowhere.slip")) {
      assertThat(run(file(thing)).code()).as(thing).isEqualTo(20);
    }
    CommandLineRun run = run(slip.toString(), file("nowhere.slip"), "--trust", file("log.key"));
    assertThat(run.code()).isEqualTo(20);
    assertThat(run.out()).contains("VERIFIED").contains("UNREADABLE");
  }

  @Test
  void machinesReadTheSame() {
    CommandLineRun run = run(slip.toString(), "--trust", file("log.key"), "--format", "json");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .startsWith("{\n  \"format\" : \"holdfast-verify-1\"")
        .contains("\"result\" : \"VERIFIED\"")
        .contains("\"kind\" : \"SLIP\"")
        .contains("\"answer\" : \"HOLD\"");
    assertThat(run(slip.toString(), file("log"), "--format", "json").out()).startsWith("[");
  }
}
