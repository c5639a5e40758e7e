// SPDX-License-Identifier: Apache-2.0
package org.holdfast.tlog.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.holdfast.tlog.tree.Hash;
import org.holdfast.tlog.tree.TreeHead;
import org.holdfast.tlog.tree.TreeSize;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckpointTest {
  private static final String ROOT = "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=";

  /// C2SP tlog-checkpoint v1.0.0, the example.
  private static final String PUBLISHED = "example.com/behind-the-sofa\n20852163\n" + ROOT + "\n";

  @Test
  void the_published_example_is_read_and_written_again() {
    Checkpoint checkpoint = Checkpoint.parse(PUBLISHED).orElseThrow();
    assertThat(checkpoint)
        .isEqualTo(
            new Checkpoint(
                new Origin("example.com/behind-the-sofa"),
                new TreeHead(new TreeSize(20852163), Hash.parse(ROOT).orElseThrow())));
    assertThat(checkpoint.format()).isEqualTo(PUBLISHED);
  }

  @Test
  void what_others_add_is_kept() {
    String text = PUBLISHED + "one more\nand another\n";
    Checkpoint checkpoint = Checkpoint.parse(text).orElseThrow();
    assertThat(checkpoint.extensions()).containsExactly("one more", "and another");
    assertThat(checkpoint.format()).isEqualTo(text);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "no last newline,            a|1|R",
        "no root,                    a|1|",
        "no size,                    a|R|",
        "empty origin,               |1|R|",
        "leading zero,               a|01|R|",
        "sign,                       a|+1|R|",
        "minus,                      a|-1|R|",
        "hexadecimal,                a|0x1|R|",
        "space after the size,       \"a|1 |R|\"",
        "size of 2^63,               a|9223372036854775808|R|",
        "empty line before the root, a|1||R|",
        "empty extension,            a|1|R||",
        "root of 31 bytes,           a|1|AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=|",
        "root with loose bits,       a|1|AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAB=|",
        "root for URLs,              a|1|CsUYapGGPo4dkMgIAUqom_Xajj7h2fB2MPA3j2jxq2I=|",
        "root without padding,       a|1|CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I|",
      })
  void another_text_is_no_checkpoint(String why, String lines) {
    String text = lines.replace('|', '\n').replace("R", ROOT);
    if (why.startsWith("root of 31")) {
      text = "a\n1\n" + "A".repeat(42) + "==\n";
    }
    assertThat(Checkpoint.parse(text)).as(why).isEmpty();
  }

  @Test
  void carriage_returns_are_no_line_ends() {
    assertThat(Checkpoint.parse(PUBLISHED.replace("\n", "\r\n"))).isEmpty();
  }

  @Test
  void lines_that_are_none_are_refused_where_they_are_made() {
    for (String line : List.of("", "a\nb", "a\tb")) {
      assertThatIllegalArgumentException().isThrownBy(() -> new Origin(line));
      assertThatIllegalArgumentException()
          .isThrownBy(() ->
              new Checkpoint(
                  new Origin("a"), TreeSize.EMPTY, TreeHead.EMPTY.root(), List.of(line)));
    }
  }
}
