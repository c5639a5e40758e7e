// SPDX-License-Identifier: Apache-2.0
package org.holdfast.tlog.tile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.holdfast.tlog.tree.TreeSize;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogFileTest {
  /// The second row is the example of C2SP tlog-tiles v0.1.0.
  @ParameterizedTest
  @CsvSource({
    "0, 0,          256, tile/0/000",
    "0, 1234067,    256, tile/0/x001/x234/067",
    "1, 999,        255, tile/1/999.p/255",
    "2, 1000,       1,   tile/2/x001/000.p/1",
    "7, 1000000000, 17,  tile/7/x001/x000/x000/000.p/17",
  })
  void a_tile_lies_at_its_path(int level, long index, int width, String path) {
    assertThat(new LogFile.Tile(level, index, width).path()).isEqualTo(path);
    assertThat(new LogFile.Bundle(index, width).path())
        .isEqualTo(path.replaceFirst("tile/[0-9]", "tile/entries"));
  }

  /// C2SP tlog-tiles v0.1.0, "Partial Tiles".
  @Test
  void a_tree_of_70000_entries_has_the_tiles_of_the_specification() {
    TreeSize size = new TreeSize(70_000);
    assertThat(LogFile.Tile.in(size, 0, 272).isFull()).isTrue();
    assertThat(LogFile.Tile.in(size, 0, 273).width()).isEqualTo(112);
    assertThat(LogFile.Tile.in(size, 1, 0).isFull()).isTrue();
    assertThat(LogFile.Tile.in(size, 1, 1).width()).isEqualTo(17);
    assertThat(LogFile.Tile.in(size, 2, 0).width()).isEqualTo(1);
    assertThat(LogFile.Bundle.in(size, 273).width()).isEqualTo(112);
    assertThatIllegalArgumentException().isThrownBy(() -> LogFile.Tile.in(size, 2, 1));
  }

  @Test
  void an_entry_has_at_most_65535_bytes() {
    assertThat(Entry.of(new byte[65_535]).length()).isEqualTo(65_535);
    assertThatIllegalArgumentException().isThrownBy(() -> Entry.of(new byte[65_536]));
  }

  @Test
  void a_bundle_gives_its_entries_back_and_nothing_else_passes_for_one() {
    List<Entry> entries =
        List.of(Entry.of(new byte[0]), Entry.of(new byte[] {1}), Entry.of(new byte[65_535]));
    byte[] bytes = Contents.ofBundle(entries);
    assertThat(bytes).startsWith(0, 0, 0, 1, 1, 0xff, 0xff);
    assertThat(Contents.bundle(bytes, 3)).contains(entries);
    assertThat(Contents.bundle(bytes, 2)).isEmpty();
    assertThat(Contents.bundle(bytes, 4)).isEmpty();
    for (int length : new int[] {0, 1, 2, 4, bytes.length - 1, bytes.length + 1}) {
      assertThat(Contents.bundle(java.util.Arrays.copyOf(bytes, length), 3)).isEmpty();
    }
  }

  @Test
  void what_no_log_has_is_refused() {
    List<Runnable> makers = new ArrayList<>();
    makers.add(() -> new LogFile.Tile(8, 0, 1));
    makers.add(() -> new LogFile.Tile(0, -1, 1));
    makers.add(() -> new LogFile.Tile(0, 0, 0));
    makers.add(() -> new LogFile.Bundle(0, 257));
    makers.forEach(maker -> assertThatIllegalArgumentException().isThrownBy(maker::run));
  }
}
