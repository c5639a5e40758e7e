// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.holdfast.casefile.entry.Entry;
import org.holdfast.casefile.entry.EntryKind;
import org.holdfast.casefile.entry.Field;
import org.holdfast.casefile.record.Role;
import org.holdfast.casefile.record.StoredEntry;
import org.holdfast.web.desk.DeskClient;
import org.holdfast.web.desk.DeskClient.Answer;
import org.holdfast.web.desk.RunningDesk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// People and what protects them, as a browser without a script has it.
class PeopleTest {
  @TempDir private static Path folder;
  private static RunningDesk running;

  @BeforeAll
  static void start() {
    running = RunningDesk.begin(folder);
    running.admit("berta", Role.COUNSEL);
    running.give(RunningDesk.ADMINISTRATOR, Role.OPERATOR, Role.COUNSEL);
  }

  @AfterAll
  static void stop() {
    running.close();
  }

  @Test
  void aPersonIsAddedByHandAndTheirProtectionIsInForce() throws IOException, InterruptedException {
    DeskClient admin = running.signIn("admin");

    Answer added = admin.post("/people/new", "/people", person("Anselmo Rivas Cardona"));

    assertThat(added.status()).isEqualTo(303);
    Answer page = admin.get(added.location());
    assertThat(page.body())
        .contains("Anselmo Rivas Cardona")
        .contains("Yes. Removal is barred.")
        .contains("8 U.S.C. 1231(b)(3)(A)")
        .contains("bars removal to El Salvador (SLV)");
    assertThat(admin.get("/people?q=rivas").body()).contains("Anselmo Rivas Cardona");
    assertThat(admin.get("/people?q=A000111204").body()).contains("Anselmo Rivas Cardona");
  }

  @Test
  void aNumberIsMaskedUntilItIsAskedForAndTheReasonIsRecorded()
      throws IOException, InterruptedException {
    DeskClient admin = running.signIn("admin");
    Map<String, String> sent = person("Beatriz Ñ. Ulloa");
    sent.put("aNumbers", "A555-666-777");
    String address = admin.post("/people/new", "/people", sent).location();

    assertThat(admin.get(address).body()).doesNotContain("555-666");
    assertThat(admin.get(address + "?show=COURT").body()).contains("A555-666-777");

    assertThat(lines(EntryKind.READ)).contains(Field.text("read.reason", "COURT"));
  }

  @Test
  void somebodyOfWhomTooLittleIsKnownIsRegisteredAllTheSame()
      throws IOException, InterruptedException {
    DeskClient admin = running.signIn("admin");
    Map<String, String> sent = person("");
    sent.put("pseudonym", "K.L.");
    sent.remove("aNumbers");
    sent.remove("born");

    Answer added = admin.post("/people/new", "/people", sent);

    assertThat(added.status()).isEqualTo(303);
    assertThat(admin.get(added.location()).body()).contains("Never found");
    assertThat(admin.get("/people/new").body()).contains("state too little to be found");
  }

  @Test
  void whatIsMissingIsSaidAtItsFieldAndNothingIsRecorded()
      throws IOException, InterruptedException {
    DeskClient admin = running.signIn("admin");
    long before = running.desk().file().size();
    Map<String, String> sent = person("Nobody At All");
    sent.remove("kind");
    sent.put("nationalities", "Atlantis");

    Answer again = admin.post("/people/new", "/people", sent);

    assertThat(again.status()).isEqualTo(422);
    assertThat(again.body()).contains("id=\"e-kind\"").contains("Nothing was recorded");
    assertThat(running.desk().file().size()).isEqualTo(before);
  }

  @Test
  void aSpokenNoticeHoldsAtOnceAndItsReceiptProvesIt() throws IOException, InterruptedException {
    DeskClient admin = running.signIn("admin");

    Answer taken = admin.post("/notices/new", "/notices", notice("Eulalia Xuncax Paz"));

    assertThat(taken.status()).isEqualTo(303);
    Answer receipt = admin.get(taken.location());
    assertThat(receipt.body())
        .contains("Any removal of this person is barred.")
        .contains("not to be moved")
        .contains("202-555-0142")
        .contains("America/New_York")
        .contains("Eulalia Xuncax Paz");
    String id = taken.location().substring("/notices/".length());
    assertThat(admin.get("/protections/" + id).body())
        .contains("until further order")
        .contains("In force");
  }

  @Test
  void aNoticeOfATimeToComeIsSentBackAsItWouldNotHoldYet()
      throws IOException, InterruptedException {
    Map<String, String> sent = notice("Eulalia Xuncax Paz");
    sent.put("spoken-day", "2999-01-01");
    sent.put("spoken-clock", "09:00");

    Answer again = running.signIn("admin").post("/notices/new", "/notices", sent);

    assertThat(again.status()).isEqualTo(422);
    assertThat(again.body()).contains("has not come yet");
  }

  @Test
  void onePersonOnlyProposesAnEndingAndCannotApproveIt() throws IOException, InterruptedException {
    DeskClient admin = running.signIn("admin");
    String notice =
        admin.post("/notices/new", "/notices", notice("Mateo Quiroga Ibarra")).location();
    String protection = notice.replace("/notices/", "/protections/");

    Answer proposed = admin.post(protection, protection + "/end", ending());

    assertThat(proposed.status()).isEqualTo(303);
    String page = admin.get(protection).body();
    assertThat(page).contains("Withdrawn. Proposed by admin").contains("You proposed this");
    assertThat(admin.get(notice).body()).contains("Any removal of this person is barred.");
    Map<String, String> proposal = Map.of("proposal", proposalOn(page));

    Answer own = admin.post(protection, protection + "/approve", proposal);

    assertThat(own.status()).isEqualTo(422);
    assertThat(own.body()).contains("Whoever proposed it cannot be the second person.");
    assertThat(admin.get(notice).body()).contains("Any removal of this person is barred.");

    Answer second = running.signIn("berta").post(protection, protection + "/approve", proposal);

    assertThat(second.status()).isEqualTo(303);
    assertThat(admin.get(protection).body()).contains("Nothing waits.");
  }

  @Test
  void anEndingWithoutAPaperIsNotEvenProposed() throws IOException, InterruptedException {
    DeskClient admin = running.signIn("admin");
    String protection =
        admin
            .post("/notices/new", "/notices", notice("Inés Larraín Fuenzalida"))
            .location()
            .replace("/notices/", "/protections/");
    Map<String, String> sent = ending();
    sent.remove("paper");
    sent.remove("paper-kind");

    Answer again = admin.post(protection, protection + "/end", sent);

    assertThat(again.status()).isEqualTo(422);
    assertThat(again.body()).contains("id=\"e-end-paper\"");
  }

  @Test
  void whatRanOutWhileItsSourceWasNotReadIsNotCalledInForce()
      throws IOException, InterruptedException {
    DeskClient admin = running.signIn("admin");
    Map<String, String> sent = person("Casimiro Ordaz Villagra");
    sent.put("aNumbers", "A000-111-377");
    sent.put("kind", "TRO");
    sent.put("bars", "ANY");
    sent.remove("countries");
    sent.put("until", "days");
    sent.put("count", "14");

    String page = admin.get(admin.post("/people/new", "/people", sent).location()).body();

    assertThat(page)
        .contains("class=\"answer unchecked\"", "Could not check. Treat it as HOLD.")
        .contains("0 in force, 1 that could not be checked, 0 for a person to decide")
        .contains("<bdi>2 Feb 1987</bdi>", "El Salvador (SLV)")
        .doesNotContain("Yes. Removal is barred.");
  }

  @Test
  void aStrangerSeesNobody() throws IOException, InterruptedException {
    assertThat(new DeskClient(running.address()).get("/people").status()).isEqualTo(302);
    assertThat(new DeskClient(running.address()).get("/notices/new").status()).isEqualTo(302);
  }

  private static List<Field> lines(EntryKind kind) {
    return running.desk().file().read(0, 10_000).stream()
        .map(StoredEntry::entry)
        .filter(Entry.Whole.class::isInstance)
        .map(Entry.Whole.class::cast)
        .filter(entry -> entry.head().kind() == kind)
        .flatMap(entry -> entry.fields().stream())
        .toList();
  }

  private static String proposalOn(String page) {
    return page.replaceAll("(?s).*Proposed by admin[^(]*\\(entry (\\d+)\\).*", "$1");
  }

  private static Map<String, String> person(String name) {
    Map<String, String> sent = new LinkedHashMap<>();
    sent.put("names", name);
    sent.put("born", "1987-02-02");
    sent.put("aNumbers", "A000-111-204");
    sent.put("nationalities", "SLV");
    sent.put("kind", "WITHHOLDING");
    sent.put("authority", "Immigration Court, Port Franklin");
    sent.put("bars", "TO");
    sent.put("countries", "SLV");
    sent.put("at-day", "2024-06-03");
    sent.put("until", "furtherOrder");
    sent.put("source", "decision of 3 June");
    sent.put("words", "The application for withholding of removal is granted.");
    return sent;
  }

  private static Map<String, String> notice(String name) {
    Map<String, String> sent = new LinkedHashMap<>();
    sent.put("names", name);
    sent.put("born", "1994-11-30");
    sent.put("caller", "R. Lindqvist, courtroom deputy");
    sent.put("callback", "202-555-0142");
    sent.put("words", "The judge says that she is not to be moved.");
    return sent;
  }

  private static Map<String, String> ending() {
    Map<String, String> sent = new LinkedHashMap<>();
    sent.put("type", "WITHDRAWN");
    sent.put("at-day", LocalDate.now(ZoneId.of("America/New_York")).toString());
    sent.put("source", "spoken notices");
    sent.put("paper-kind", "ORDER");
    sent.put("paper", "order of today");
    return sent;
  }
}
