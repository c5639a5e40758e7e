// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.paxlst;

import java.util.List;
import java.util.Map;
import org.holdfast.casefile.reading.Problem.Code;
import org.holdfast.intake.paxlst.syntax.Segment;
import org.holdfast.intake.paxlst.syntax.Sink;

/// How many elements the segments have that are read here, and how many components each element
/// (UN/EDIFACT directories D.96B to D.15B; the most of them).
///
/// A value beyond the last place has no meaning in any directory. Somewhere before it stands a
/// separator without its release character, and a value that was read is not whole:
/// `DTM+329+871103` states no date, and `DTM+189:202603120205+05:205` a time whose zone is lost.
final class Layout {
  private static final Map<String, List<Integer>> COMPONENTS =
      Map.of(
          "NAD", List.of(1, 3, 5, 6, 4, 1, 5, 1, 3),
          "ATT", List.of(1, 4, 5),
          "DTM", List.of(3),
          "LOC", List.of(1, 4, 4, 4, 1),
          "NAT", List.of(1, 4),
          "RFF", List.of(5),
          "DOC", List.of(4, 7, 1, 1, 1));

  private Layout() {}

  /// Adds a problem where a segment has a value beyond its last place.
  static void check(Segment segment, Sink sink) {
    List<Integer> places = COMPONENTS.get(segment.tag());
    if (places == null) {
      return;
    }
    for (int element = 1; element <= segment.elements().size(); element++) {
      int most = element <= places.size() ? places.get(element - 1) : 0;
      boolean beyond =
          segment.elements().get(element - 1).repeats().stream()
              .anyMatch(repeat -> repeat.stream().skip(most).anyMatch(value -> !value.isBlank()));
      if (beyond) {
        sink.problem(
            Code.UNREADABLE_ROW,
            segment.number(),
            segment.tag(),
            "a value beyond the last place of element " + element,
            "no more elements and components than the segment has",
            "Ask the sender to correct it. A separator inside a value needs its release character.");
        return;
      }
    }
  }
}
