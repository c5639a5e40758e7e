// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.holdfast.casefile.entry.Unseen;
import org.holdfast.casefile.screening.OperationAnswer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AnswerJsonTest {
  private static final Path GOLDEN = Path.of("src/test/resources/org/holdfast/report/golden");

  private final Schema schema = schema();

  private static Schema schema() {
    try {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(Files.readString(Path.of("../docs/formats/answer.schema.json")));
    } catch (IOException e) {
      throw new UncheckedIOException("the format's schema is in docs/formats", e);
    }
  }

  static Stream<Path> goldens() throws IOException {
    try (Stream<Path> files = Files.list(GOLDEN)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("goldens")
  void every_golden_answer_is_of_the_format(Path golden) throws IOException {
    assertThat(schema.validate(Files.readString(golden), InputFormat.JSON)).isEmpty();
  }

  @Test
  void the_schema_refuses_a_seat_let_go_on_a_list_that_was_not_screened() throws IOException {
    String held = AnswerJson.format(List.of(AnswerFixtures.notScreened()));
    String lie =
        held.replaceFirst(
            "(?s)(\"seats\" : .*?\"answer\" : )\"HOLD\"", "$1\"NO_PROTECTION_FOUND\"");
    assertThat(lie).isNotEqualTo(held);
    assertThat(schema.validate(lie, InputFormat.JSON)).isNotEmpty();
  }

  @Test
  void the_schema_refuses_a_field_that_the_format_does_not_have() {
    String json = AnswerJson.format(List.of(AnswerFixtures.nothing()));
    assertThat(schema.validate(json.replaceFirst("\"zone\"", "\"safe\""), InputFormat.JSON))
        .isNotEmpty();
  }

  @Test
  void one_answer_is_an_object_and_none_or_several_are_an_array() {
    assertThat(AnswerJson.format(List.of(AnswerFixtures.held()))).startsWith("{").endsWith("}\n");
    assertThat(AnswerJson.format(AnswerFixtures.several())).startsWith("[").endsWith("]\n");
    assertThat(AnswerJson.format(List.of()).replace(" ", "")).isEqualTo("[]\n");
    assertThat(schema.validate(AnswerJson.format(List.of()), InputFormat.JSON)).isEmpty();
  }

  @Test
  void the_same_answer_gives_the_same_bytes() {
    for (OperationAnswer answer : AnswerFixtures.several()) {
      assertThat(AnswerJson.format(List.of(answer))).isEqualTo(AnswerJson.format(List.of(answer)));
    }
  }

  @Test
  void nothing_hides_in_a_string() {
    String json = AnswerJson.format(List.of(AnswerFixtures.hostile()));
    assertThat(json.codePoints().filter(point -> point != '\n').noneMatch(Unseen::is)).isTrue();
    assertThat(json)
        .contains("\\u001B[2J")
        .contains("\\u202E")
        .contains("\\u2028")
        .contains("\\u200B")
        .contains("\u0645\u062b\u0627\u0644");
  }
}
