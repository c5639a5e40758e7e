// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report.waterfall;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.linkage.candidate.Candidate;
import org.holdfast.linkage.candidate.Comparison;
import org.holdfast.report.text.Markup;
import org.holdfast.report.text.Visible;
import org.holdfast.report.text.Wrapped;
import org.holdfast.report.words.Words;

/// A waterfall as a figure on the page: a row for each step, the level in words on the left, the
/// bits beside it, a bar between two sums on the right.
///
/// Evidence for is a solid bar, evidence against a hollow one, so that a fax shows it; the shape of
/// the state and the signed bits stand beside the bar. All lengths are in units of the view box,
/// which the stylesheet shows at about one pixel each.
public final class WaterfallSvg {
  private static final int WIDTH = 440;
  private static final int LABEL_LEFT = 20;

  /// How many characters of 14 units fit between the labels' left and the bits.
  private static final int LABEL_COLUMNS = 26;

  private static final int BITS_RIGHT = 248;
  private static final int BARS_LEFT = 262;
  private static final int BARS_RIGHT = 434;

  /// The two lines of the thresholds' names.
  private static final int HEAD = 38;

  private static final int LINE = 17;
  private static final int GAP = 10;

  private final Markup page;
  private final Waterfall waterfall;
  private final CandidateWords words;
  private int y = HEAD;

  private WaterfallSvg(Markup page, Waterfall waterfall, Words words) {
    this.page = page;
    this.waterfall = waterfall;
    this.words = new CandidateWords(words);
  }

  /// Writes the figure and its caption.
  ///
  /// @param person the registered person's name in the registry, for the figure's title
  /// @param id what the ids in the figure begin with
  public static void write(
      Markup page, Waterfall waterfall, Words words, String person, String id) {
    new WaterfallSvg(page, waterfall, words).figure(person, id);
  }

  private void figure(String person, String id) {
    page.open("figure", "class", "waterfall").line();
    page.open(
        "div",
        "class",
        "scroll",
        "role",
        "region",
        "aria-label",
        say("waterfall.region"),
        "tabindex",
        "0");
    page.open(
            "svg",
            "viewBox",
            "0 0 " + WIDTH + " " + height(),
            "role",
            "img",
            "aria-labelledby",
            id + "-t " + id + "-d")
        .line();
    page.element("title", say("waterfall.title", person), "id", id + "-t").line();
    page.element("desc", description(), "id", id + "-d").line();
    threshold(waterfall.link(), Candidate.Strength.LINK, LINE - 4);
    threshold(waterfall.possibleLink(), Candidate.Strength.POSSIBLE_LINK, 2 * LINE - 4);
    end(say("waterfall.prior"), waterfall.scale().prior());
    waterfall.steps().forEach(this::step);
    end(say("waterfall.sum"), waterfall.sum());
    page.close().closeLine();
    page.open("figcaption");
    page.text(say("waterfall.caption", CandidateWords.signed(waterfall.scale().prior())));
    words.conclusion(waterfall).forEach(sentence -> page.text(" " + sentence));
    page.closeLine().closeLine();
  }

  /// What the figure shows, in one sentence for each row.
  private String description() {
    Stream<String> steps =
        waterfall.steps().stream()
            .map(step ->
                say(
                    "waterfall.said",
                    words.words().of("field", step.comparison().field()),
                    words.words().of("state", step.comparison().state()),
                    CandidateWords.signed(step.bits())));
    return Stream.of(
            Stream.of(
                say("waterfall.said.prior", CandidateWords.signed(waterfall.scale().prior()))),
            steps,
            Stream.of(say("waterfall.said.sum", CandidateWords.signed(waterfall.sum()))),
            Stream.of(words.thresholds("waterfall.thresholds", waterfall)))
        .flatMap(sentences -> sentences)
        .collect(Collectors.joining(" "));
  }

  private void threshold(double sum, Candidate.Strength strength, int baseline) {
    String x = length(x(sum));
    String named = words.words().of("strength", strength) + " " + CandidateWords.signed(sum);
    text(named, "e q", x(sum) - 4, baseline);
    page.open("path", "class", "threshold", "d", "M" + x + " " + (baseline - 11) + "V" + height());
    page.closeLine();
  }

  /// The first and the last row: a sum to which nothing is added.
  private void end(String name, double sum) {
    text(name, "b", LABEL_LEFT, y + 12);
    text(CandidateWords.signed(sum), "b e", BITS_RIGHT, y + 12);
    page.open("path", "class", "sum", "d", "M" + length(x(sum)) + " " + y + "v" + LINE).closeLine();
    y += LINE + GAP;
  }

  private void step(Waterfall.Step step) {
    Comparison comparison = step.comparison();
    String shape = CandidateWords.shape(comparison.state());
    page.open(
            "use",
            "class",
            "m-" + shape,
            "href",
            "#i-" + shape,
            "y",
            length(y + 1),
            "width",
            "13",
            "height",
            "13")
        .closeLine();
    text(words.words().of("field", comparison.field()), "b", LABEL_LEFT, y + 12);
    text(CandidateWords.signed(step.bits()), "e", BITS_RIGHT, y + 12);
    bar(step);
    List<String> lines = lines(comparison);
    for (int i = 0; i < lines.size(); i++) {
      page.element(
              "text",
              lines.get(i),
              "class",
              "q",
              "lang",
              words.why(comparison).language(),
              "x",
              length(LABEL_LEFT),
              "y",
              length(y + 12 + (i + 1) * LINE))
          .line();
    }
    y += (1 + lines.size()) * LINE + GAP;
  }

  /// A bar between the sums before and after, and a line down to the next row's.
  private void bar(Waterfall.Step step) {
    double from = Math.min(x(step.before()), x(step.after()));
    double to = Math.max(x(step.before()), x(step.after()));
    if (step.bits() != 0) {
      page.open(
              "rect",
              "class",
              step.bits() > 0 ? "gain" : "loss",
              "x",
              length(from),
              "y",
              length(y + 2),
              "width",
              length(Math.max(1, to - from)),
              "height",
              "12")
          .closeLine();
    }
    String down = "M" + length(x(step.after())) + " " + (y + 2) + "v";
    page.open("path", "class", "link", "d", down + (rowHeight(step) + 2)).closeLine();
  }

  private void text(String text, String style, double x, double baseline) {
    page.element("text", text, "class", style, "x", length(x), "y", length(baseline)).line();
  }

  private List<String> lines(Comparison comparison) {
    return Wrapped.lines(Visible.of(words.why(comparison).text()), LABEL_COLUMNS, LABEL_COLUMNS);
  }

  private int rowHeight(Waterfall.Step step) {
    return (1 + lines(step.comparison()).size()) * LINE + GAP;
  }

  private int height() {
    int steps = waterfall.steps().stream().mapToInt(this::rowHeight).sum();
    return HEAD + 2 * (LINE + GAP) + steps;
  }

  private double x(double sum) {
    return BARS_LEFT + waterfall.place(sum) * (BARS_RIGHT - BARS_LEFT);
  }

  private String say(String key, Object... gaps) {
    return words.words().say(key, gaps);
  }

  private static String length(double units) {
    return units == Math.rint(units)
        ? Long.toString((long) units)
        : String.format(Locale.ROOT, "%.1f", units);
  }
}
