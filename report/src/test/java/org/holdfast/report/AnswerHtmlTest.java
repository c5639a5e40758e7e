// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.holdfast.casefile.entry.Unseen;
import org.holdfast.casefile.screening.OperationAnswer;
import org.holdfast.report.words.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AnswerHtmlTest {

  static Stream<String> pages() {
    return Stream.of(
            AnswerFixtures.several(),
            List.of(AnswerFixtures.held()),
            List.of(AnswerFixtures.hostile()),
            List.of(AnswerFixtures.unreadable()),
            List.of(AnswerFixtures.large()),
            List.<OperationAnswer>of())
        .flatMap(answers ->
            Stream.of(Language.values()).map(language -> AnswerHtml.format(answers, language)));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void the_page_needs_nothing_from_elsewhere_and_runs_nothing(String page) {
    assertThat(page)
        .doesNotContainPattern("(?i)<(script|link|img|iframe|object|embed|form|base)\\b")
        .doesNotContainPattern("(?i)\\s(style|on[a-z]+)=\"")
        .doesNotContainPattern("(?i)(https?:)?//[a-z]")
        .doesNotContain("@import")
        .doesNotContain("url(");
    assertThat(all(page, "href=\"([^\"]*)\"")).allMatch(target -> target.startsWith("#"));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void the_content_policy_allows_the_page_s_own_stylesheet_and_nothing_else(String page)
      throws Exception {
    String style = page.substring(page.indexOf("<style>") + 7, page.indexOf("</style>"));
    String digest =
        Base64.getEncoder()
            .encodeToString(
                MessageDigest.getInstance("SHA-256")
                    .digest(style.getBytes(StandardCharsets.UTF_8)));
    assertThat(page)
        .contains(
            "content=\"default-src 'none'; style-src 'sha256-"
                + digest
                + "'; base-uri 'none'; form-action 'none'\"");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void it_can_be_walked_by_headings_and_landmarks(String page) {
    assertThat(all(page, "(<h1[ >])")).hasSize(1);
    List<String> ids = all(page, "\\sid=\"([^\"]*)\"");
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(ids).containsAll(all(page, "href=\"#([^\"]*)\""));
    for (String labels : all(page, "aria-labelledby=\"([^\"]*)\"")) {
      assertThat(ids).contains(labels.split(" "));
    }
    assertThat(all(page, "(<th[ >][^>]*)")).allSatisfy(cell -> assertThat(cell).contains("scope="));
    int last = 0;
    for (String level : all(page, "<h([1-6])[ >]")) {
      assertThat(Integer.parseInt(level)).isLessThanOrEqualTo(last + 1);
      last = Integer.parseInt(level);
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void every_shape_stands_beside_words_and_is_hidden_from_screen_readers(String page) {
    assertThat(all(page, "(<svg (?!viewBox)[^>]*>)"))
        .allSatisfy(shape -> assertThat(shape).contains("aria-hidden=\"true\""));
    assertThat(all(page, "<use href=\"#(i-[a-z]+)\""))
        .allSatisfy(shape -> assertThat(page).contains("<symbol id=\"" + shape + "\""));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void every_figure_has_a_title_and_a_description_and_every_candidate_a_figure(String page) {
    List<String> ids = all(page, "<(?:title|desc) id=\"([^\"]*)\"");
    List<String> named = all(page, "<svg viewBox=[^>]* role=\"img\" aria-labelledby=\"([^\"]*)\"");
    assertThat(named.stream().flatMap(both -> Stream.of(both.split(" "))).toList()).isEqualTo(ids);
    assertThat(all(page, "(<svg viewBox)")).hasSameSizeAs(named);
    assertThat(all(page, "(<details class=\"weighed\")")).hasSameSizeAs(named);
  }

  @Test
  void nothing_from_a_file_becomes_markup() {
    String page = AnswerHtml.format(List.of(AnswerFixtures.hostile()), Language.ENGLISH);
    assertThat(page)
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;&quot; onload=&#39;x&#39; &amp;")
        .contains("&lt;U+003C&gt;U+202E&gt;")
        .contains("<bdi>TURN&lt;U+202E&gt;DEVORPPA, NAME</bdi>");
    assertThat(page.codePoints().filter(point -> point != '\n').noneMatch(Unseen::is)).isTrue();
  }

  @Test
  void the_language_is_stated_and_reasons_are_in_it() {
    String page = AnswerHtml.format(List.of(AnswerFixtures.held()), Language.SPANISH);
    assertThat(page)
        .contains("<html lang=\"es\">")
        .contains("<strong>Protección vigente.</strong> <span>En español: A stay of the Court")
        .contains("no autoriza a detener");
    assertThat(AnswerHtml.format(List.of(AnswerFixtures.held()), Language.ENGLISH))
        .contains("<html lang=\"en\">");
  }

  @Test
  void the_heading_is_the_answer() {
    assertThat(AnswerHtml.format(List.of(AnswerFixtures.held()), Language.ENGLISH))
        .contains("<title>RM-1107  HOLD: 3 of 6 seats held, 2 to review, 1 no protection found")
        .contains("<bdi>RM-1107</bdi>  HOLD: 3 of 6 seats held");
    assertThat(AnswerHtml.format(AnswerFixtures.several(), Language.ENGLISH))
        .contains("<h1>3 of 4 operations have seats on hold or to review</h1>");
  }

  private static List<String> all(String page, String pattern) {
    return Pattern.compile(pattern)
        .matcher(page)
        .results()
        .map((MatchResult found) -> found.group(1))
        .toList();
  }
}
