// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
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

/// What follows the answers of a report is entered at the desk and stands in its papers: the
/// privilege log, the exhibits, the certificate of service.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReportClosingTest {
  private static final Path CASE = Path.of("../docs/examples/return.json");
  private static final Instant NOW = Instant.parse("2025-05-27T16:00:00Z");
  private static final String REPORT = "/returns/RC-11/report";
  private static final String PAPER = REPORT + "/report.html";
  private static final String DIGEST = "5d".repeat(32);

  @TempDir private static Path folder;
  private RunningDesk desk;
  private DeskVisitor mona;

  @BeforeAll
  void open() throws IOException, InterruptedException {
    desk = RunningDesk.begin(folder, NOW);
    desk.admit("c.abara", Role.COUNSEL);
    desk.admit("m.devereux", Role.RETURN);
    mona = new DeskVisitor(desk.address());
    mona.send(
        "/sign-in", "/sign-in", Map.of("name", "m.devereux", "password", RunningDesk.PASSWORD));
    assertThat(mona.upload("/returns", "case.json", Files.readString(CASE)).statusCode())
        .isEqualTo(303);
  }

  @AfterAll
  void close() {
    mona.close();
    desk.close();
  }

  private static String found(String pattern, String page) {
    Matcher matcher = Pattern.compile(pattern).matcher(page);
    assertThat(matcher.find()).as(pattern).isTrue();
    return matcher.group(1);
  }

  private String version() throws IOException, InterruptedException {
    return found("name=\"version\" value=\"([0-9a-f]{64})\"", mona.page(REPORT));
  }

  private HttpResponse<String> act(String act, Map<String, String> fields)
      throws IOException, InterruptedException {
    Map<String, String> sent = new HashMap<>(Map.of("act", act, "id", "", "version", version()));
    sent.putAll(fields);
    return mona.send(REPORT, REPORT, sent);
  }

  /// What the item is told by that has a heading.
  private String item(String heading) throws IOException, InterruptedException {
    return found(
        "id=\"h-([0-9a-f]{16})\"><bdi>" + Pattern.quote(heading) + "</bdi>", mona.page(REPORT));
  }

  @Test
  @Order(1)
  void anExhibitThatIsNoneIsRefusedBesideTheField() throws IOException, InterruptedException {
    HttpResponse<String> refused =
        act("exhibit", Map.of("mark", "A", "what", "note 140", "sha256", "5d5d"));
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body())
        .contains("id=\"e-exhibit-mark\"", "Another exhibit has this letter", "This is no SHA-256")
        .contains("note 140")
        .doesNotContain("id=\"e-exhibit-what\"");
    assertThat(act("exhibit", Map.of("mark", "E")).body()).contains("id=\"e-exhibit-what\"");
    assertThat(mona.page(PAPER)).doesNotContain("note 140");
  }

  @Test
  @Order(2)
  void anExhibitStandsInThePaper() throws IOException, InterruptedException {
    HttpResponse<String> added =
        act("exhibit", Map.of("mark", "E", "what", "note 140", "refs", "note 140\r\nnote 141"));
    assertThat(added.headers().firstValue("Location")).contains(REPORT + "#exhibits");
    assertThat(mona.page(REPORT))
        .contains("Exhibit E", "Shows: note 140; note 141", "Not stated: SHA-256 of its bytes");
    act(
        "exhibit",
        Map.of("id", item("Exhibit E"), "mark", "E", "what", "note 140", "sha256", DIGEST));
    assertThat(mona.page(REPORT)).contains("SHA-256 " + DIGEST).doesNotContain("Not stated:");
    assertThat(mona.page(PAPER)).contains("note 140", DIGEST);
    assertThat(mona.page(REPORT + "?review=" + NOW)).contains("Exhibit E", DIGEST);
  }

  @Test
  @Order(3)
  void aSealedExhibitStandsInTheAnnexAlone() throws IOException, InterruptedException {
    act(
        "exhibit",
        Map.of(
            "id",
            item("Exhibit E"),
            "mark",
            "E",
            "what",
            "note 140",
            "sha256",
            DIGEST,
            "sealed",
            "yes"));
    assertThat(mona.page(PAPER)).doesNotContain(DIGEST);
    assertThat(mona.page(REPORT + "/report-sealed-annex.html")).contains(DIGEST);
  }

  @Test
  @Order(4)
  void whatIsRemovedIsGone() throws IOException, InterruptedException {
    String gone = item("Exhibit E");
    act("exhibit", Map.of("id", gone, "remove", "yes"));
    assertThat(mona.page(REPORT)).contains("Exhibit D").doesNotContain("Exhibit E");
    String late =
        act("exhibit", Map.of("id", gone, "version", "0".repeat(64), "mark", "E", "what", "late"))
            .body();
    assertThat(late)
        .contains(
            "The report or the record changed since you opened this page", ">late</textarea>");
  }

  @Test
  @Order(5)
  void aClaimOfPrivilegeIsDemandedBesideTheLog() throws IOException, InterruptedException {
    assertThat(mona.page(REPORT)).contains("No sentence claims a privilege");
    act(
        "add",
        Map.of(
            "text", "What was said on May 26 is withheld.", "type", "PRIVILEGE", "kind", "NONE"));
    String page = mona.page(REPORT);
    String log =
        page.substring(page.indexOf("id=\"privilegeLog\""), page.indexOf("id=\"exhibits\""));
    assertThat(log).contains("class=\"fault\"", "(S7).").doesNotContain("No sentence claims");
    HttpResponse<String> refused = act("privilege", Map.of("statement", "S7"));
    assertThat(refused.body()).contains("id=\"e-privilege-privilege\"");
    refused = act("privilege", Map.of("statement", "S99", "privilege", "state secrets"));
    assertThat(refused.body()).contains("S99, which is no sentence of this report");
    act(
        "privilege",
        Map.of(
            "statement", "S7",
            "privilege", "state secrets",
            "description", "talks with a third government",
            "claimedBy", "Ottilie Brandvold, Under Secretary"));
    page = mona.page(REPORT);
    log = page.substring(page.indexOf("id=\"privilegeLog\""), page.indexOf("id=\"exhibits\""));
    assertThat(log)
        .contains("state secrets", "Claimed by Ottilie Brandvold")
        .doesNotContain("class=\"fault\"");
    assertThat(mona.page(PAPER)).contains("Privilege log", "talks with a third government");
  }

  @Test
  @Order(6)
  void aStruckSentenceLeavesItsNameToNoOther() throws IOException, InterruptedException {
    act("strike", Map.of("id", "S7"));
    assertThat(mona.page(REPORT)).contains("S7, which is no sentence of this report");
    act("add", Map.of("text", "He is well.", "type", "FACT", "kind", "NONE"));
    assertThat(mona.page(REPORT)).contains("id=\"at-S8\"").doesNotContain("id=\"at-S7\"");
  }

  @Test
  @Order(7)
  void whoWasServedWhenStandsInTheCertificate() throws IOException, InterruptedException {
    assertThat(act("served", Map.of("on", "Petra Vance")).body()).contains("id=\"e-served-how\"");
    String on = "Petra Vance, counsel for Petitioner";
    Map<String, String> served =
        Map.of("on", on, "how", "e-mail", "at", "2025-05-27", "at-time", "11:30");
    Map<String, String> changed = new HashMap<>(served);
    changed.put("id", item(on));
    changed.put("at", "2025-05-32");
    HttpResponse<String> wrong = act("served", changed);
    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(wrong.body()).contains("id=\"e-served" + item(on) + "-at\"");
    changed.put("at", "2025-05-27");
    act("served", changed);
    assertThat(mona.page(PAPER).replace('\u00a0', ' '))
        .contains(
            "this report was served on " + on + " by e-mail on May 27, 2025, at 11:30 a.m. EDT")
        .doesNotContain("on the date below");
    assertThat(mona.page(REPORT)).contains("value=\"11:30\"");
  }

  @Test
  @Order(8)
  void beginningAnewKeepsExhibitsAndCertificate() throws IOException, InterruptedException {
    act("begin", Map.of());
    assertThat(mona.page(REPORT))
        .contains("Exhibit D", "Petra Vance, counsel for Petitioner", "Nothing is withheld.")
        .doesNotContain("talks with a third government");
  }
}
