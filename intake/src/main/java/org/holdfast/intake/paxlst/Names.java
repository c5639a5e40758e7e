// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.paxlst;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.casefile.reading.Position;
import org.holdfast.casefile.reading.Problem.Code;
import org.holdfast.intake.paxlst.syntax.Segment;
import org.holdfast.intake.paxlst.syntax.Sink;
import org.holdfast.intake.values.Cell;
import org.holdfast.intake.values.Problems;
import org.holdfast.intake.values.Values;
import org.holdfast.linkage.identity.PersonName;

/// Reads a person's name from NAD: the party name (C080, element 4), surname in its first
/// component, given names in the others; where it is blank, the name lines (C058, element 3).
final class Names {
  private static final int NAME_LINES = 3;
  private static final int PARTY_NAME = 4;

  /// C080 holds five components of a name; the sixth is the code of their format.
  private static final int COMPONENTS = 5;

  /// Data element 3045, an..3.
  private static final int FORMAT_CODE = 3;

  /// The length of a component is at most 35 characters up to D.03, 70 later (UN data element
  /// 3036): one that is full may have been cut.
  private static final List<Integer> FULL = List.of(35, 70);

  private Names() {}

  /// The names that a segment may mean. None where there is no name, which is a problem.
  static List<PersonName> of(Segment segment, Sink sink, Tally tally) {
    if (segment.isRepeated(PARTY_NAME) || segment.isRepeated(NAME_LINES)) {
      sink.problem(
          Code.AMBIGUOUS,
          segment.number(),
          "NAD 3036",
          "a name that the repetition separator parts",
          "components of one name",
          "Ask the sender for the name with its release characters.");
    }
    List<String> parts = parts(segment, PARTY_NAME);
    Position where = sink.at(segment.number(), PARTY_NAME, "NAD 3036");
    beside(segment, sink, tally);
    String lines = joined(parts(segment, NAME_LINES));
    if (parts.stream().anyMatch(part -> !part.isEmpty())) {
      List<PersonName> names = partyName(segment, parts, where, sink, tally);
      return Stream.concat(names.stream(), second(lines, where).stream()).toList();
    }
    Optional<PersonName> name = sink.values().identities().name(new Cell(lines, where));
    if (lines.isEmpty()) {
      sink.problem(
          Code.MISSING_FIELD,
          segment.number(),
          "NAD 3036",
          "a person without a name",
          "surname and given names",
          "Ask the sender for the name.");
    }
    return name.stream().toList();
  }

  /// What stands in the name lines beside a party name. It may be an address: where it cannot be a
  /// name it is none.
  private static Optional<PersonName> second(String lines, Position where) {
    return new Values(new Problems()).identities().name(new Cell(lines, where));
  }

  /// Tells of what is in the segment and is no name by its place: a code of a name's format that is
  /// too long for one, name lines beside a name, an address.
  private static void beside(Segment segment, Sink sink, Tally tally) {
    List<String> party = segment.components(PARTY_NAME);
    if (party.size() > COMPONENTS && party.get(COMPONENTS).strip().length() > FORMAT_CODE) {
      sink.problem(
          Code.AMBIGUOUS,
          segment.number(),
          "NAD 3045",
          "a name of more than five components",
          "five components at most, and the code of their format",
          "Ask the sender for the name in five components.");
    }
    boolean named = party.stream().anyMatch(part -> !part.isBlank());
    if (named && segment.components(NAME_LINES).stream().anyMatch(line -> !line.isBlank())) {
      tally.secondName(segment);
    }
    for (int element = PARTY_NAME + 1; element <= segment.elements().size(); element++) {
      if (segment.components(element).stream().anyMatch(value -> !value.isBlank())) {
        tally.address(segment);
        return;
      }
    }
  }

  private static List<PersonName> partyName(
      Segment segment, List<String> parts, Position where, Sink sink, Tally tally) {
    String surname = parts.getFirst();
    String given = joined(parts.subList(1, parts.size()));
    Optional<PersonName> name =
        sink.values().identities().name(new Cell(surname, where), new Cell(given, where));
    List<PersonName> read = name.map(n -> cut(n, parts)).stream().toList();
    if (!given.isEmpty() || !surname.contains(" ") || read.isEmpty()) {
      return read;
    }
    tally.wholeName(segment);
    return Stream.concat(read.stream(), Stream.of(new PersonName.InOrder(surname))).toList();
  }

  private static PersonName cut(PersonName name, List<String> parts) {
    boolean full = parts.stream().anyMatch(part -> FULL.contains(part.length()));
    return switch (name) {
      case PersonName.Parts(String surnames, String givenNames, boolean _) ->
          new PersonName.Parts(surnames, givenNames, full);
      case PersonName.InOrder inOrder -> inOrder;
    };
  }

  /// The name as written, surname first.
  static String label(Segment segment) {
    List<String> parts = parts(segment, PARTY_NAME);
    if (parts.stream().allMatch(String::isEmpty)) {
      return joined(parts(segment, NAME_LINES));
    }
    String given = joined(parts.subList(1, parts.size()));
    return given.isEmpty() ? parts.getFirst() : parts.getFirst() + ", " + given;
  }

  private static List<String> parts(Segment segment, int element) {
    return segment.components(element).stream().limit(COMPONENTS).map(String::strip).toList();
  }

  private static String joined(List<String> parts) {
    return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
  }
}
