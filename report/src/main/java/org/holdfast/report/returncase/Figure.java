// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report.returncase;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.holdfast.report.text.Markup;
import org.holdfast.report.text.Visible;
import org.holdfast.report.text.Wrapped;

/// A figure on the page: what is drawn, in units of a view box that the stylesheet shows at about
/// one pixel each.
///
/// @param page the page in the making
/// @param id what its ids begin with
record Figure(Markup page, String id) {
  /// The width of every figure.
  static final int WIDTH = 1120;

  /// The height of a line of text.
  static final int LINE = 18;

  /// The width of a character of 13 units, on average and rounded up.
  private static final double CHARACTER = 7.2;

  /// Rows of things that must not touch: each is put into the first row that is free.
  static final class Rows {
    private final List<Double> ends = new ArrayList<>();

    /// The row, from 0, in which a stretch is free, which it then is no more. Stretches come in the
    /// order of where they begin.
    int take(double from, double to) {
      for (int row = 0; row < ends.size(); row++) {
        if (ends.get(row) <= from) {
          ends.set(row, to);
          return row;
        }
      }
      ends.add(to);
      return ends.size() - 1;
    }

    int count() {
      return ends.size();
    }
  }

  /// How wide a text is.
  static double width(String text) {
    return Wrapped.columns(Visible.of(text)) * CHARACTER;
  }

  /// Opens the figure and its drawing.
  ///
  /// @param description what it shows, for those who do not see it
  void open(CaseWords words, String title, String description, double height) {
    String region = words.say(id + ".region");
    String hint = words.say("sideways");
    page.open("figure", "class", "drawn").line();
    page.open(
        "div",
        "class",
        "scroll",
        "role",
        "region",
        "aria-label",
        region,
        "tabindex",
        "0",
        "data-hint",
        hint);
    page.open(
            "svg",
            "class",
            "fig",
            "viewBox",
            "0 0 " + WIDTH + " " + units(height),
            "role",
            "img",
            "aria-labelledby",
            id + "-t " + id + "-d")
        .line();
    page.element("title", title, "id", id + "-t").line();
    page.element("desc", description, "id", id + "-d").line();
  }

  /// Closes the drawing and says what it means; the figure stays open for its table.
  void caption(String words) {
    page.close().closeLine();
    page.element("figcaption", words).line();
  }

  /// Closes the figure.
  void close() {
    page.closeLine();
  }

  void path(String style, String d) {
    page.open("path", "class", style, "d", d).closeLine();
  }

  /// A line straight down.
  void down(String style, double x, double from, double to) {
    path(style, "M" + units(x) + " " + units(from) + "V" + units(to));
  }

  void text(String style, double x, double baseline, String text) {
    page.element("text", text, "class", style, "x", units(x), "y", units(baseline)).line();
  }

  void box(String style, double x, double y, double width, double height) {
    page.open(
            "rect",
            "class",
            style,
            "x",
            units(x),
            "y",
            units(y),
            "width",
            units(Math.max(0.5, width)),
            "height",
            units(height))
        .closeLine();
  }

  /// Slanting lines across a box, so that a fax shows what a tint does not.
  void hatch(String style, double x, double y, double width, double height) {
    var d = new StringBuilder();
    for (double start = x - height; start < x + width; start += 7) {
      double from = Math.max(start, x);
      double to = Math.min(start + height, x + width);
      if (to > from) {
        d.append('M').append(units(from)).append(' ').append(units(y + height - (from - start)));
        d.append('L').append(units(to)).append(' ').append(units(y + height - (to - start)));
      }
    }
    if (!d.isEmpty()) {
      path(style, d.toString());
    }
  }

  /// A symbol of the sprite around a point.
  void symbol(String symbol, String style, double x, double y, double size) {
    page.open(
            "use",
            "class",
            style,
            "href",
            "#i-" + symbol,
            "x",
            units(x - size / 2),
            "y",
            units(y - size / 2),
            "width",
            units(size),
            "height",
            units(size))
        .closeLine();
  }

  private static String units(double units) {
    String fine = String.format(Locale.ROOT, "%.1f", units);
    return fine.endsWith(".0") ? fine.substring(0, fine.length() - 2) : fine;
  }
}
