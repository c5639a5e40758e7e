// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.paxlst;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.holdfast.casefile.manifest.Manifest;
import org.holdfast.casefile.reading.Reading;
import org.holdfast.intake.received.ManifestOptions;
import org.holdfast.intake.received.ReceivedFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class PaxlstTest {
  /// Set to write the golden files anew instead of comparing with them.
  private static final boolean WRITE = Boolean.getBoolean("golden.write");

  private static final Path GOLDEN = Path.of("src/test/resources/org/holdfast/intake/paxlst");

  /// Every value of the base message that says something of a person, and pieces of them.
  private static final Pattern PERSONAL =
      Pattern.compile(
          "(?i)TORRE|MUNOZ|JOSE|DE LA|QUINTANILLA|MARIA|AYA|ALA\\b|LOC001|UPR|040517|0417|1958|123456"
              + "|765432|201-234|SANTA");

  @ParameterizedTest(name = "{0}: {3}")
  @CsvFileSource(resources = "cases.csv", numLinesToSkip = 1)
  void aConformantMessageReadsWhole(
      String file, int operations, int people, String why, String source) throws IOException {
    byte[] bytes = Samples.bytes(file);
    var readings = Samples.read(bytes);
    assertThat(readings).as(why + " (" + source + ")").hasSize(operations);
    assertThat(readings.getFirst().problems()).isEmpty();
    assertThat(Samples.people(readings)).isEqualTo(people);
    assertThat(readings)
        .allSatisfy(reading -> {
          assertThat(reading.accounting().bytesRead()).isEqualTo(bytes.length);
          assertThat(reading.accounting().declared()).isEqualTo(reading.accounting().parsed());
          assertThat(reading.accounting().parsed()).isEqualTo(reading.value().seats().size());
        });
    Path golden = GOLDEN.resolve(file.replace(".edi", ".golden.txt"));
    if (WRITE) {
      Files.writeString(golden, Shown.of(readings));
    }
    assertThat(Shown.of(readings)).isEqualTo(Files.readString(golden));
  }

  @Test
  void everyConformantSampleIsACase() {
    assertThat(Samples.CONFORMANT)
        .allSatisfy(file -> assertThat(Samples.text("cases.csv")).contains("\n" + file + ","));
  }

  @ParameterizedTest(name = "{3}: {1}")
  @CsvFileSource(
      resources = "oddities.csv",
      numLinesToSkip = 1,
      delimiter = ';',
      quoteCharacter = '"',
      emptyValue = "")
  void anOddityIsReadOrNamed(
      String find, @Nullable String replace, String expect, String why, String source) {
    String base = Samples.text("one-leg.edi").replace("'\n", "'").replace("UNT+38+", "UNT+#+");
    assertThat(base).contains(find);
    String changed = recount(base.replaceFirst(quoted(find), replacement(replace)));
    var readings = Samples.read(changed.getBytes(StandardCharsets.ISO_8859_1));
    String context = why + " (" + source + ")";
    assertThat(Samples.people(readings)).as(context).isGreaterThanOrEqualTo(2);
    assertThat(readings.getFirst().problems())
        .allSatisfy(problem -> assertThat(problem.sentence()).doesNotContainPattern(PERSONAL));
    assertThat(readings.getFirst().notes())
        .allSatisfy(
            note -> assertThat(note.where() + note.sentence()).doesNotContainPattern(PERSONAL));
    if (expect.equals("whole")) {
      assertThat(readings.getFirst().problems()).as(context).isEmpty();
    } else {
      assertThat(readings)
          .as(context)
          .hasSize(1)
          .allSatisfy(reading ->
              assertThat(reading.problems())
                  .extracting(problem -> problem.code() + " " + problem.where().line())
                  .contains(expect));
    }
  }

  private static String quoted(String text) {
    return Pattern.quote(text);
  }

  private static String replacement(@Nullable String text) {
    String written =
        text == null
            ? ""
            : text.replace("\\r", "\r")
                .replace("\\n", "\n")
                .replace("\\t", "\t")
                .replace("\\u0001", "\u0001")
                .replace("\\u00c3", "\u00c3");
    return Matcher.quoteReplacement(written);
  }

  /// Puts the true count of segments where the message says `#`.
  private static String recount(String text) {
    int start = text.indexOf("UNH+");
    int end = text.indexOf("UNT+");
    String body = text.substring(start, end).replace("?'", "");
    long count = body.chars().filter(c -> c == '\'').count() + 1;
    return text.replace("#", Long.toString(count));
  }

  @Test
  void theRealFilesListEveryoneAndNameEveryMismatch() {
    assumeTrue(
        Samples.realOnesAreThere(), "NOT RUN: the folder ../shared/data/paxlst is not there");
    assertThat(summary("gtas-airline2.edi"))
        .containsExactly(
            "10 people",
            "COUNT_MISMATCH 113 111 segments, not 121 segments, as declared",
            "CONTRADICTION 113 a reference that is not the one of UNH in segment 3, not the same"
                + " reference",
            "TRUNCATED 3 1 of the numbered messages of one list, not every part from 1 to the one"
                + " that is marked as the last",
            "COUNT_MISMATCH 112 10 passengers, not 136 passengers, as declared");
    assertThat(summary("gtas-test1.txt"))
        .containsExactly(
            "8 people",
            "COUNT_MISMATCH 109 107 segments, not 152 segments, as declared",
            "CONTRADICTION 110 a reference that is not the one of UNG in segment 2, not the same"
                + " reference",
            "CONTRADICTION 111 a reference that is not the one of UNB in segment 1, not the same"
                + " reference",
            "COUNT_MISMATCH 108 8 crew members and a total without a count in its place, not"
                + " CNT+41: and the count");
    assertThat(summary("smooks-paxlst.txt"))
        .containsExactly(
            "1 people",
            "MISSING_FIELD 3 no airport, not the airports of departure and arrival, LOC+125 and"
                + " LOC+87, with DTM+189",
            "COUNT_MISMATCH 3 1 passenger and no count of them, not CNT+42 for passengers, CNT+41"
                + " for crew");
  }

  private static List<String> summary(String file) {
    var readings = Samples.read(Samples.bytes(file));
    assertThat(readings).hasSize(1);
    var lines = new ArrayList<String>();
    lines.add(Samples.people(readings) + " people");
    readings
        .getFirst()
        .problems()
        .forEach(problem ->
            lines.add(
                problem.code()
                    + " "
                    + problem.where().line()
                    + " "
                    + problem.found()
                    + ", not "
                    + problem.expected()));
    return lines;
  }

  @Test
  void theUsersCountStandsForAMissingOneAndMustAgree() {
    String uncounted =
        Samples.text("one-leg.edi").replace("CNT+42:3'\n", "").replace("UNT+38", "UNT+37");
    assertThat(read(uncounted, 3, null).problems()).isEmpty();
    assertThat(read(uncounted, 3, null).accounting().declared()).isEqualTo(3);
    assertThat(read(uncounted, 4, null).problems())
        .extracting(problem -> problem.found() + "; " + problem.expected())
        .containsExactly("3 people; 4 people, as declared by the user");
    assertThat(read(Samples.text("one-leg.edi"), 2, null).problems()).hasSize(1);
  }

  @Test
  void whereAnAsteriskRepeatsANameOrASexMayNotBeRepeated() {
    String base = Samples.text("one-leg.edi").replace("UNA:+.? '", "");
    assertThat(read(base.replace("M'\nDTM", "M*M*M'\nDTM"), null, null).problems()).isEmpty();
    assertThat(read(base.replace("M'\nDTM", "M*F'\nDTM"), null, null).problems())
        .extracting(problem -> problem.found())
        .containsExactly("2 values for the sex for one person");
    assertThat(read(base.replace("AYALA", "AYALA*JOSE"), null, null).problems())
        .extracting(problem -> problem.found())
        .containsExactly("a name that the repetition separator parts");
  }

  @Test
  void theRegistrysZoneSettlesATimeAtAnUnknownAirportVisibly() {
    String unknown = Samples.text("one-leg.edi").replace("LOC+125+AEX", "LOC+125+QQQ");
    var reading = read(unknown, null, ZoneId.of("America/Chicago"));
    assertThat(reading.problems()).isEmpty();
    assertThat(reading.value().departsAt()).hasToString("2025-05-07T15:20:00Z");
    assertThat(reading.notes())
        .anyMatch(note -> note.sentence().contains("America/Chicago, the registry's zone"));
  }

  private static Reading<Manifest> read(
      String text, @Nullable Integer declared, @Nullable ZoneId zone) {
    var file = new ReceivedFile("list.edi", text.getBytes(StandardCharsets.ISO_8859_1));
    return Paxlst.read(file, new ManifestOptions(declared, zone)).getFirst();
  }

  @Test
  void oneReferenceForTwoMessagesIsAProblem() {
    String twice = Samples.text("two-flights-in-parts.edi").replace("84002", "84001");
    assertThat(read(twice, null, null).problems())
        .extracting(problem -> problem.found())
        .containsExactly("a message reference for the second time");
  }
}
