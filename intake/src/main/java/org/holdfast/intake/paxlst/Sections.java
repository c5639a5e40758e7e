// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.paxlst;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.holdfast.casefile.reading.Problem.Code;
import org.holdfast.intake.paxlst.syntax.Message;
import org.holdfast.intake.paxlst.syntax.Segment;
import org.holdfast.intake.paxlst.syntax.Sink;

/// The segment groups of one message (UN/EDIFACT PAXLST, D.02B to D.15B).
///
/// @param beginning the segments before the first group, with BGM
/// @param transports the groups of TDT: a leg or several, with their places and times
/// @param persons the groups of NAD that stand for a person
/// @param totals the control totals, CNT
/// @param rest segments of other parties, and those behind the totals
record Sections(
    List<Segment> beginning,
    List<Group> transports,
    List<Group> persons,
    List<Segment> totals,
    List<Segment> rest) {

  /// Parties that are no traveller (UN code list 3035): the sender and receiver of the message, the
  /// carrier, agents. Every other qualifier, known or not, stands for a person.
  private static final Set<String> PARTIES = Set.of("MS", "MR", "CA", "AG", "BA");

  /// Segments that only a person has. A party with one of them is a person after all.
  private static final Set<String> PERSONAL = Set.of("ATT", "NAT", "DOC", "EMP");

  Sections {
    beginning = List.copyOf(beginning);
    transports = List.copyOf(transports);
    persons = List.copyOf(persons);
    totals = List.copyOf(totals);
    rest = List.copyOf(rest);
  }

  /// A segment and those that belong to it.
  record Group(Segment head, List<Segment> members) {
    Group {
      members = List.copyOf(members);
    }

    String qualifier() {
      return head.value(1).toUpperCase(Locale.ROOT);
    }

    boolean isPerson() {
      return !PARTIES.contains(qualifier()) || members.stream().anyMatch(Sections::isPersonal);
    }
  }

  /// Groups the segments of a message. A segment that PAXLST does not have, and one that only a
  /// person has without a person before it, is a problem.
  static Sections of(Message message, Sink sink) {
    var beginning = new ArrayList<Segment>();
    var transports = new ArrayList<Group>();
    var persons = new ArrayList<Group>();
    var totals = new ArrayList<Segment>();
    var rest = new ArrayList<Segment>();
    for (Group group : groups(message.body(), beginning)) {
      switch (group.head().tag()) {
        case "TDT" -> transports.add(group);
        case "NAD" -> {
          if (group.isPerson()) {
            persons.add(group);
          } else {
            rest.add(group.head());
            rest.addAll(group.members());
          }
        }
        case "CNT" -> {
          totals.add(group.head());
          rest.addAll(group.members());
        }
        default -> throw new IllegalStateException("a group starts with TDT, NAD or CNT");
      }
    }
    var sections = new Sections(beginning, transports, persons, totals, rest);
    sections.check(message, sink);
    return sections;
  }

  private static List<Group> groups(List<Segment> body, List<Segment> beginning) {
    var groups = new ArrayList<Group>();
    int start = 0;
    while (start < body.size() && !isHead(body.get(start))) {
      beginning.add(body.get(start++));
    }
    while (start < body.size()) {
      int end = start + 1;
      while (end < body.size() && !isHead(body.get(end))) {
        end++;
      }
      groups.add(new Group(body.get(start), body.subList(start + 1, end)));
      start = end;
    }
    return groups;
  }

  private static boolean isHead(Segment segment) {
    return Set.of("TDT", "NAD", "CNT").contains(segment.tag());
  }

  private static boolean isPersonal(Segment segment) {
    return PERSONAL.contains(segment.tag())
        || (segment.tag().equals("DTM") && segment.value(1).equals("329"));
  }

  private void check(Message message, Sink sink) {
    for (Segment segment : message.body()) {
      Layout.check(segment, sink);
      if (!segment.isKnown()) {
        sink.problem(
            Code.UNREADABLE_ROW,
            segment.number(),
            "",
            "a segment that PAXLST does not have",
            "a segment of the message",
            "Ask the sender to correct it. A separator inside a value needs its release character.");
      }
    }
    for (List<Segment> place : List.of(beginning, members(transports), rest)) {
      place.stream()
          .filter(Sections::isPersonal)
          .forEach(segment ->
              sink.problem(
                  Code.UNREADABLE_ROW,
                  segment.number(),
                  segment.tag(),
                  "a person's details without the person",
                  "NAD before it",
                  "Ask the sender for the whole message."));
    }
  }

  private static List<Segment> members(List<Group> groups) {
    return groups.stream().flatMap(group -> group.members().stream()).toList();
  }
}
