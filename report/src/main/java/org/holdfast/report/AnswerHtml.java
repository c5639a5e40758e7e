// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdfast.casefile.screening.OperationAnswer;
import org.holdfast.protection.Answer;
import org.holdfast.report.page.Frame;
import org.holdfast.report.text.Markup;
import org.holdfast.report.words.Headlines;
import org.holdfast.report.words.Language;
import org.holdfast.report.words.TimeWords;
import org.holdfast.report.words.Words;

/// The answers as one page that needs nothing else: no network, no script, no font, no image.
///
/// The heading is the answer; shape, then words, then colour. It prints on Letter and A4 in black
/// and white, follows the reader's light or dark setting, and below 48rem each row of a table
/// becomes a labelled block. A content policy forbids everything but the page's own stylesheet, by
/// its digest.
public final class AnswerHtml {
  private final Words words;
  private final Headlines headlines;
  private final List<OperationAnswer> answers;
  private final Markup page = new Markup();

  private AnswerHtml(List<OperationAnswer> answers, Language language) {
    this.words = Words.of(language);
    this.headlines = new Headlines(words);
    this.answers = answers;
  }

  /// The page for all answers.
  ///
  /// @param language the language of the fixed words; reasons stay in English and are marked so
  public static String format(List<OperationAnswer> answers, Language language) {
    return new AnswerHtml(answers, language).page();
  }

  private String page() {
    Frame.open(page, words, heading(), words.say("page.kind"));
    strip();
    Frame.main(page);
    if (answers.size() == 1) {
      new OperationSheet(page, words, answers.getFirst(), "1").write(1);
    } else {
      board();
      for (int i = 0; i < answers.size(); i++) {
        new OperationSheet(page, words, answers.get(i), Integer.toString(i + 1)).write(2);
      }
    }
    Frame.close(page, words.say("foot.desk"), words.say("foot.law"));
    return page.toString();
  }

  /// The page's heading, which is the answer.
  private String heading() {
    if (answers.size() == 1) {
      return headlines.headline(answers.getFirst());
    }
    long held = answers.stream().filter(a -> a.worst() != Answer.NO_PROTECTION_FOUND).count();
    return held == 0
        ? words.count("board.none", answers.size())
        : words.count("board.held", held, answers.size());
  }

  private void strip() {
    page.open("section", "class", "strip", "aria-label", words.say("page.strip"));
    page.open("div", "class", "page").open("dl").line();
    answers.stream()
        .findFirst()
        .ifPresent(first -> {
          var times = new TimeWords(words, first.manifest().zone());
          inStrip(words.say("label.asked"), times.at(first.at()));
          inStrip(words.say("label.registry"), headlines.version(first));
          inStrip(words.say("strip.sources"), sources(first, times));
          next().ifPresent(next -> inStrip(words.say("strip.next"), next));
        });
    page.close().close().closeLine();
  }

  private void inStrip(String term, String value) {
    page.open("div").element("dt", term).element("dd", value).closeLine();
  }

  private String sources(OperationAnswer answer, TimeWords times) {
    long fresh = answer.sourcesRead().stream().filter(read -> !read.stale()).count();
    Optional<Duration> oldest =
        answer.sourcesRead().stream()
            .filter(read -> read.limit() != null)
            .flatMap(read -> Stream.ofNullable(read.age()))
            .max(Comparator.naturalOrder());
    return words.say("strip.fresh", fresh, answer.sourcesRead().size())
        + oldest.map(age -> words.say("strip.oldest", times.atMost(age))).orElse("");
  }

  /// The first departure that is still ahead at the time of asking.
  private Optional<String> next() {
    record Next(OperationAnswer answer, Instant departs) {}
    return answers.stream()
        .flatMap(answer ->
            Optional.ofNullable(answer.manifest().departsAt())
                .filter(departs -> departs.isAfter(answer.at()))
                .map(departs -> new Next(answer, departs))
                .stream())
        .min(Comparator.comparing(Next::departs))
        .map(next ->
            headlines.operation(next.answer())
                + ", "
                + new TimeWords(words, next.answer().manifest().zone())
                    .departure(next.departs(), next.answer().at()));
  }

  private void board() {
    page.open("header", "class", "head");
    page.element("h1", heading()).element("p", words.say("meaning"), "class", "lede").closeLine();
    page.open("table", "class", "blocks board", "aria-label", words.say("board.label")).line();
    page.open("thead").open("tr");
    for (String column : List.of("answer", "departs", "operation", "route", "valid")) {
      page.element("th", words.say("board." + column), "scope", "col");
    }
    page.close().closeLine();
    page.open("tbody").line();
    for (int i = 0; i < answers.size(); i++) {
      row(answers.get(i), Integer.toString(i + 1));
    }
    page.closeLine().closeLine();
  }

  private void row(OperationAnswer answer, String number) {
    String shape = Headlines.shape(answer);
    var times = new TimeWords(words, answer.manifest().zone());
    page.open("tr").open("td", "class", "lead " + shape);
    page.open("span", "class", "mark m-" + shape).icon(shape, "i");
    page.element("span", headlines.sentence(answer)).close().close();
    page.open("td", "data-l", words.say("board.departs"));
    departure(answer, times);
    page.close();
    page.open("th", "scope", "row", "data-l", words.say("board.operation"));
    page.open("a", "class", "op", "href", "#op-" + number);
    page.written(headlines.operation(answer)).close().close();
    page.open("td", "data-l", words.say("board.route"));
    page.element("span", headlines.route(answer.manifest())).close();
    page.open("td", "data-l", words.say("board.valid"));
    page.element("span", times.expiry(answer.expiresAt(), answer.at())).close();
    page.closeLine();
  }

  private void departure(OperationAnswer answer, TimeWords times) {
    Instant departs = answer.manifest().departsAt();
    if (departs == null) {
      page.element("span", words.say("departs.unknown"));
      return;
    }
    page.open("span").element("span", times.departure(departs, answer.at()), "class", "clock");
    page.element("time", times.at(departs), "class", "sub", "datetime", departs.toString());
    page.close();
  }
}
