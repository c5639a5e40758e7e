// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report.text;

/// A text for a terminal in the making: paragraphs that wrap, with nothing hidden in them.
public final class Paragraphs {
  /// Ends a colour (ECMA-48 SGR).
  private static final String OFF = "\u001b[0m";

  private final StringBuilder text = new StringBuilder();
  private final int columns;

  /// @param columns the width of a line, terminal columns
  public Paragraphs(int columns) {
    this.columns = columns;
  }

  /// A paragraph whose lines all have the same indent.
  public void paragraph(String indent, String line) {
    wrap(indent, indent.length(), indent, line);
  }

  /// An empty line.
  public void blank() {
    text.append('\n');
  }

  /// A line as it is.
  public void line(String line) {
    text.append(line).append('\n');
  }

  /// A paragraph.
  ///
  /// @param lead what its first line begins with
  /// @param leadColumns how many columns that takes
  /// @param hanging what the other lines begin with
  public void wrap(String lead, int leadColumns, String hanging, String line) {
    wrap(lead, leadColumns, hanging, line, "", "");
  }

  /// A paragraph in a colour.
  ///
  /// @param colour the ANSI code that begins it
  public void coloured(String colour, String lead, int leadColumns, String hanging, String line) {
    wrap(lead, leadColumns, hanging, line, colour, OFF);
  }

  private void wrap(
      String lead, int leadColumns, String hanging, String line, String on, String off) {
    int first = columns - leadColumns;
    int width = columns - hanging.length();
    String start = lead;
    for (String next : Wrapped.lines(Visible.of(line), first, width)) {
      text.append(on).append(start).append(next).append(off).append('\n');
      start = hanging;
    }
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
