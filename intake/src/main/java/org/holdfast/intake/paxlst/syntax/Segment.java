// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.paxlst.syntax;

import java.util.List;
import java.util.Set;

/// One segment as parted by its separators; nothing is interpreted yet.
///
/// @param number its place in the file, from 1; the interchange header is the first
/// @param tag its name, upper case; empty where it has none
/// @param elements its elements in order
/// @param end the offset behind it, bytes
public record Segment(int number, String tag, List<Element> elements, int end) {

  private static final Set<String> SERVICE = Set.of("UNB", "UNG", "UNH", "UNT", "UNE", "UNZ");

  /// The segments of PAXLST, D.02B to D.15B.
  private static final Set<String> MESSAGE =
      Set.of(
          "BGM", "RFF", "DTM", "LOC", "NAD", "CTA", "COM", "TDT", "ATT", "MEA", "GEI", "FTX", "EMP",
          "NAT", "DOC", "CPI", "QTY", "ICD", "CNT", "AUT");

  public Segment {
    elements = List.copyOf(elements);
  }

  /// Whether the message has such a segment.
  public boolean isKnown() {
    return MESSAGE.contains(tag);
  }

  /// The tag for a text that others read; empty where no standard has it, since it may then be a
  /// piece of a name that a separator without its release character broke off.
  public String shownTag() {
    return isKnown() || SERVICE.contains(tag) ? tag : "";
  }

  /// One element: mostly one repeat of one component.
  ///
  /// @param repeats the components of each repeat; never empty
  public record Element(List<List<String>> repeats) {
    public Element {
      repeats = repeats.stream().map(List::copyOf).toList();
    }
  }

  /// The first component of an element, both counted from 1; empty where there is none.
  public String value(int element) {
    return value(element, 1);
  }

  /// A component of an element, both counted from 1, in its first repeat; empty where there is
  /// none.
  public String value(int element, int component) {
    List<String> components = components(element);
    return component <= components.size() ? components.get(component - 1).strip() : "";
  }

  /// The components of an element in its first repeat.
  public List<String> components(int element) {
    return element <= elements.size() ? elements.get(element - 1).repeats().getFirst() : List.of();
  }

  /// The first component of each repeat of an element.
  public List<String> repeats(int element) {
    return element <= elements.size()
        ? elements.get(element - 1).repeats().stream()
            .map(components -> components.getFirst().strip())
            .toList()
        : List.of();
  }

  /// Whether an element is repeated.
  public boolean isRepeated(int element) {
    return element <= elements.size() && elements.get(element - 1).repeats().size() > 1;
  }
}
