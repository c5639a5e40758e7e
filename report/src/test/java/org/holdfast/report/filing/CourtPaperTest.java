// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.holdfast.report.filing.ExamplePaper.prose;

import java.util.List;
import org.junit.jupiter.api.Test;

class CourtPaperTest {
  private static final Run FAULTY = new Run.Faulty("talks continue");

  @Test
  void a_paper_with_a_fault_is_not_final_wherever_the_fault_is() {
    List<Block> faulty =
        List.of(
            new Block.Prose(List.of(FAULTY)),
            new Block.Bullets(List.of(List.of(FAULTY))),
            new Block.Numbered("1", List.of(FAULTY), "", List.of()),
            new Block.Numbered(
                "1", List.of(new Run.Plain("so")), "", List.of("This rests on nothing.")),
            new Block.Grid("", List.of("Step"), List.of(List.of(new Block.Cell(List.of(FAULTY))))),
            new Block.Box("Missing", List.of(new Block.Prose(List.of(FAULTY)))));
    for (Block block : faulty) {
      assertThat(ExamplePaper.of(Standing.DRAFT, block).blocks()).containsExactly(block);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> ExamplePaper.of(Standing.FINAL, block))
          .withMessageContaining("not final");
    }
  }

  @Test
  void headings_skip_no_level_on_the_way_down() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ExamplePaper.of(Standing.FINAL, new Block.Heading(2, "Two")));
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            ExamplePaper.of(
                Standing.FINAL, new Block.Heading(1, "One"), new Block.Heading(3, "Three")));
    assertThat(
            ExamplePaper.of(
                    Standing.FINAL,
                    new Block.Heading(1, "One"),
                    new Block.Heading(2, "Two"),
                    new Block.Heading(1, "Three"))
                .blocks())
        .hasSize(3);
  }

  @Test
  void a_frame_holds_running_text_and_a_table_rows_as_long_as_its_header() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Block.Box("Missing", List.of(new Block.NewPage())));
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            new Block.Grid("", List.of("A", "B"), List.of(List.of(Block.Cell.of("only one")))));
    assertThat(new Block.Box("Missing", List.of(prose("words"))).blocks()).hasSize(1);
  }
}
