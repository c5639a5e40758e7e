// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.paxlst;

import java.util.Locale;
import org.holdfast.intake.paxlst.Sections.Group;
import org.holdfast.intake.paxlst.syntax.Message;
import org.holdfast.intake.paxlst.syntax.Segment;

/// One message of a flight: its list of passengers, its list of crew, or a part of either.
///
/// @param message the message
/// @param sections its segment groups
/// @param itinerary where its flight goes
record Part(Message message, Sections sections, Itinerary itinerary) {

  /// The first segment of the message, for pointing at it; 0 where it has none.
  int start() {
    Segment header = message.header();
    if (header != null) {
      return header.number();
    }
    return message.body().isEmpty() ? 0 : message.body().getFirst().number();
  }

  /// How many of the people are crew, or are not.
  int people(boolean crew) {
    return (int)
        sections.persons().stream()
            .filter((Group group) -> TravellerReader.isCrew(group) == crew)
            .count();
  }

  /// The document name code of BGM: 745 for a passenger list, 250 for a crew list.
  String document() {
    return beginning(1);
  }

  /// The document number of BGM, or the status that some guides put there.
  String documentNumber() {
    return beginning(2);
  }

  /// A component of the message header; empty where there is no header.
  String header(int element, int component) {
    Segment header = message.header();
    return header == null ? "" : header.value(element, component).toUpperCase(Locale.ROOT);
  }

  private String beginning(int element) {
    return sections.beginning().stream()
        .filter(segment -> segment.tag().equals("BGM"))
        .map(segment -> segment.value(element).toUpperCase(Locale.ROOT))
        .findFirst()
        .orElse("");
  }
}
