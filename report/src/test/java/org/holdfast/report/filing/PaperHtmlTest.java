// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.holdfast.report.filing.ExamplePaper.prose;

import org.holdfast.report.Golden;
import org.holdfast.report.words.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PaperHtmlTest {
  @Test
  void the_page_is_as_it_was() {
    Golden.assertSame(
        "filing/incomplete.html",
        PaperHtml.format(ExamplePaper.of(Sheet.LETTER, Standing.INCOMPLETE, Language.ENGLISH)));
  }

  @Test
  void the_spanish_page_is_as_it_was() {
    Golden.assertSame(
        "filing/draft-es.html",
        PaperHtml.format(ExamplePaper.of(Sheet.A4, Standing.DRAFT, Language.SPANISH)));
  }

  @ParameterizedTest
  @MethodSource("org.holdfast.report.filing.ExamplePaper#all")
  void it_carries_all_that_it_needs_and_no_script(CourtPaper paper) {
    String page = PaperHtml.format(paper);
    assertThat(page)
        .startsWith("<!DOCTYPE html>\n<html lang=\"" + paper.language().tag() + "\">")
        .contains("default-src 'none'; style-src 'sha256-")
        .doesNotContain("<script", " style=", "src=", "<link");
    assertThat(page.contains("class=\"band")).isEqualTo(paper.standing() != Standing.FINAL);
  }

  @Test
  void words_of_another_language_are_marked_and_a_voice_hears_what_has_no_source() {
    String page = PaperHtml.format(ExamplePaper.of(Sheet.LETTER, Standing.DRAFT, Language.ENGLISH));
    assertThat(page)
        .contains("“<span lang=\"es\">No se reciben visitas hasta nuevo aviso</span>”")
        .contains("<mark class=\"unsourced\">not stated</mark><span class=\"vh\"> [to mend]</span>")
        .contains("<th scope=\"col\">By whom</th>");
  }

  @Test
  void whatever_the_words_are_they_are_only_words() {
    String page =
        PaperHtml.format(ExamplePaper.of(Standing.DRAFT, prose("</p><script>x\u0000\u202e")));
    assertThat(page).contains("<p>&lt;/p&gt;&lt;script&gt;x&lt;U+0000&gt;&lt;U+202E&gt;</p>");
  }
}
