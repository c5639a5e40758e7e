// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.holdfast.tlog.digest.Sha256;
import org.holdfast.web.start.DeskServer;
import org.holdfast.web.start.ServeSettings;
import org.holdfast.web.start.Unattended;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/// One person brings a case in, enters what was done, and takes the report to the court.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReturnAtTheDeskTest {
  private static final Path CASE = Path.of("../docs/examples/return.json");
  private static final String ONE = "/returns/RC-11";
  private static final Instant NOW = Instant.parse("2025-05-27T16:00:00Z");
  private static final String REPORT = ONE + "/report";
  private static final String PASSWORD = "four plain words and more";

  @TempDir private static Path folder;
  private DeskServer server;
  private DeskVisitor visitor;

  @BeforeAll
  void signedIn() throws IOException, InterruptedException {
    ServeSettings settings =
        new ServeSettings(
            folder.resolve("record"),
            null,
            0,
            ZoneId.of("America/New_York"),
            false,
            Clock.fixed(NOW, ZoneOffset.UTC));
    server = DeskServer.start(settings);
    assertThat(Unattended.setUp(server.desk(), PASSWORD)).isEmpty();
    visitor = new DeskVisitor(server.address());
    visitor.send("/sign-in", "/sign-in", Map.of("name", "admin", "password", PASSWORD));
    HttpResponse<String> given =
        visitor.send(
            "/administration", "/administration/give", Map.of("name", "admin", "role", "RETURN"));
    assertThat(given.statusCode()).isEqualTo(303);
  }

  @AfterAll
  void closed() {
    visitor.close();
    server.close();
  }

  private String found(String pattern, String page) {
    Matcher matcher = Pattern.compile(pattern).matcher(page);
    assertThat(matcher.find()).as(pattern).isTrue();
    return matcher.group(1);
  }

  @Test
  @Order(1)
  void aFileWithAProblemIsRefusedByLineAndField() throws IOException, InterruptedException {
    String text =
        Files.readString(CASE).replace("\"at\": \"2025-05-30T11:30", "\"at\": \"2025-05-32T11:30");
    HttpResponse<String> refused = visitor.upload("/returns", "case.json", text);
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("(record.efforts[11].at)").doesNotContain("05-32");
    assertThat(visitor.page("/returns")).contains("0 return cases");
  }

  @Test
  @Order(2)
  void aCaseIsBroughtIn() throws IOException, InterruptedException {
    HttpResponse<String> brought = visitor.upload("/returns", "case.json", Files.readString(CASE));
    assertThat(brought.statusCode()).isEqualTo(303);
    assertThat(brought.headers().firstValue("Location")).contains(ONE + "?done=proposed");
    assertThat(visitor.page("/returns")).contains("Return of A.R.C. from Altamira");
    assertThat(visitor.page(ONE)).contains("4 days 22 hours, nothing recorded, still open");
  }

  @Test
  @Order(3)
  void whatIsLeftOutIsNamedBesideItsField() throws IOException, InterruptedException {
    HttpResponse<String> refused =
        visitor.send(ONE + "/new/effort", ONE + "/new/effort", Map.of("actor", "M. Devereux"));
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body())
        .contains("id=\"e-at\"", "id=\"e-act\"", "value=\"M. Devereux\"")
        .doesNotContain("id=\"e-actor\"");
  }

  @Test
  @Order(4)
  void anEffortClosesTheGap() throws IOException, InterruptedException {
    Map<String, String> effort =
        Map.of(
            "at",
            "2025-05-27",
            "at-time",
            "11:00",
            "act",
            "CALL",
            "counterpartKind",
            "FOREIGN_GOVERNMENT",
            "counterpart",
            "Ministry of Foreign Affairs of Altamira",
            "actor",
            "M. Devereux",
            "request",
            "the day of his release");
    HttpResponse<String> recorded = visitor.send(ONE + "/new/effort", ONE + "/new/effort", effort);
    assertThat(recorded.statusCode()).isEqualTo(303);
    assertThat(visitor.page(ONE))
        .contains("1 hour, nothing recorded, still open", "the day of his release")
        .doesNotContain("4 days 22 hours, nothing recorded, still open");
  }

  @Test
  @Order(5)
  void anAnswerStandsWithWhatItAnswers() throws IOException, InterruptedException {
    HttpResponse<String> recorded =
        visitor.send(
            ONE + "/new/answer",
            ONE + "/new/answer",
            Map.of(
                "id",
                "E13",
                "response",
                "6 June",
                "answeredAt",
                "2025-05-27",
                "answeredAt-time",
                "11:45"));
    assertThat(recorded.statusCode()).isEqualTo(303);
    String counterpart =
        found("href=\"(" + ONE + "/counterparts/[0-9a-f]{16})\"", visitor.page(ONE));
    assertThat(visitor.page(counterpart)).contains("6 June", "answered after 45 minutes");
  }

  @Test
  @Order(6)
  void aSentenceThatRestsOnABeliefIsMarkedAndCanBeStruck()
      throws IOException, InterruptedException {
    String version = found("name=\"version\" value=\"([0-9a-f]{64})\"", visitor.page(REPORT));
    visitor.send(
        REPORT,
        REPORT,
        Map.of(
            "act",
            "add",
            "id",
            "",
            "version",
            version,
            "text",
            "He is well.",
            "type",
            "FACT",
            "kind",
            "BELIEF"));
    String page = visitor.page(REPORT);
    assertThat(page).contains("He is well.", "The sentence rests on a belief");
    String id =
        found(
            "id=\"at-(S[0-9]+)\">\\s*<h3>[^<]*</h3><p class=\"said\" lang=\"en\"><bdi>He is well",
            page);
    version = found("name=\"version\" value=\"([0-9a-f]{64})\"", page);
    visitor.send(REPORT, REPORT, Map.of("act", "strike", "id", id, "version", version));
    assertThat(visitor.page(REPORT)).doesNotContain("<bdi>He is well.");
  }

  @Test
  @Order(7)
  void theReportIsTakenAwayInEveryForm() throws IOException, InterruptedException {
    byte[] pdf = visitor.get(REPORT + "/report.pdf", BodyHandlers.ofByteArray()).body();
    assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    byte[] docx = visitor.get(REPORT + "/report.docx", BodyHandlers.ofByteArray()).body();
    assertThat(new String(docx, 0, 2, StandardCharsets.US_ASCII)).isEqualTo("PK");
    assertThat(visitor.page(REPORT + "/report.html")).contains("INCOMPLETE");
    assertThat(visitor.page(REPORT + "/report.json")).contains("holdfast-status-report/1");
  }

  @Test
  @Order(8)
  void theDigestThatIsRecordedIsThatOfThePdfThatWasTaken()
      throws IOException, InterruptedException {
    String review = found("href=\"(" + REPORT + "\\?review=[^\"]+)\"", visitor.page(REPORT));
    String page = visitor.page(review);
    String at = found("name=\"at\" value=\"([^\"]+)\"", page);
    String sha256 = found("name=\"sha256\" value=\"([0-9a-f]{64})\"", page);
    byte[] pdf = visitor.get(REPORT + "/report.pdf?final=" + at, BodyHandlers.ofByteArray()).body();
    assertThat(Sha256.of(pdf).hex()).isEqualTo(sha256);
    String version = found("name=\"version\" value=\"([0-9a-f]{64})\"", page);
    Map<String, String> unread =
        Map.of(
            "act",
            "file",
            "version",
            version,
            "at",
            at,
            "sha256",
            sha256,
            "filing",
            "ECF 170",
            "receivedAt",
            "2026-01-05",
            "receivedAt-time",
            "14:00");
    assertThat(visitor.send(review, REPORT, unread).statusCode()).isEqualTo(422);
    Map<String, String> read = new java.util.HashMap<>(unread);
    read.putAll(Map.of("confirm-read", "yes", "confirm-incomplete", "yes"));
    assertThat(visitor.send(review, REPORT, read).statusCode()).isEqualTo(303);
    assertThat(visitor.page(REPORT)).contains("Against ECF 170.");
  }
}
