// SPDX-License-Identifier: Apache-2.0
package org.holdfast.tlog.tile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.holdfast.tlog.SampleLog;
import org.holdfast.tlog.note.KeyName;
import org.holdfast.tlog.note.NoteSigner;
import org.holdfast.tlog.tile.LogCheck.Checked.Defective;
import org.holdfast.tlog.tile.LogCheck.Checked.Whole;
import org.holdfast.tlog.tile.LogCheck.Defect;
import org.holdfast.tlog.tree.LeafIndex;
import org.holdfast.tlog.tree.TreeHead;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogCheckTest {
  @TempDir Path temp;
  private LogFolder folder = new LogFolder(Path.of("."));

  @BeforeEach
  void aLogPublishedAtThreeSizes() {
    folder = new LogFolder(temp);
    TreeHead head = SampleLog.grow(folder, TreeHead.EMPTY, 3);
    head = SampleLog.grow(folder, head, 270);
    SampleLog.grow(folder, head, 275);
  }

  @Test
  void a_whole_log_is_whole_and_its_progress_is_told() {
    List<Long> told = new ArrayList<>();
    assertThat(LogCheck.check(folder, SampleLog.KEY.verifier(), (done, _) -> told.add(done)))
        .isInstanceOf(Whole.class);
    assertThat(told).containsExactly(256L, 275L);
  }

  /// Every byte of short files, every eleventh of long ones.
  @Test
  void one_flipped_bit_in_any_byte_of_any_file_is_found_there() throws IOException {
    for (Path file : LogFolderTest.files(temp)) {
      byte[] bytes = Files.readAllBytes(file);
      String path = temp.relativize(file).toString();
      int step = bytes.length < 700 ? 1 : 11;
      for (int at = 0; at < bytes.length; at += step) {
        byte[] changed = bytes.clone();
        changed[at] ^= (byte) (1 << at % 8);
        Files.write(file, changed);
        assertFoundNear(path, LogFolderTest.check(folder), at);
      }
      Files.write(file, bytes);
    }
    assertThat(LogFolderTest.check(folder)).isInstanceOf(Whole.class);
  }

  /// What is altered is named, be it a bundle, a tile beside it, or what was served before.
  private static void assertFoundNear(String path, LogCheck.Checked checked, int at) {
    assertThat(checked)
        .as("%s, byte %d", path, at)
        .isInstanceOfSatisfying(
            Defective.class,
            defective -> {
              String named = path.replace("entries", "0");
              assertThat(defective.first())
                  .as("%s, byte %d", path, at)
                  .anyMatch(d -> d.path().equals(path) || d.path().equals(named));
            });
  }

  @Test
  void an_altered_entry_is_named() throws IOException {
    Path bundle = temp.resolve("tile/entries/000");
    byte[] bytes = Files.readAllBytes(bundle);
    int at = Contents.ofBundle(SampleLog.entries(0, 100)).length + 2;
    bytes[at] ^= 1;
    Files.write(bundle, bytes);
    assertThat(LogFolderTest.check(folder))
        .isInstanceOfSatisfying(
            Defective.class,
            defective ->
                assertThat(defective.first())
                    .contains(
                        new Defect.InEntry(
                            "tile/0/000",
                            new LeafIndex(100),
                            "the entry and the hash that stands for it differ")));
  }

  @Test
  void a_missing_file_is_named() throws IOException {
    for (String path :
        List.of(
            "checkpoint", "tile/0/000", "tile/0/001.p/19", "tile/1/000.p/1", "tile/entries/000")) {
      byte[] bytes = Files.readAllBytes(temp.resolve(path));
      Files.delete(temp.resolve(path));
      assertThat(LogFolderTest.check(folder))
          .as(path)
          .isInstanceOfSatisfying(
              Defective.class,
              defective ->
                  assertThat(defective.first().getFirst())
                      .isInstanceOf(Defect.InFile.class)
                      .extracting(Defect::path)
                      .isEqualTo(path));
      Files.write(temp.resolve(path), bytes);
    }
  }

  @Test
  void a_file_cut_short_or_made_longer_is_named() throws IOException {
    for (String path :
        List.of("tile/0/000", "tile/1/000.p/1", "tile/entries/000", "tile/entries/000.p/3")) {
      byte[] bytes = Files.readAllBytes(temp.resolve(path));
      for (int length : new int[] {0, bytes.length - 1, bytes.length + 1}) {
        Files.write(temp.resolve(path), Arrays.copyOf(bytes, length));
        assertThat(LogFolderTest.check(folder))
            .as("%s of %d bytes", path, length)
            .isInstanceOfSatisfying(
                Defective.class,
                defective ->
                    assertThat(defective.first())
                        .anyMatch(d -> d instanceof Defect.InFile && d.path().equals(path)));
      }
      Files.write(temp.resolve(path), bytes);
    }
  }

  /// Entry, tile and all above it altered to fit: only the signature stands against it.
  @Test
  void a_log_rewritten_throughout_does_not_lead_to_the_signed_root() throws IOException {
    byte[] signed = Files.readAllBytes(temp.resolve("checkpoint"));
    Path other = Files.createDirectory(temp.resolve("other"));
    LogWriter writer = LogWriter.open(new LogFolder(other), TreeHead.EMPTY);
    SampleLog.entries(1, 276).forEach(writer::append);
    writer.flush();
    Files.write(other.resolve("checkpoint"), signed);
    assertThat(LogFolderTest.check(new LogFolder(other)))
        .isEqualTo(
            new Defective(
                List.of(
                    new Defect.InFile(
                        "checkpoint", "the entries do not lead to the root that was signed")),
                1));
  }

  @Test
  void a_checkpoint_by_another_key_is_refused() {
    NoteSigner other = NoteSigner.generate(new KeyName("log.example/sample"), new SecureRandom());
    assertThat(LogCheck.check(folder, other.verifier(), (_, _) -> {}))
        .isEqualTo(
            new Defective(
                List.of(new Defect.InFile("checkpoint", "the log's key did not sign it")), 1));
  }
}
