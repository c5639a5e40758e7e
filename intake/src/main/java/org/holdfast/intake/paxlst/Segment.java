// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.paxlst;

import java.util.List;

/// One segment as parted by its separators; nothing is interpreted yet.
///
/// @param number its place in the file, from 1; the interchange header is the first
/// @param tag its name, upper case; empty where it has none
/// @param elements its elements in order
/// @param end the offset behind it, bytes
record Segment(int number, String tag, List<Element> elements, int end) {

  Segment {
    elements = List.copyOf(elements);
  }

  /// One element: mostly one repeat of one component.
  ///
  /// @param repeats the components of each repeat; never empty
  record Element(List<List<String>> repeats) {
    Element {
      repeats = repeats.stream().map(List::copyOf).toList();
    }
  }

  /// The first component of an element, both counted from 1; empty where there is none.
  String value(int element) {
    return value(element, 1);
  }

  /// A component of an element, both counted from 1, in its first repeat; empty where there is
  /// none.
  String value(int element, int component) {
    List<String> components = components(element);
    return component <= components.size() ? components.get(component - 1).strip() : "";
  }

  /// The components of an element in its first repeat.
  List<String> components(int element) {
    return element <= elements.size() ? elements.get(element - 1).repeats().getFirst() : List.of();
  }

  /// The first component of each repeat of an element.
  List<String> repeats(int element) {
    return element <= elements.size()
        ? elements.get(element - 1).repeats().stream()
            .map(components -> components.getFirst().strip())
            .toList()
        : List.of();
  }

  /// Whether an element is repeated.
  boolean isRepeated(int element) {
    return element <= elements.size() && elements.get(element - 1).repeats().size() > 1;
  }
}
