// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.holdfast.casefile.entry.ActorId;
import org.holdfast.casefile.entry.Entry;
import org.holdfast.casefile.record.Draft;
import org.holdfast.casefile.record.SignedIn;
import org.holdfast.casefile.review.ReviewDrafts;
import org.holdfast.protection.Answer;
import org.holdfast.service.ActFailure;
import org.holdfast.web.desk.DeskClient;
import org.holdfast.web.desk.RunningDesk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two readers and a seat, over HTTP, to the answer on the board.
class ReviewTest {
  private static final String NAMESAKE = "/review/" + ReviewStory.OPERATION + "/12";
  private static final String ANOTHER = "/review/" + ReviewStory.OPERATION + "/13";
  private static final String UNSETTLED = "/review/" + ReviewStory.OPERATION + "/44";
  private static final String BARRED = "/review/" + ReviewStory.OPERATION + "/40";
  private static final Pattern HIDDEN =
      Pattern.compile("<input type=\"hidden\" name=\"([a-z]+)\" value=\"([^\"]*)\">");

  @TempDir static Path folder;

  private static RunningDesk desk;
  private static DeskClient okafor;
  private static DeskClient lindqvist;
  private static DeskClient marchetti;

  @BeforeAll
  static void begin() {
    desk = RunningDesk.begin(folder);
    ReviewStory.tell(desk);
    okafor = desk.signIn("okafor");
    lindqvist = desk.signIn("lindqvist");
    marchetti = desk.signIn("marchetti");
  }

  @AfterAll
  static void end() {
    desk.close();
  }

  /// Sends an act with what its form carries unseen, or what every form of the page does where the
  /// page has none for it, and with further fields.
  private static DeskClient.Answer act(
      DeskClient who, String seat, String act, Map<String, String> further) {
    String body = who.get(seat).body();
    int form = body.indexOf("action=\"" + seat + "/" + act + "\"");
    Map<String, String> fields = new HashMap<>(hidden(body));
    if (form >= 0) {
      fields.putAll(hidden(body.substring(form, body.indexOf("</form>", form))));
    }
    fields.putAll(further);
    return who.post(seat, seat + "/" + act, fields);
  }

  private static Map<String, String> hidden(String markup) {
    Map<String, String> fields = new HashMap<>();
    Matcher hidden = HIDDEN.matcher(markup);
    while (hidden.find()) {
      if (List.of("person", "read", "proposal").contains(hidden.group(1))) {
        fields.put(hidden.group(1), hidden.group(2));
      }
    }
    return fields;
  }

  private static Answer answer(String seat) {
    return desk.board().row(ReviewStory.OPERATION).stream()
        .flatMap(row -> row.operation().answer().seats().stream())
        .filter(one -> one.seat().seat().equals(seat))
        .findFirst()
        .orElseThrow()
        .answer();
  }

  private static Map<String, String> anotherPerson(String words) {
    return Map.of("door", "NOT_THIS_PERSON", "marked.BIRTH_DATE", "yes", "words", words);
  }

  private static Map<String, String> release() {
    LocalDateTime in =
        LocalDateTime.ofInstant(desk.now(), ZoneId.of("America/New_York"))
            .plusHours(1)
            .truncatedTo(ChronoUnit.MINUTES);
    return Map.of(
        "reason",
        "DOCUMENT_SHOWS_ANOTHER",
        "words",
        "The passport was compared at the facility.",
        "document",
        "Passport C-100, copy of 12 March, file 7",
        "expires",
        in.toString());
  }

  @Test
  void two_readers_release_a_namesake_and_no_one_alone() {
    assertThat(answer("12")).isEqualTo(Answer.REVIEW);
    DeskClient.Answer nothingMarked =
        act(okafor, NAMESAKE, "propose", Map.of("door", "NOT_THIS_PERSON", "words", "x"));
    assertThat(nothingMarked.status()).isEqualTo(422);
    assertThat(nothingMarked.body()).contains("Mark a field that conflicts.");

    assertThat(act(okafor, NAMESAKE, "propose", anotherPerson("Her face is another.")).status())
        .isEqualTo(303);
    DeskClient.Answer blind = lindqvist.get(NAMESAKE);
    assertThat(blind.body())
        .contains("Somebody else has read this.")
        .doesNotContain("Her face is another.")
        .doesNotContain("Propose the release");

    assertThat(act(lindqvist, NAMESAKE, "propose", anotherPerson("Born elsewhere.")).location())
        .endsWith(NAMESAKE + "?candidate=1");
    assertThat(lindqvist.get(NAMESAKE).body())
        .contains("Her face is another.", "Born elsewhere.", "Propose the release");
    act(lindqvist, NAMESAKE, "hand-over", Map.of());
    DeskClient.Answer stranger = act(marchetti, NAMESAKE, "release", release());
    assertThat(stranger.status()).isEqualTo(422);
    assertThat(stranger.body()).contains("Only who has read this candidate may propose");

    DeskClient.Answer withoutDocument =
        act(okafor, NAMESAKE, "release", Map.of("reason", "DOCUMENT_SHOWS_ANOTHER"));
    assertThat(withoutDocument.status()).isEqualTo(422);
    assertThat(withoutDocument.body()).contains("Name the document.", "Say until when");
    assertThat(act(okafor, NAMESAKE, "release", release()).status()).isEqualTo(303);
    assertThat(answer("12")).isEqualTo(Answer.REVIEW);

    DeskClient.Answer bySame = act(okafor, NAMESAKE, "approve", Map.of("seen", "yes"));
    assertThat(bySame.status()).isEqualTo(422);
    assertThat(bySame.body()).contains("Whoever proposed it cannot be the second person.");
    fromTheSameSession(Long.parseLong(proposal(lindqvist)));

    DeskClient.Answer unseen = act(lindqvist, NAMESAKE, "approve", Map.of());
    assertThat(unseen.status()).isEqualTo(422);
    assertThat(act(lindqvist, NAMESAKE, "approve", Map.of("seen", "yes")).status()).isEqualTo(303);
    assertThat(answer("12")).isEqualTo(Answer.NO_PROTECTION_FOUND);
    assertThat(lindqvist.get(NAMESAKE).body()).contains("Set aside by two readers");

    assertThat(act(marchetti, NAMESAKE, "keep", Map.of()).status()).isEqualTo(303);
    assertThat(answer("12")).isEqualTo(Answer.REVIEW);
  }

  private static String proposal(DeskClient who) {
    Matcher matcher =
        Pattern.compile("name=\"proposal\" value=\"([0-9]+)\"").matcher(who.get(NAMESAKE).body());
    assertThat(matcher.find()).isTrue();
    return matcher.group(1);
  }

  /// A browser gives each person a session of their own, so that this is asked of the record.
  private static void fromTheSameSession(long proposal) {
    Entry.Whole proposed = (Entry.Whole) desk.desk().file().read(proposal, 1).getFirst().entry();
    ActorId second = new ActorId("lindqvist");
    Optional<Draft> approval =
        ReviewDrafts.approve(desk.key(), second, desk.now(), proposal, proposed);
    String session = okafor.sessionDigest();
    assertThatThrownBy(() ->
            desk.desk()
                .record(
                    desk.desk().file().as(SignedIn.of(session)), List.of(approval.orElseThrow())))
        .isInstanceOf(ActFailure.class)
        .hasMessageContaining("Two people do not act from one session.");
  }

  @Test
  void what_does_not_bar_is_released_by_counsel_and_another() {
    Map<String, String> found =
        Map.of("door", "NOT_BARRED", "protection.X-5", "yes", "words", "It lapsed.");
    assertThat(act(okafor, UNSETTLED, "propose", found).status()).isEqualTo(303);
    assertThat(act(lindqvist, UNSETTLED, "propose", found).status()).isEqualTo(303);
    act(lindqvist, UNSETTLED, "hand-over", Map.of());
    Map<String, String> release = new HashMap<>(release());
    release.put("reason", "ENDED_BY_DOCUMENT");
    assertThat(act(okafor, UNSETTLED, "release", release).body()).contains("Name the rule.");
    release.put("provision", "8 CFR 274a.12(c)(14)");
    assertThat(act(okafor, UNSETTLED, "release", release).status()).isEqualTo(303);
    DeskClient.Answer noCounsel = act(lindqvist, UNSETTLED, "approve", Map.of("seen", "yes"));
    assertThat(noCounsel.status()).isEqualTo(422);
    assertThat(noCounsel.body()).contains("is for counsel to say");
    assertThat(answer("44")).isEqualTo(Answer.REVIEW);
  }

  @Test
  void a_bar_in_force_has_no_door() {
    DeskClient.Answer page = marchetti.get(BARRED);
    assertThat(page.body())
        .contains("A bar in force has no door but its documented ending.")
        .doesNotContain(BARRED + "/propose");
    DeskClient.Answer kept = act(marchetti, BARRED, "keep", Map.of());
    assertThat(kept.status()).isEqualTo(303);
    DeskClient.Answer refused = act(marchetti, BARRED, "propose", anotherPerson("no"));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(answer("40")).isEqualTo(Answer.HOLD);
  }

  @Test
  void who_has_a_seat_is_seen_and_holding_needs_no_leave() {
    String seat = "/review/" + ReviewStory.OPERATION + "/31";
    assertThat(okafor.post(seat, seat + "/take", Map.of()).status()).isEqualTo(303);
    assertThat(lindqvist.get("/review").body()).contains("okafor");
    assertThat(lindqvist.get(seat).body()).contains("okafor has this seat");
    assertThat(act(lindqvist, seat, "propose", anotherPerson("x")).status()).isEqualTo(422);
    assertThat(act(lindqvist, seat, "keep", Map.of()).status()).isEqualTo(303);
    assertThat(act(okafor, seat, "hand-over", Map.of("to", "marchetti")).location())
        .endsWith("/review");
    assertThat(lindqvist.get(seat).body()).contains("marchetti has this seat");
  }

  @Test
  void a_release_ends_by_itself_and_a_seat_that_is_left_is_taken_over() {
    for (DeskClient who : List.of(okafor, lindqvist)) {
      assertThat(act(who, ANOTHER, "propose", anotherPerson("x")).status()).isEqualTo(303);
    }
    assertThat(act(lindqvist, ANOTHER, "release", release()).status()).isEqualTo(303);
    assertThat(act(okafor, ANOTHER, "approve", Map.of("seen", "yes")).status()).isEqualTo(303);
    assertThat(answer("13")).isEqualTo(Answer.NO_PROTECTION_FOUND);
    assertThat(desk.board().row(ReviewStory.OPERATION).orElseThrow().operation().answer())
        .satisfies(one -> assertThat(one.expiresAt()).isBefore(desk.now().plusSeconds(3_601)));
    okafor.post(ANOTHER, ANOTHER + "/take", Map.of());
    desk.pass(Duration.ofMinutes(61));
    assertThat(answer("13")).isEqualTo(Answer.REVIEW);
    assertThat(okafor.get("/review").body()).contains("The time of the release is over.");
    assertThat(lindqvist.get(ANOTHER).body()).contains("Take it over");
    assertThat(lindqvist.post(ANOTHER, ANOTHER + "/take", Map.of()).location()).endsWith(ANOTHER);
    assertThat(okafor.get(ANOTHER).body()).contains("lindqvist has this seat");
  }

  @Test
  void the_list_names_nobody() {
    assertThat(okafor.get("/review").body())
        .contains("Seat 12")
        .doesNotContain("Quintero", "QUINTERO", "P-1406");
  }
}
