// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdfast.casefile.screening.OperationAnswer;
import org.holdfast.protection.Answer;
import org.holdfast.report.text.Markup;
import org.holdfast.report.words.Headlines;
import org.holdfast.report.words.Language;
import org.holdfast.report.words.TimeWords;
import org.holdfast.report.words.Words;
import org.holdfast.tlog.digest.Sha256;

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
    page.shipped("<!DOCTYPE html>").line().open("html", "lang", words.language().tag()).line();
    head();
    page.open("body").line();
    page.shipped(shipped("answer-shapes.svg"));
    page.element("a", words.say("page.skip"), "class", "skip", "href", "#main").line();
    masthead();
    strip();
    page.open("main", "id", "main", "class", "page", "tabindex", "-1").line();
    if (answers.size() == 1) {
      new OperationSheet(page, words, answers.getFirst(), "1").write(1);
    } else {
      board();
      for (int i = 0; i < answers.size(); i++) {
        new OperationSheet(page, words, answers.get(i), Integer.toString(i + 1)).write(2);
      }
    }
    page.closeLine();
    foot();
    return page.closeLine().close().line().toString();
  }

  private void head() {
    String style = shipped("answer.css");
    page.open("head").line();
    page.shipped("<meta charset=\"utf-8\">\n");
    page.shipped("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ")
        .shipped("style-src 'sha256-" + digest(style) + "'; base-uri 'none'; form-action 'none'\">")
        .line();
    page.shipped("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    page.shipped("<meta name=\"color-scheme\" content=\"light dark\">\n");
    page.shipped("<meta name=\"referrer\" content=\"no-referrer\">\n");
    page.element("title", heading() + " \u00b7 Holdfast").line();
    page.shipped("<style>").shipped(style).shipped("</style>").line();
    page.closeLine();
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

  private void masthead() {
    page.open("header", "class", "masthead").open("div", "class", "page").line();
    page.open("p", "class", "brand").icon("brand", "i").text("Holdfast").closeLine();
    page.element("p", words.say("page.kind"), "class", "quiet small").line();
    page.close().closeLine();
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

  private void foot() {
    page.open("footer", "class", "foot").open("div", "class", "page");
    page.element("p", words.say("foot.desk")).element("p", words.say("foot.law"));
    page.close().closeLine();
  }

  static String shipped(String resource) {
    try (InputStream in = AnswerHtml.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the page ships its " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("a shipped file can be read: " + resource, e);
    }
  }

  /// The digest by which a content policy names a stylesheet (CSP Level 3, hash-source).
  private static String digest(String style) {
    return Sha256.of(style.getBytes(StandardCharsets.UTF_8)).base64();
  }
}
