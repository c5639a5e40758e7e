// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report.returncase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Where the texts of a figure are.
final class FigureTexts {
  private static final Pattern TEXT =
      Pattern.compile("<text(?: class=\"([^\"]*)\")? x=\"([^\"]*)\" y=\"([^\"]*)\">([^<]*)</text>");

  /// A character of 13 units in a common face, on average.
  private static final double CHARACTER = 6.4;

  private FigureTexts() {}

  private record Box(String text, double left, double right, double baseline) {
    boolean touches(Box other) {
      return Math.abs(baseline - other.baseline) < 12 && left < other.right && other.left < right;
    }
  }

  static void assertApart(String svg) {
    List<Box> boxes = TEXT.matcher(svg).results().map(FigureTexts::box).toList();
    assertThat(boxes).isNotEmpty();
    List<String> touching = new ArrayList<>();
    for (int i = 0; i < boxes.size(); i++) {
      for (Box other : boxes.subList(i + 1, boxes.size())) {
        if (boxes.get(i).touches(other)) {
          touching.add(boxes.get(i) + " touches " + other);
        }
      }
      assertThat(boxes.get(i).left()).as(boxes.get(i).text()).isGreaterThanOrEqualTo(0);
      assertThat(boxes.get(i).right()).as(boxes.get(i).text()).isLessThanOrEqualTo(Figure.WIDTH);
    }
    assertThat(touching).isEmpty();
  }

  private static Box box(MatchResult found) {
    String text = found.group(4).replaceAll("&[^;]*;", "x");
    String style = found.group(1) == null ? "" : " " + found.group(1) + " ";
    double width = text.length() * CHARACTER;
    double x = Double.parseDouble(found.group(2));
    double left = style.contains(" e ") ? x - width : style.contains(" m ") ? x - width / 2 : x;
    return new Box(text, left, left + width, Double.parseDouble(found.group(3)));
  }
}
