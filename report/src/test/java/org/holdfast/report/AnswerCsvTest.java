// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.List;
import org.holdfast.casefile.screening.OperationAnswer;
import org.junit.jupiter.api.Test;

class AnswerCsvTest {

  private static List<CsvRecord> rows(List<OperationAnswer> answers) {
    return CsvReader.builder().ofCsvRecord(AnswerCsv.format(answers)).stream().toList();
  }

  @Test
  void every_seat_has_one_row_and_every_row_every_column() {
    List<CsvRecord> rows = rows(AnswerFixtures.several());
    int seats = AnswerFixtures.several().stream().mapToInt(answer -> answer.seats().size()).sum();
    assertThat(rows).hasSize(seats + 1);
    assertThat(rows)
        .allSatisfy(row -> assertThat(row.getFieldCount()).isEqualTo(AnswerCsv.COLUMNS.size()));
    assertThat(rows.getFirst().getFields()).isEqualTo(AnswerCsv.COLUMNS);
  }

  @Test
  void no_cell_can_be_run_by_a_spreadsheet() {
    List<CsvRecord> rows = rows(List.of(AnswerFixtures.hostile()));
    assertThat(rows.stream().skip(1).flatMap(row -> row.getFields().stream()))
        .allSatisfy(cell -> assertThat(cell).doesNotMatch("(?s)^[=+\\-@\\t\\r\\n\\uff1d].*"));
    assertThat(rows.stream().map(row -> row.getField(2)))
        .contains(
            "'=HYPERLINK(\"x\")",
            "'+1",
            "'-1",
            "'@SUM(A1)",
            "'<U+0009>TAB, FIRST",
            "'<U+000D>RETURN, FIRST",
            "'\uff1dFULL, WIDTH",
            "LINE<U+000A>BREAK, A<U+2028>B",
            "QUOTE\", COMMA,");
  }

  @Test
  void lines_end_in_carriage_return_and_line_feed_and_nowhere_else() {
    String csv = AnswerCsv.format(List.of(AnswerFixtures.hostile()));
    assertThat(csv).endsWith("\r\n");
    assertThat(csv.replace("\r\n", "")).doesNotContain("\r").doesNotContain("\n");
  }

  @Test
  void an_operation_of_which_nobody_could_be_read_has_a_row_that_holds() {
    List<CsvRecord> rows = rows(List.of(AnswerFixtures.unreadable()));
    assertThat(rows).hasSize(2);
    assertThat(rows.getLast().getField(3)).isEqualTo("HOLD");
    assertThat(rows.getLast().getField(4)).isEqualTo("NOT_ACCOUNTED_FOR");
    assertThat(rows.getLast().getField(5)).startsWith("list.pdf: read a PDF document");
  }
}
