// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.holdfast.casefile.diligence.CaseAsOf;
import org.holdfast.report.Golden;
import org.holdfast.report.returncase.CaseFixtures;
import org.holdfast.report.returncase.LongCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class CaseCalendarTest {
  static final List<Map.Entry<String, CaseAsOf>> CASES =
      List.of(
          Map.entry("example", CaseFixtures.example()),
          Map.entry("begun", CaseFixtures.begun()),
          Map.entry("long", LongCase.standing()));

  @ParameterizedTest
  @FieldSource("CASES")
  void the_calendar_is_as_it_was(Map.Entry<String, CaseAsOf> of) {
    String text = CaseCalendar.format(of.getValue(), false);
    assertThat(text).isEqualTo(CaseCalendar.format(of.getValue(), false));
    Golden.assertSame("returncase/" + of.getKey() + ".ics", text);
  }

  @Test
  void the_calendar_with_names_is_as_it_was() {
    Golden.assertSame(
        "returncase/example-named.ics", CaseCalendar.format(CaseFixtures.example(), true));
  }

  @ParameterizedTest
  @FieldSource("CASES")
  void lines_end_in_both_characters_and_are_folded(Map.Entry<String, CaseAsOf> of) {
    for (boolean named : List.of(false, true)) {
      String text = CaseCalendar.format(of.getValue(), named);
      assertThat(text).endsWith("END:VCALENDAR\r\n");
      assertThat(text.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
      for (String line : text.split("\r\n", -1)) {
        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
      }
    }
  }

  @ParameterizedTest
  @FieldSource("CASES")
  void another_reader_reads_it_back(Map.Entry<String, CaseAsOf> of)
      throws IOException, ParserException {
    Calendar calendar = read(CaseCalendar.format(of.getValue(), true));
    List<VEvent> events = calendar.getComponents(Component.VEVENT);
    assertThat(events).isNotEmpty();
    assertThat(calendar.validate().hasErrors()).isFalse();
    assertThat(events.stream().map(event -> value(event, Property.UID)).toList())
        .doesNotHaveDuplicates();
    for (VEvent event : events) {
      boolean cancelled = value(event, Property.STATUS).equals("CANCELLED");
      assertThat(event.getAlarms().size()).isIn(cancelled ? List.of(0) : List.of(0, 3));
    }
  }

  @Test
  void an_open_duty_warns_three_times_and_one_that_rests_is_cancelled()
      throws IOException, ParserException {
    Calendar calendar = read(CaseCalendar.format(CaseFixtures.example(), false));
    List<VEvent> events = calendar.getComponents(Component.VEVENT);
    VEvent open = events.getLast();
    assertThat(value(open, Property.SUMMARY)).isEqualTo("Return case RC-17: O4 due");
    assertThat(value(open, Property.DTSTART)).isEqualTo("20260316T210000Z");
    assertThat(open.getAlarms()).hasSize(3);
    String text = CaseCalendar.format(CaseFixtures.example(), false);
    assertThat(text.substring(text.lastIndexOf("BEGIN:VEVENT")))
        .containsSubsequence("TRIGGER:-PT24H\r\n", "TRIGGER:-PT4H\r\n", "TRIGGER:-PT1H\r\n");
    assertThat(text).contains("TRIGGER;RELATED=END:-PT24H\r\n");
    assertThat(events.stream().filter(one -> value(one, Property.STATUS).equals("CANCELLED")))
        .singleElement()
        .satisfies(one -> assertThat(value(one, Property.SUMMARY)).contains("O6"));
  }

  @Test
  void a_time_that_was_moved_is_cancelled_where_it_was() throws IOException, ParserException {
    Calendar calendar = read(CaseCalendar.format(LongCase.standing(), false));
    List<VEvent> events = calendar.getComponents(Component.VEVENT);
    assertThat(events.stream().filter(one -> value(one, Property.SUMMARY).contains("D3")))
        .extracting(one -> value(one, Property.STATUS))
        .containsExactly("CONFIRMED", "CANCELLED");
  }

  @Test
  void nobody_and_no_place_stands_in_it_by_default() {
    String text = CaseCalendar.format(CaseFixtures.example(), false).replace("\r\n ", "");
    for (String word :
        List.of(
            "Rivas",
            "A.R.C",
            "Okafor",
            "Tanaka",
            "Devereux",
            "Halloran",
            "Secretary",
            "Altamira",
            "Luc\u00eda",
            "Monte Alto",
            "insulin",
            "respondents",
            "petitioner",
            "counsel",
            "Franklin",
            "transfer",
            "MOVED")) {
      assertThat(text).doesNotContainIgnoringCase(word);
    }
    assertThat(CaseCalendar.format(CaseFixtures.example(), true)).contains("Owner: D. Okafor");
  }

  private static Calendar read(String text) throws IOException, ParserException {
    return new CalendarBuilder().build(new StringReader(text));
  }

  private static String value(Component of, String property) {
    return of.getProperty(property).map(Property::getValue).orElse("");
  }
}
