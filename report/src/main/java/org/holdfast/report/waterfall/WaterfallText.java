// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report.waterfall;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.holdfast.linkage.candidate.Comparison.Field;
import org.holdfast.report.text.Visible;
import org.holdfast.report.text.Wrapped;
import org.holdfast.report.words.Shapes;
import org.holdfast.report.words.Words;

/// A waterfall for a terminal: a row for each step, its bits, the sum so far and a bar between the
/// two sums; below it what the manifest states and how that compares.
///
/// Bits are rounded to a tenth each on its own, so that a column may seem to add up to a tenth more
/// or less. Nothing is cut to fit; what is stated wraps.
public final class WaterfallText {
  private static final String INDENT = " ".repeat(8);
  private static final String HANGING = " ".repeat(10);

  /// The columns of a number with its sign, and of what stands left of it.
  private static final int NUMBER = 8;

  /// A bar is no wider than this, so that a wide terminal does not pull rows apart.
  private static final int WIDEST_BAR = 44;

  private final Waterfall waterfall;
  private final CandidateWords words;
  private final Shapes shapes;
  private final int columns;
  private final int label;
  private final int bar;
  private final List<String> lines = new ArrayList<>();

  private WaterfallText(Waterfall waterfall, Words words, Shapes shapes, int columns) {
    this.waterfall = waterfall;
    this.words = new CandidateWords(words);
    this.shapes = shapes;
    this.columns = columns;
    this.label =
        Arrays.stream(Field.values())
            .mapToInt(field -> Wrapped.columns(words.of("field", field)))
            .max()
            .orElseThrow();
    this.bar = Math.min(WIDEST_BAR, columns - HANGING.length() - label - 2 * NUMBER - 2);
  }

  /// The lines, none wider than `columns`.
  public static List<String> lines(Waterfall waterfall, Words words, Shapes shapes, int columns) {
    return new WaterfallText(waterfall, words, shapes, columns).lines();
  }

  private List<String> lines() {
    row(' ', "", say("waterfall.bits"), say("waterfall.sum"), "");
    double prior = waterfall.scale().prior();
    row(' ', say("waterfall.prior"), "", CandidateWords.signed(prior), marked(prior));
    waterfall.steps().forEach(this::step);
    row(
        ' ',
        say("waterfall.sum"),
        CandidateWords.signed(waterfall.candidate().weight().bits()),
        CandidateWords.signed(waterfall.sum()),
        marked(waterfall.sum()));
    paragraph(words.thresholds("waterfall.dotted", waterfall));
    words.conclusion(waterfall).forEach(this::paragraph);
    return lines;
  }

  private void step(Waterfall.Step step) {
    row(
        shapes.of(step.comparison().state()),
        words.words().of("field", step.comparison().field()),
        CandidateWords.signed(step.bits()),
        CandidateWords.signed(step.after()),
        between(step));
    paragraph(
        say(
            "waterfall.step",
            words.stated(step),
            words.words().of("state", step.comparison().state()),
            words.why(step.comparison()).text()));
  }

  private void row(char mark, String name, String bits, String sum, String drawn) {
    String row =
        INDENT
            + mark
            + " "
            + name
            + " ".repeat(label - Wrapped.columns(name))
            + " ".repeat(NUMBER - bits.length())
            + bits
            + " ".repeat(NUMBER - sum.length())
            + sum
            + "  "
            + drawn;
    lines.add(row.stripTrailing());
  }

  private void paragraph(String text) {
    int width = columns - HANGING.length();
    Wrapped.lines(Visible.of(text), width, width).forEach(line -> lines.add(HANGING + line));
  }

  private String say(String key, Object... gaps) {
    return words.words().say(key, gaps);
  }

  private char[] ground() {
    var cells = new char[bar];
    Arrays.fill(cells, ' ');
    cells[cell(waterfall.possibleLink())] = shapes.threshold();
    cells[cell(waterfall.link())] = shapes.threshold();
    return cells;
  }

  private String marked(double sum) {
    char[] cells = ground();
    cells[cell(sum)] = shapes.sum();
    return new String(cells);
  }

  /// A bar between two sums; one cell at the least, and none where nothing is added.
  private String between(Waterfall.Step step) {
    char[] cells = ground();
    if (step.bits() != 0) {
      int from = cell(Math.min(step.before(), step.after()));
      int to = cell(Math.max(step.before(), step.after()));
      Arrays.fill(
          cells, from, Math.max(from + 1, to), step.bits() > 0 ? shapes.gain() : shapes.loss());
    }
    return new String(cells);
  }

  private int cell(double sum) {
    return (int) Math.round(waterfall.place(sum) * (bar - 1));
  }
}
