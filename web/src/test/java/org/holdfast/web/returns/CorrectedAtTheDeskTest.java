// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.holdfast.casefile.record.Role;
import org.holdfast.web.desk.RunningDesk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/// One person finds that a fact of a case is recorded wrongly, and a second one agrees.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CorrectedAtTheDeskTest {
  private static final Path CASE = Path.of("../docs/examples/return.json");
  private static final Instant NOW = Instant.parse("2025-05-27T16:00:00Z");
  private static final String ONE = "/returns/RC-11";
  private static final String E10 = ONE + "/correct/effort?fact=E10";
  private static final String SENT_TO = ONE + "/correct/effort";
  private static final Pattern FIELD =
      Pattern.compile(
          "<input id=\"f-[^\"]*\" name=\"([^\"]*)\"[^>]* value=\"([^\"]*)\""
              + "|<textarea[^>]* name=\"([^\"]*)\"[^>]*>\\s*([^<]*)</textarea>"
              + "|<select[^>]* name=\"([^\"]*)\"(?:(?!</select>)[\\s\\S])*?<option value=\"([^\"]*)\""
              + " selected"
              + "|<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\"");

  @TempDir private static Path folder;
  private RunningDesk desk;
  private DeskVisitor mona;
  private DeskVisitor chidi;

  @BeforeAll
  void open() throws IOException, InterruptedException {
    desk = RunningDesk.begin(folder, NOW);
    desk.admit("c.abara", Role.COUNSEL);
    desk.admit("m.devereux", Role.RETURN);
    mona = signedIn("m.devereux");
    chidi = signedIn("c.abara");
    assertThat(mona.upload("/returns", "case.json", Files.readString(CASE)).statusCode())
        .isEqualTo(303);
  }

  private DeskVisitor signedIn(String name) throws IOException, InterruptedException {
    DeskVisitor visitor = new DeskVisitor(desk.address());
    visitor.send("/sign-in", "/sign-in", Map.of("name", name, "password", RunningDesk.PASSWORD));
    return visitor;
  }

  @AfterAll
  void close() {
    mona.close();
    chidi.close();
    desk.close();
  }

  /// What a form sends where nobody changes anything.
  private Map<String, String> form(String address) throws IOException, InterruptedException {
    String page = mona.page(address);
    Map<String, String> fields = new HashMap<>();
    Matcher field = FIELD.matcher(page.substring(page.indexOf("<main")));
    while (field.find()) {
      for (int group = 1; group < 8; group += 2) {
        if (field.group(group) != null) {
          fields.put(field.group(group), field.group(group + 1).strip());
        }
      }
    }
    fields.remove("_csrf");
    return fields;
  }

  private HttpResponse<String> sent(String address, Map<String, String> changed)
      throws IOException, InterruptedException {
    Map<String, String> fields = form(address);
    fields.putAll(changed);
    return mona.send(address, address.substring(0, address.indexOf('?')), fields);
  }

  private static int status(DeskVisitor visitor, String address)
      throws IOException, InterruptedException {
    return visitor.get(address, BodyHandlers.ofString()).statusCode();
  }

  /// The position of the newest proposal that the second person sees.
  private String proposal() throws IOException, InterruptedException {
    Matcher one = Pattern.compile("/proposals/([0-9]+)/approve").matcher(chidi.page("/proposals"));
    String last = "";
    while (one.find()) {
      last = one.group(1);
    }
    return last;
  }

  @Test
  @Order(1)
  void theFormHasWhatIsOnRecord() throws IOException, InterruptedException {
    assertThat(mona.page(ONE)).contains("href=\"" + E10 + "\">Correct E10</a>");
    assertThat(form(E10))
        .containsEntry("act", "VISIT")
        .containsEntry("at", "2025-05-22")
        .containsEntry("at-time", "14:00")
        .containsEntry("actor", "E. Tanaka")
        .containsEntry("request", "consular visit")
        .containsEntry("evidence", "visit report 4")
        .containsEntry("why", "");
  }

  @Test
  @Order(2)
  void aFormThatSaysNothingElseOrNotWhyIsRefusedBesideTheField()
      throws IOException, InterruptedException {
    HttpResponse<String> same = sent(E10, Map.of("why", "I am not sure."));
    assertThat(same.statusCode()).isEqualTo(422);
    assertThat(same.body()).contains("It says what is on record already", "I am not sure.");
    HttpResponse<String> unexplained = sent(E10, Map.of("evidence", "visit report 5"));
    assertThat(unexplained.statusCode()).isEqualTo(422);
    assertThat(unexplained.body()).contains("id=\"e-why\"", "value=\"visit report 5\"");
    HttpResponse<String> emptied = sent(E10, Map.of("actor", "", "why", "nobody went"));
    assertThat(emptied.statusCode()).isEqualTo(422);
    assertThat(emptied.body()).contains("id=\"e-actor\"").doesNotContain("id=\"e-why\"");
    HttpResponse<String> wrong = sent(E10, Map.of("at", "2025-05-32", "why", "another day"));
    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(wrong.body()).contains("id=\"e-at\"");
    assertThat(mona.page(ONE)).doesNotContain("id=\"corrections\"");
  }

  @Test
  @Order(3)
  void whatNobodyCorrectsHasNoForm() throws IOException, InterruptedException {
    assertThat(status(mona, ONE + "/correct/filing?fact=ECF+139")).isEqualTo(404);
    assertThat(status(mona, ONE + "/correct/effort?fact=E99")).isEqualTo(404);
    assertThat(status(mona, ONE + "/correct/effort")).isEqualTo(404);
    assertThat(mona.page(ONE)).doesNotContain("/correct/filing", "/correct/checklist");
  }

  @Test
  @Order(4)
  void untilASecondPersonApprovesTheFactStandsAsRecorded()
      throws IOException, InterruptedException {
    HttpResponse<String> proposed =
        sent(E10, Map.of("evidence", "visit report 5", "why", "Report 4 is of the visit before."));
    assertThat(proposed.statusCode()).isEqualTo(303);
    assertThat(proposed.headers().firstValue("Location")).contains(ONE + "?done=corrected");
    String page = mona.page(ONE);
    assertThat(page)
        .contains(
            "One correction waits for a second person",
            "A correction of E10 waits for a second person",
            "Proposed by m.devereux",
            "Would read",
            "Report 4 is of the visit before.")
        .doesNotContain(E10);
    assertThat(page.substring(0, page.indexOf("id=\"corrections\""))).doesNotContain("report 5");
    assertThat(sentAgain().body())
        .contains("A correction of this waits for a second person already");
  }

  private HttpResponse<String> sentAgain() throws IOException, InterruptedException {
    Map<String, String> fields = form(E10);
    fields.putAll(Map.of("evidence", "visit report 6", "why", "once more"));
    return mona.send(E10, SENT_TO, fields);
  }

  @Test
  @Order(5)
  void nobodyApprovesTheirOwnCorrection() throws IOException, InterruptedException {
    String approve = "/proposals/" + proposal() + "/approve";
    assertThat(mona.page("/proposals")).doesNotContain(approve);
    assertThat(mona.send("/proposals", approve, Map.of()).statusCode()).isEqualTo(422);
    String page = mona.page(ONE);
    assertThat(page.substring(0, page.indexOf("id=\"corrections\""))).doesNotContain("report 5");
  }

  @Test
  @Order(6)
  void onceApprovedBothReadingsAndBothNamesStandThere() throws IOException, InterruptedException {
    String proposal = proposal();
    assertThat(chidi.page("/proposals"))
        .contains("visit report 5", "Report 4 is of the visit before.", ONE + "#c-" + proposal);
    chidi.send("/proposals", "/proposals/" + proposal + "/approve", Map.of());
    String page = mona.page(ONE);
    String section = page.substring(page.indexOf("id=\"corrections\""));
    assertThat(page.substring(0, page.indexOf("id=\"corrections\"")))
        .contains("report 5", "What E10 said before", E10)
        .doesNotContain("One correction waits");
    assertThat(section)
        .contains(
            "E10, corrected",
            "Proposed by m.devereux",
            "Approved by c.abara",
            "Report 4 is of the visit before.",
            "<bdi>visit report 4</bdi>",
            "<bdi>visit report 5</bdi>")
        .doesNotContain("What was asked", "When it was done");
  }

  @Test
  @Order(7)
  void whatIsAddedWhileACorrectionWaitsStays() throws IOException, InterruptedException {
    mona.send(
        ONE + "/new/effort",
        ONE + "/new/effort",
        Map.of(
            "at", "2025-05-27",
            "at-time", "11:00",
            "act", "CALL",
            "counterpartKind", "FOREIGN_GOVERNMENT",
            "counterpart", "Ministry of Foreign Affairs of Altamira",
            "actor", "M. Devereux",
            "request", "the day of his release"));
    sent(
        ONE + "/correct/effort?fact=E13",
        Map.of("actor", "I. Talavera", "why", "The call was hers."));
    mona.send(
        ONE + "/new/answer",
        ONE + "/new/answer",
        Map.of("id", "E13", "response", "on 6 June", "answeredAt", "2025-05-27"));
    chidi.send("/proposals", "/proposals/" + proposal() + "/approve", Map.of());
    String page = mona.page(ONE);
    assertThat(page.substring(0, page.indexOf("id=\"corrections\"")))
        .contains("on 6 June", "I. Talavera", "Correct the answer to E13");
  }

  @Test
  @Order(8)
  void anAnswerThatWasNoneIsTakenBack() throws IOException, InterruptedException {
    String answer = ONE + "/correct/answer?fact=E13";
    assertThat(form(answer)).containsEntry("response", "on 6 June").doesNotContainKey("id");
    HttpResponse<String> half = sent(answer, Map.of("response", "", "why", "of another call"));
    assertThat(half.body()).contains("id=\"e-response\"");
    sent(answer, Map.of("response", "", "answeredAt", "", "why", "of another call"));
    chidi.send("/proposals", "/proposals/" + proposal() + "/approve", Map.of());
    String page = mona.page(ONE);
    assertThat(page.substring(0, page.indexOf("id=\"corrections\""))).doesNotContain("on 6 June");
    assertThat(page).doesNotContain(answer);
  }

  @Test
  @Order(9)
  void aProposalThatIsTakenBackCorrectsNothing() throws IOException, InterruptedException {
    String plan = ONE + "/correct/plan?fact=N2";
    sent(plan, Map.of("owner", "nobody at all", "why", "a slip"));
    assertThat(mona.page(ONE)).contains("A correction of N2 waits").doesNotContain(plan);
    mona.send("/proposals", "/proposals/" + proposal() + "/withdraw", Map.of());
    assertThat(mona.page(ONE)).contains(plan).doesNotContain("nobody at all");
  }
}
