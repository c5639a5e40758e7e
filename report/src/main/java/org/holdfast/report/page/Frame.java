// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report.page;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.report.text.Markup;
import org.holdfast.report.words.Words;
import org.holdfast.tlog.digest.Sha256;

/// What every page has around its content: head, stylesheet, shapes, masthead and foot.
///
/// A content policy forbids everything but the page's own stylesheets, by their digests.
public final class Frame {
  private Frame() {}

  /// Opens a page down to its masthead.
  ///
  /// @param heading the page's heading, for the title
  /// @param kind what sort of page it is, beside the brand
  /// @param styles further stylesheets that the project ships, which this page needs
  public static void open(Markup page, Words words, String heading, String kind, String... styles) {
    page.shipped("<!DOCTYPE html>").line().open("html", "lang", words.language().tag()).line();
    head(page, heading, styles);
    page.open("body").line();
    page.shipped(Shipped.SHAPES);
    page.element("a", words.say("page.skip"), "class", "skip", "href", "#main").line();
    page.open("header", "class", "masthead").open("div", "class", "page").line();
    page.open("p", "class", "brand").icon("brand", "i").text("Holdfast").closeLine();
    page.element("p", kind, "class", "quiet small").line();
    page.close().closeLine();
  }

  /// Opens the main part.
  public static void main(Markup page) {
    page.open("main", "id", "main", "class", "page", "tabindex", "-1").line();
  }

  /// Closes the main part and the page.
  ///
  /// @param sentences what stands in the foot
  public static void close(Markup page, String... sentences) {
    page.closeLine();
    page.open("footer", "class", "foot").open("div", "class", "page");
    for (String sentence : sentences) {
      page.element("p", sentence);
    }
    page.close().closeLine();
    page.closeLine().close().line();
  }

  private static void head(Markup page, String heading, String... further) {
    List<String> styles =
        Stream.concat(Stream.of("page.css"), Stream.of(further))
            .map(style -> Shipped.beside(Frame.class, style))
            .toList();
    String allowed =
        styles.stream()
            .map(style -> "'sha256-" + digest(style) + "'")
            .collect(Collectors.joining(" "));
    page.open("head").line();
    page.shipped("<meta charset=\"utf-8\">\n");
    page.shipped("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ")
        .shipped("style-src " + allowed + "; base-uri 'none'; form-action 'none'\">")
        .line();
    page.shipped("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    page.shipped("<meta name=\"color-scheme\" content=\"light dark\">\n");
    page.shipped("<meta name=\"referrer\" content=\"no-referrer\">\n");
    page.element("title", heading + " \u00b7 Holdfast").line();
    styles.forEach(style -> page.shipped("<style>").shipped(style).shipped("</style>").line());
    page.closeLine();
  }

  /// The digest by which a content policy names a stylesheet (CSP Level 3, hash-source).
  private static String digest(String style) {
    return Sha256.of(style.getBytes(StandardCharsets.UTF_8)).base64();
  }
}
