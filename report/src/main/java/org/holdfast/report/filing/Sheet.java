// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report.filing;

/// The paper that a court's local rules ask for, as the documents print it.
public enum Sheet {
  /// 8.5 by 11 inches.
  LETTER("Letter", 12240, 15840),
  /// 210 by 297 millimetres.
  A4("A4", 11906, 16838);

  private final String css;
  private final int width;
  private final int height;

  Sheet(String css, int width, int height) {
    this.css = css;
    this.width = width;
    this.height = height;
  }

  /// Its name in a stylesheet (CSS Paged Media Level 3, `size`).
  String css() {
    return css;
  }

  /// Its width in twentieths of a point.
  int width() {
    return width;
  }

  /// Its height in twentieths of a point.
  int height() {
    return height;
  }
}
