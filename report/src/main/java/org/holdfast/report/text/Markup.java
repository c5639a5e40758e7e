// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report.text;

import java.util.ArrayDeque;
import java.util.Deque;

/// HTML in the making. Every text and attribute value is escaped here and nowhere else, and hidden
/// characters are written out.
public final class Markup {
  private final StringBuilder html = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  /// Opens an element.
  ///
  /// @param attributes names and values in turn; an attribute whose value is empty is left out
  public Markup open(String tag, String... attributes) {
    single(tag, attributes);
    open.push(tag);
    return this;
  }

  /// An element that has no content and is not closed, such as `input`.
  ///
  /// @param attributes names and values in turn; an attribute whose value is empty is left out
  public Markup single(String tag, String... attributes) {
    html.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      if (!attributes[i + 1].isEmpty()) {
        html.append(' ').append(attributes[i]).append("=\"");
        html.append(escaped(attributes[i + 1])).append('"');
      }
    }
    html.append('>');
    return this;
  }

  /// Closes the element that was opened last.
  public Markup close() {
    html.append("</").append(open.pop()).append('>');
    return this;
  }

  /// Closes the element that was opened last and ends the line.
  public Markup closeLine() {
    close();
    return line();
  }

  /// Ends the line, for whoever reads the source.
  public Markup line() {
    html.append('\n');
    return this;
  }

  /// Text.
  public Markup text(String text) {
    html.append(escaped(text));
    return this;
  }

  /// Text that already shows all that is in it, line feeds among it, letter for letter.
  public Markup verbatim(String text) {
    html.append(quoted(text));
    return this;
  }

  /// A whole element with nothing but text in it.
  public Markup element(String tag, String text, String... attributes) {
    return open(tag, attributes).text(text).close();
  }

  /// A text that came from elsewhere and may be in any direction, kept from turning its neighbours
  /// around (HTML, `bdi`).
  public Markup written(String text) {
    return element("bdi", text);
  }

  /// One shape of the sprite; words always stand beside it, so it is hidden from screen readers.
  public Markup icon(String shape, String style) {
    html.append("<svg class=\"")
        .append(style)
        .append("\" aria-hidden=\"true\" focusable=\"false\">");
    html.append("<use href=\"#i-").append(shape).append("\"/></svg>");
    return this;
  }

  /// Markup that the project ships itself.
  public Markup shipped(String markup) {
    html.append(markup);
    return this;
  }

  @Override
  public String toString() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("not closed: " + open);
    }
    return html.toString();
  }

  private static String escaped(String text) {
    return quoted(Visible.of(text));
  }

  private static String quoted(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
