// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report.slip;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.holdfast.casefile.entry.Unseen;
import org.holdfast.casefile.screening.OperationAnswer;
import org.holdfast.report.AnswerFixtures;
import org.holdfast.report.AnswerJson;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SlipTextTest {

  static Stream<OperationAnswer> answers() {
    return Stream.concat(
        AnswerFixtures.several().stream(),
        Stream.of(AnswerFixtures.hostile(), AnswerFixtures.unreadable(), AnswerFixtures.large()));
  }

  /// The body of a slip that is known to be one.
  static SlipBody body(String slip) {
    if (SlipBody.parse(slip.split("(?<=\n)\n", -1)[0]) instanceof SlipBody.Parsed.Read(var body)) {
      return body;
    }
    throw new AssertionError("it is a slip");
  }

  @ParameterizedTest
  @MethodSource("answers")
  void it_names_the_digest_of_the_answer_it_belongs_to(OperationAnswer answer) throws Exception {
    byte[] json = AnswerJson.format(List.of(answer)).getBytes(StandardCharsets.UTF_8);
    String digest = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(json));
    assertThat(SlipText.body(answer, new Logging.NotLogged()))
        .contains("answer-sha256: " + digest + "\n");
  }

  @ParameterizedTest
  @MethodSource("answers")
  void it_holds_no_name_and_no_reason(OperationAnswer answer) {
    String slip = SlipText.body(answer, new Logging.NotLogged());
    answer
        .seats()
        .forEach(seat -> {
          if (seat.seat().label().length() > 2) {
            assertThat(slip).doesNotContain(seat.seat().label());
          }
          seat.reasons()
              .forEach(reason -> assertThat(slip).doesNotContain(reason.sentence().english()));
        });
  }

  @ParameterizedTest
  @MethodSource("answers")
  void every_line_is_a_key_and_a_value_and_nothing_hides_in_it(OperationAnswer answer) {
    String slip = SlipText.body(answer, new Logging.NotLogged());
    assertThat(slip).startsWith("holdfast slip 2\n").endsWith("\n").doesNotContain("\n\n");
    assertThat(slip.lines().skip(1)).allSatisfy(line -> assertThat(line).matches("[a-z0-9-]+: .+"));
    assertThat(slip.codePoints().filter(point -> point != '\n').noneMatch(Unseen::is)).isTrue();
  }

  @ParameterizedTest
  @MethodSource("answers")
  void it_is_marked_where_it_is_not_for_departure(OperationAnswer answer) {
    assertThat(
            SlipText.body(answer, new Logging.NotLogged()).contains("\nmark: NOT FOR DEPARTURE\n"))
        .isEqualTo(!answer.slip().forDeparture());
  }

  @ParameterizedTest
  @MethodSource("answers")
  void its_file_name_is_one_plain_name(OperationAnswer answer) {
    assertThat(SlipText.fileName(answer))
        .matches("[A-Za-z0-9_][A-Za-z0-9_.-]*-[0-9a-f]{12}\\.slip");
  }

  @ParameterizedTest
  @MethodSource("answers")
  void it_is_read_as_it_was_written(OperationAnswer answer) {
    String text = SlipText.body(answer, new Logging.NotLogged());
    assertThat(SlipBody.parse(text))
        .isInstanceOfSatisfying(
            SlipBody.Parsed.Read.class, read -> assertThat(read.body().text()).isEqualTo(text));
  }
}
