// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.xlate.edi.schema.EDISchemaException;
import io.xlate.edi.schema.SchemaFactory;
import io.xlate.edi.stream.EDIInputFactory;
import io.xlate.edi.stream.EDIStreamConstants.Standards;
import io.xlate.edi.stream.EDIStreamException;
import io.xlate.edi.stream.EDIStreamReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.holdfast.casefile.screening.OperationAnswer;
import org.holdfast.casefile.screening.OperationAnswer.Slip;
import org.holdfast.protection.Answer;
import org.holdfast.protection.ReasonCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CusresTest {
  private static final Slip GOOD = new Slip(true, List.of());
  private static final Slip PAST = new Slip(false, List.of("The time of asking is past."));

  static Stream<List<OperationAnswer>> answers() {
    return Stream.of(
        AnswerFixtures.several(),
        List.of(AnswerFixtures.hostile()),
        List.of(AnswerFixtures.unreadable()),
        List.of(AnswerFixtures.large()));
  }

  /// The segments as another reader sees them: the tag, then each element or component. It checks
  /// the envelope against the control structure of syntax 3, whose six-digit dates the guide keeps
  /// when it writes syntax 4.
  private static List<List<String>> segments(String interchange) {
    List<List<String>> segments = new ArrayList<>();
    var in = new ByteArrayInputStream(interchange.getBytes(StandardCharsets.UTF_8));
    try (EDIStreamReader reader =
        EDIInputFactory.newFactory()
            .createEDIStreamReader(
                in,
                SchemaFactory.newFactory()
                    .getControlSchema(Standards.EDIFACT, new String[] {"UNOA", "3"}))) {
      while (reader.hasNext()) {
        switch (reader.next()) {
          case START_SEGMENT -> segments.add(new ArrayList<>(List.of(reader.getText())));
          case ELEMENT_DATA -> segments.getLast().add(reader.getText());
          case SEGMENT_ERROR, ELEMENT_DATA_ERROR, ELEMENT_OCCURRENCE_ERROR ->
              throw new AssertionError(reader.getErrorType() + " in " + segments.getLast());
          default -> {}
        }
      }
    } catch (EDISchemaException | EDIStreamException | IOException e) {
      throw new AssertionError("the interchange can be read", e);
    }
    return segments;
  }

  private static List<String> values(List<List<String>> segments, String tag, int at) {
    return segments.stream()
        .filter(segment -> segment.getFirst().equals(tag))
        .map(segment -> segment.get(at))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("answers")
  void another_reader_finds_the_structure_and_the_counts_right(List<OperationAnswer> answers) {
    List<List<String>> segments = segments(Cusres.format(answers));
    assertThat(segments.getFirst().getFirst()).isEqualTo("UNB");
    assertThat(segments.get(1).getFirst()).isEqualTo("UNG");
    assertThat(segments.get(segments.size() - 2))
        .isEqualTo(List.of("UNE", "" + answers.size(), "1"));
    assertThat(segments.getLast().subList(0, 2)).isEqualTo(List.of("UNZ", "1"));
    int start = 0;
    for (int i = 0; i < segments.size(); i++) {
      switch (segments.get(i).getFirst()) {
        case "UNH" -> start = i;
        case "UNT" ->
            assertThat(segments.get(i))
                .isEqualTo(List.of("UNT", "" + (i - start + 1), segments.get(start).get(1)));
        default -> {}
      }
    }
    assertThat(values(segments, "UNH", 2)).hasSize(answers.size()).containsOnly("CUSRES");
    assertThat(values(segments, "BGM", 1)).hasSize(answers.size()).containsOnly("962");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UNT+16+1'", "UNE+1+1'", "UNZ+1+"})
  void a_wrong_count_would_have_been_seen(String right) {
    String interchange = Cusres.format(List.of(AnswerFixtures.nothing()));
    String wrong = right.replaceFirst("\\+1", "+2");
    assertThat(interchange).contains(right);
    assertThatThrownBy(() -> segments(interchange.replace(right, wrong)))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("CONTROL_COUNT");
  }

  @ParameterizedTest
  @MethodSource("answers")
  void every_person_has_one_reference_and_one_code(List<OperationAnswer> answers) {
    List<List<String>> segments = segments(Cusres.format(answers));
    int seats = answers.stream().mapToInt(answer -> answer.seats().size()).sum();
    int empty = (int) answers.stream().filter(answer -> answer.seats().isEmpty()).count();
    assertThat(values(segments, "ERC", 1)).hasSize(seats + empty);
    assertThat(values(segments, "ERP", 1).stream().filter("2"::equals)).hasSize(seats);
    assertThat(values(segments, "RFF", 1).stream().filter("ABO"::equals)).hasSize(seats);
  }

  @Test
  void separators_within_a_reference_are_released_and_come_back_whole() {
    List<List<String>> segments = segments(Cusres.format(List.of(AnswerFixtures.hostile())));
    assertThat(values(segments, "RFF", 2)).contains("A'0+:?", "RM'1+6:0?0 <b>");
  }

  @ParameterizedTest
  @EnumSource(ReasonCode.class)
  void only_a_seat_with_nothing_found_and_a_slip_for_departure_may_board(ReasonCode code) {
    boolean nothing = code.answer() == Answer.NO_PROTECTION_FOUND;
    String good = nothing ? "0Z" : code == ReasonCode.IDENTITY_INSUFFICIENT ? "4Z" : "1Z";
    assertThat(code(AnswerFixtures.one(code, GOOD))).isEqualTo(good);
    assertThat(code(AnswerFixtures.one(code, PAST))).isEqualTo(nothing ? "4Z" : good);
    assertThat(code(AnswerFixtures.oneOfList(code, AnswerFixtures.notScreened()))).isEqualTo("4Z");
  }

  @Test
  void no_code_lets_board_where_counts_differ_or_the_answer_is_at_its_end() {
    OperationAnswer good = AnswerFixtures.one(ReasonCode.NOTHING_IN_FORCE, GOOD);
    assertThat(code(good)).isEqualTo("0Z");
    assertThat(code(AnswerFixtures.counted(good, new OperationAnswer.Counts(2, 1, 1))))
        .isEqualTo("4Z");
    assertThat(code(AnswerFixtures.counted(good, new OperationAnswer.Counts(1, 1, 0))))
        .isEqualTo("4Z");
    assertThat(code(AnswerFixtures.ending(good, null))).isEqualTo("4Z");
    assertThat(code(AnswerFixtures.ending(good, good.at()))).isEqualTo("4Z");
    assertThat(code(AnswerFixtures.ending(good, good.at().plusSeconds(1)))).isEqualTo("0Z");
  }

  private static String code(OperationAnswer answer) {
    return values(segments(Cusres.format(List.of(answer))), "ERC", 1).getFirst();
  }

  @ParameterizedTest
  @MethodSource("answers")
  void a_carrier_learns_no_name_no_reason_and_no_kind_of_answer(List<OperationAnswer> answers) {
    String interchange = Cusres.format(answers);
    for (OperationAnswer answer : answers) {
      answer
          .seats()
          .forEach(seat -> {
            if (seat.seat().label().length() > 2) {
              assertThat(interchange).doesNotContain(seat.seat().label());
            }
            seat.reasons()
                .forEach(reason ->
                    assertThat(interchange)
                        .doesNotContain(reason.code().name())
                        .doesNotContain(reason.sentence().english()));
          });
    }
    assertThat(interchange).doesNotContain("REVIEW");
  }

  @Test
  void a_list_of_which_nobody_could_be_read_is_refused_as_a_whole() {
    assertThat(Cusres.format(List.of(AnswerFixtures.unreadable()))).contains("ERP+1'ERC+4Z'");
  }

  @Test
  void an_interchange_without_a_message_is_not_written() {
    assertThatThrownBy(() -> Cusres.format(List.of())).isInstanceOf(IllegalArgumentException.class);
  }
}
