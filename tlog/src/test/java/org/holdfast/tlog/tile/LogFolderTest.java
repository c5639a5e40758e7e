// SPDX-License-Identifier: Apache-2.0
package org.holdfast.tlog.tile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.holdfast.tlog.SampleLog;
import org.holdfast.tlog.checkpoint.Checkpoint;
import org.holdfast.tlog.checkpoint.Origin;
import org.holdfast.tlog.policy.OpenedCheckpoint;
import org.holdfast.tlog.tree.ConsistencyProof;
import org.holdfast.tlog.tree.Hash;
import org.holdfast.tlog.tree.InclusionProof;
import org.holdfast.tlog.tree.LeafIndex;
import org.holdfast.tlog.tree.MemoryTree;
import org.holdfast.tlog.tree.TreeHead;
import org.holdfast.tlog.tree.TreeSize;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFolderTest {
  @TempDir Path temp;

  @Test
  void a_log_grown_one_by_one_has_the_roots_and_proofs_of_the_tree() {
    LogFolder folder = new LogFolder(temp);
    MemoryTree tree = SampleLog.tree(300);
    TreeHead head = TreeHead.EMPTY;
    for (long size = 1; size <= 289; size++) {
      head = SampleLog.grow(folder, head, size);
      assertThat(head.root()).isEqualTo(tree.root(new TreeSize(size)));
      if (size % 17 > 0) {
        continue;
      }
      assertThat(check(folder)).isInstanceOf(LogCheck.Checked.Whole.class);
      LogReader reader = new LogReader(folder, head.size());
      for (long index = 0; index < size; index += 7) {
        assertThat(InclusionProof.prove(new LeafIndex(index), head.size(), reader))
            .isEqualTo(InclusionProof.prove(new LeafIndex(index), head.size(), tree));
        assertThat(ConsistencyProof.prove(new TreeSize(index), head.size(), reader))
            .isEqualTo(ConsistencyProof.prove(new TreeSize(index), head.size(), tree));
        assertThat(reader.entry(new LeafIndex(index))).isEqualTo(SampleLog.entry(index));
      }
    }
  }

  @Test
  void a_log_that_grows_past_65536_entries_is_the_same_however_it_is_cut() throws IOException {
    LogFolder folder = new LogFolder(temp.resolve("steps"));
    MemoryTree tree = SampleLog.tree(70_000);
    TreeHead head = TreeHead.EMPTY;
    for (long size : new long[] {1, 255, 256, 257, 512, 65_535, 65_536, 65_537, 70_000}) {
      head = SampleLog.grow(folder, head, size);
      assertThat(head.root()).isEqualTo(tree.root(new TreeSize(size)));
    }
    LogFolder atOnce = new LogFolder(temp.resolve("once"));
    SampleLog.grow(atOnce, TreeHead.EMPTY, 70_000);
    assertThat(check(folder)).isInstanceOf(LogCheck.Checked.Whole.class);
    for (Path file : files(atOnce.root())) {
      String path = atOnce.root().relativize(file).toString();
      assertThat(folder.read(path)).as(path).contains(Files.readAllBytes(file));
    }
    // 273 full and one partial of leaves and entries each, one full and one partial above, one on
    // top (C2SP tlog-tiles, "Partial Tiles"), and the checkpoint.
    assertThat(files(atOnce.root())).hasSize(274 * 2 + 2 + 1 + 1);
  }

  @Test
  void proofs_outlive_the_partial_files_that_a_full_one_replaced() throws IOException {
    LogFolder folder = new LogFolder(temp);
    TreeHead older = SampleLog.grow(folder, TreeHead.EMPTY, 200);
    SampleLog.grow(folder, older, 300);
    Files.delete(temp.resolve("tile/0/000.p/200"));
    Files.delete(temp.resolve("tile/entries/000.p/200"));
    LogReader reader = new LogReader(folder, older.size());
    assertThat(InclusionProof.prove(new LeafIndex(9), older.size(), reader))
        .isEqualTo(InclusionProof.prove(new LeafIndex(9), older.size(), SampleLog.tree(200)));
    assertThat(reader.entry(new LeafIndex(199))).isEqualTo(SampleLog.entry(199));
  }

  @Test
  void a_writer_that_was_cut_off_writes_the_same_files_again() {
    LogFolder folder = new LogFolder(temp);
    TreeHead head = SampleLog.grow(folder, TreeHead.EMPTY, 100);
    LogWriter cut = LogWriter.open(folder, head);
    SampleLog.entries(100, 700).forEach(cut::append);
    assertThat(check(folder)).isInstanceOf(LogCheck.Checked.Whole.class);
    SampleLog.grow(folder, head, 700);
    assertThat(check(folder)).isInstanceOf(LogCheck.Checked.Whole.class);
  }

  @Test
  void a_published_file_is_never_overwritten_with_other_bytes() {
    LogFolder folder = new LogFolder(temp);
    TreeHead head = SampleLog.grow(folder, TreeHead.EMPTY, 100);
    SampleLog.grow(folder, head, 101);
    LogWriter other = LogWriter.open(folder, head);
    other.append(SampleLog.entry(999));
    assertThatExceptionOfType(LogFilesException.class)
        .isThrownBy(other::flush)
        .satisfies(e -> assertThat(e.path()).isEqualTo("tile/entries/000.p/101"));
  }

  @Test
  void a_log_never_goes_back_and_never_parts() {
    LogFolder folder = new LogFolder(temp);
    TreeHead head = SampleLog.grow(folder, TreeHead.EMPTY, 100);
    SampleLog.grow(folder, head, 101);
    assertThatExceptionOfType(LogFilesException.class)
        .isThrownBy(() -> SampleLog.grow(folder, head, 100))
        .satisfies(e -> assertThat(e.path()).isEqualTo("checkpoint"));
  }

  @Test
  void a_writer_does_not_go_on_from_tiles_that_lead_elsewhere() {
    LogFolder folder = new LogFolder(temp);
    TreeHead head = SampleLog.grow(folder, TreeHead.EMPTY, 100);
    TreeHead other = new TreeHead(head.size(), SampleLog.tree(99).root());
    assertThatExceptionOfType(LogFilesException.class)
        .isThrownBy(() -> LogWriter.open(folder, other));
    assertThatExceptionOfType(LogFilesException.class)
        .isThrownBy(() -> LogWriter.open(folder, new TreeHead(new TreeSize(99), head.root())));
  }

  @Test
  void a_checkpoint_of_another_tree_than_was_flushed_is_not_published() {
    LogWriter writer = LogWriter.open(new LogFolder(temp), TreeHead.EMPTY);
    writer.append(SampleLog.entry(0));
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            writer.publish(
                OpenedCheckpoint.sign(
                    new Checkpoint(
                        new Origin(SampleLog.KEY.verifier().name().value()),
                        new TreeHead(new TreeSize(1), SampleLog.tree(1).root())),
                    SampleLog.KEY)));
  }

  /// An altered tile makes a proof that does not verify; the reader itself does not judge.
  @Test
  void a_proof_from_an_altered_tile_does_not_verify() throws IOException {
    LogFolder folder = new LogFolder(temp);
    TreeHead head = SampleLog.grow(folder, TreeHead.EMPTY, 100);
    byte[] tile = Files.readAllBytes(temp.resolve("tile/0/000.p/100"));
    tile[0] ^= 1;
    Files.write(temp.resolve("tile/0/000.p/100"), tile);
    InclusionProof proof =
        InclusionProof.prove(new LeafIndex(1), head.size(), new LogReader(folder, head.size()));
    Hash leaf = SampleLog.entry(1).leaf(new org.holdfast.tlog.tree.TreeHasher());
    assertThat(proof.verify(leaf, head.root()))
        .isInstanceOf(org.holdfast.tlog.tree.Inclusion.NotIncluded.class);
  }

  static LogCheck.Checked check(LogFiles folder) {
    return LogCheck.check(folder, SampleLog.KEY.verifier(), (_, _) -> {});
  }

  static List<Path> files(Path root) throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      return new ArrayList<>(all.filter(Files::isRegularFile).sorted().toList());
    }
  }
}
