// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.returncase;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.holdfast.casefile.duty.DutyState;
import org.holdfast.casefile.order.Asks;
import org.holdfast.casefile.order.OrderEvent;
import org.holdfast.casefile.order.Verb;
import org.holdfast.casefile.returncase.ChecklistItem;
import org.holdfast.casefile.returncase.CounterpartKind;
import org.holdfast.casefile.returncase.Official;
import org.holdfast.casefile.returncase.Opening;
import org.holdfast.casefile.statusreport.ReportProblem;
import org.holdfast.casefile.statusreport.Statement;
import org.holdfast.intake.json.syntax.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// Holds the page and the schema of the format against what the reader knows.
class CaseDocsTest {
  private static final Path DOCS = Path.of("../docs/formats");
  private static final Pattern CODE = Pattern.compile("`([^`\n]+)`");

  /// The objects of each part of the page, by their names in the schema.
  private static final Map<String, Map<String, Vocabulary>> PARTS = new LinkedHashMap<>();

  static {
    PARTS.put(
        "The case",
        Map.of(
            "caption",
            CaseNames.CAPTION,
            "opened",
            CaseNames.OPENED,
            "removal",
            CaseNames.REMOVAL));
    PARTS.put(
        "Orders",
        Map.of(
            "order",
            CaseNames.ORDER,
            "directive",
            CaseNames.DIRECTIVE,
            "due",
            CaseNames.DUE,
            "cadence",
            CaseNames.CADENCE));
    PARTS.put("What befell an order", Map.of("orderEvent", CaseNames.ORDER_EVENT));
    PARTS.put("The record", record());
    PARTS.put("The report", report());
  }

  private static Map<String, Vocabulary> record() {
    var record = new LinkedHashMap<String, Vocabulary>();
    record.put("record", CaseNames.RECORD);
    record.put("effort", CaseNames.EFFORT);
    record.put("whereabouts", CaseNames.WHEREABOUTS);
    record.put("welfare", CaseNames.WELFARE);
    record.put("plan", CaseNames.PLAN);
    record.put("planSlip", CaseNames.PLAN_SLIP);
    record.put("planDone", CaseNames.PLAN_DONE);
    record.put("checklistItem", CaseNames.CHECKLIST_ITEM);
    record.put("official", CaseNames.OFFICIAL);
    record.put("knowledge", CaseNames.KNOWLEDGE);
    record.put("counterpart", CaseNames.COUNTERPART);
    record.put("said", CaseNames.SAID);
    record.put("note", CaseNames.NOTE);
    record.put("confirmation", CaseNames.CONFIRMATION);
    record.put("intention", CaseNames.INTENTION);
    record.put("correction", CaseNames.CORRECTION);
    record.put("filing", CaseNames.FILING);
    record.put("dispute", CaseNames.DISPUTE);
    record.put("fulfilment", CaseNames.FULFILMENT);
    return record;
  }

  private static Map<String, Vocabulary> report() {
    var report = new LinkedHashMap<String, Vocabulary>();
    report.put("previousReport", CaseNames.PREVIOUS_REPORT);
    report.put("previousStatement", CaseNames.PREVIOUS_STATEMENT);
    report.put("report", CaseNames.REPORT);
    report.put("declarant", CaseNames.DECLARANT);
    report.put("statement", CaseNames.STATEMENT);
    report.put("basis", CaseNames.BASIS);
    report.put("location", CaseNames.LOCATION);
    report.put("attempt", CaseNames.ATTEMPT);
    report.put("step", CaseNames.STEP);
    report.put("reportedPlan", CaseNames.REPORTED_PLAN);
    report.put("slip", CaseNames.SLIP);
    report.put("privileged", CaseNames.PRIVILEGED);
    report.put("reported", CaseNames.REPORTED);
    report.put("exhibit", CaseNames.EXHIBIT);
    report.put("served", CaseNames.SERVED);
    return report;
  }

  private static String doc(String name) throws IOException {
    return Files.readString(DOCS.resolve(name));
  }

  private static Schema schema() throws IOException {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(doc("case.schema.json"), InputFormat.JSON);
  }

  private static boolean valid(String text) throws IOException {
    return schema().validate(text, InputFormat.JSON).isEmpty();
  }

  @Test
  void theSchemaHasTheFieldsThatTheReaderKnows() throws IOException {
    JsonNode root = new ObjectMapper().readTree(doc("case.schema.json"));
    assertThat(root.get("properties").propertyNames())
        .containsExactlyElementsOf(CaseNames.CASE.names());
    Map<String, Vocabulary> all = new LinkedHashMap<>();
    PARTS.values().forEach(all::putAll);
    assertThat(root.get("$defs").propertyNames()).containsExactlyInAnyOrderElementsOf(all.keySet());
    all.forEach((name, vocabulary) ->
        assertThat(root.get("$defs").get(name).get("properties").propertyNames())
            .as(name)
            .containsExactlyElementsOf(vocabulary.names()));
  }

  @Test
  void everyObjectOfTheReaderIsHeldAgainstTheSchema() {
    long vocabularies =
        Arrays.stream(CaseNames.class.getDeclaredFields())
            .filter(field -> field.getType() == Vocabulary.class)
            .count();
    assertThat(PARTS.values().stream().mapToLong(Map::size).sum() + 1).isEqualTo(vocabularies);
  }

  /// The names of a part of the page: every step of every path in quotes.
  private static Set<String> named(String page, String heading) {
    assertThat(page).contains("\n### " + heading + "\n");
    String part = page.split("\n### " + heading + "\n", 2)[1].split("\n##", 2)[0];
    Set<String> names = new TreeSet<>();
    CODE.matcher(part)
        .results()
        .flatMap(found -> Stream.of(found.group(1).split("[.\\[\\]]+")))
        .forEach(names::add);
    return names;
  }

  @Test
  void thePageNamesEveryFieldInItsPart() throws IOException {
    String page = doc("case.md");
    assertThat(named(page, "The case")).containsAll(CaseNames.CASE.names());
    PARTS.forEach((heading, objects) ->
        objects.forEach((name, vocabulary) ->
            assertThat(named(page, heading)).as(name).containsAll(vocabulary.names())));
  }

  @Test
  void thePageNamesEveryWordAndEveryCodeWithItsEffect() throws IOException {
    String page = doc("case.md");
    Stream.of(
            Verb.values(),
            Asks.values(),
            OrderEvent.Type.values(),
            DutyState.values(),
            CounterpartKind.values(),
            ChecklistItem.Need.values(),
            ChecklistItem.State.values(),
            Official.Role.values(),
            Opening.Cause.values(),
            Statement.Type.values())
        .flatMap(Stream::of)
        .forEach(word -> assertThat(page).contains("`" + word.name() + "`"));
    CaseValues.WHEREABOUTS.forEach(word -> assertThat(page).contains("`" + word + "`"));
    for (ReportProblem.Code code : ReportProblem.Code.values()) {
      assertThat(page).contains("| `" + code + "` | " + code.effect() + " |");
    }
  }

  /// The effect of each event as its row begins.
  @ParameterizedTest
  @CsvSource({"SUSPENDS, suspends", "MOVES, moves", "ENDS, ends the duties", "NONE, nothing"})
  void thePageSaysWhatEachEventDoes(OrderEvent.Effect effect, String words) throws IOException {
    List<String> rows =
        doc("case.md").lines().filter(line -> line.contains("` | " + words)).toList();
    for (OrderEvent.Type type : OrderEvent.Type.values()) {
      if (type.effect() == effect) {
        assertThat(rows).anyMatch(row -> row.contains("`" + type + "`"));
      }
    }
  }

  @Test
  void thePageShowsTheTestedSample() throws IOException {
    assertThat(doc("case.md")).contains("```json\n" + CaseSamples.SMALL + "```");
  }

  @Test
  void theSamplesAreValid() throws IOException {
    assertThat(schema().validate(CaseSamples.SMALL, InputFormat.JSON)).isEmpty();
    assertThat(schema().validate(CaseSamples.FULL, InputFormat.JSON)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"return.json", "return-as-drafted.json", "class-member.json"})
  void theExamplesAreValidAndLinked(String name) throws IOException {
    String example = Files.readString(Path.of("../docs/examples").resolve(name));
    assertThat(schema().validate(example, InputFormat.JSON)).isEmpty();
    assertThat(doc("case.md")).contains("(../examples/" + name + ")");
  }

  @Test
  void theScenariosAreValid() throws IOException {
    Schema schema = schema();
    for (JsonNode fixture : CaseSamples.reports()) {
      assertThat(schema.validate(fixture.toString(), InputFormat.JSON))
          .as(fixture.get("id").asString())
          .isEmpty();
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          a field that is not listed     | "office": "Embassy"     | "desk": "Embassy"
          two due forms                  | "days": 14              | "days": 14, "hours": 3
          a clock time beside hours      | "hours": 72             | "hours": 72, "at": "17:00"
          a due time of no form          | "asSoonAsPossible": true| "asSoonAsPossible": null
          an unknown word                | "role": "DECLARANT"     | "role": "CHIEF"
          a rhythm without its days      | "days": 3,              | "days": null,
          an event without its name      | "event": "TRANSFER",    | "event": null,
          an extension without its time  | "type": "SUSPENDED"     | "type": "EXTENDED"
          a number for a text            | "name": "Ministry Xuncax"| "name": 7
          """)
  void theSchemaRefusesWhatTheReaderWillNotTake(String why, String find, String replace)
      throws IOException {
    assertThat(valid(CaseSamples.with(find, replace))).as(why).isFalse();
  }
}
