// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.paxlst;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.holdfast.intake.paxlst.syntax.Segment;
import org.holdfast.intake.paxlst.syntax.Sink;

/// Counts what is read over and over in one flight, so that each choice is noted once with its
/// number and no segment goes unaccounted for.
final class Tally {
  private final Map<String, Integer> unused = new LinkedHashMap<>();
  private final Map<String, Integer> sentences = new LinkedHashMap<>();
  private final Map<String, Long> first = new LinkedHashMap<>();

  /// A segment of which nothing is used.
  void unused(Segment segment) {
    String qualifier = segment.value(1);
    boolean plain =
        List.of("DTM", "LOC", "RFF", "ATT", "CNT").contains(segment.tag())
            && qualifier.matches("[A-Z]{1,3}|[0-9]{1,3}");
    String tag = segment.shownTag().isEmpty() ? "a segment of another kind" : segment.shownTag();
    unused.merge(plain ? tag + "+" + qualifier : tag, 1, Integer::sum);
  }

  /// A birth date with a year of two digits.
  void twoDigitYear(Segment segment) {
    count(
        segment,
        "a birth date with a year of two digits: read so that the person was born by the departure"
            + " and is at most 100 years old");
  }

  /// A member of the crew.
  void crew(Segment segment) {
    count(segment, "a person listed as crew: screened as everyone is");
  }

  /// A person under a qualifier that is neither passenger nor crew.
  void unknownRole(Segment segment) {
    count(
        segment,
        "a person under a qualifier that is neither passenger nor crew: read as a passenger");
  }

  /// A name in one component.
  void wholeName(Segment segment) {
    count(segment, "a name in one component: compared as a surname and as a whole name");
  }

  /// A person whose journey began at an airport where the flight does not call.
  void boardedElsewhere(Segment segment) {
    count(
        segment,
        "a journey that began where the flight does not call: read as boarding at its first"
            + " airport");
  }

  /// A person whose journey ends at an airport where the flight does not call.
  void carriedOn(Segment segment) {
    count(
        segment,
        "a journey that ends where the flight does not call: that place is read as the"
            + " destination, and the flight's last airport as a stop");
  }

  /// Name lines beside a name.
  void secondName(Segment segment) {
    count(segment, "name lines beside a name: compared as a second name where they can be one");
  }

  /// An address in the segment of a person.
  void address(Segment segment) {
    count(segment, "an address beside a name: not used");
  }

  /// The number of an alien registration card that is no A-number.
  void noANumber(Segment segment) {
    count(
        segment,
        "an alien registration card whose number is no A-number: compared as a document number");
  }

  private void count(Segment segment, String sentence) {
    sentences.merge(sentence, 1, Integer::sum);
    first.putIfAbsent(sentence, (long) segment.number());
  }

  /// Puts the counts into the notes.
  void note(Sink sink) {
    sentences.forEach((sentence, count) ->
        sink.note(first.getOrDefault(sentence, 0L), "", "Times " + count + ": " + sentence + "."));
    if (!unused.isEmpty()) {
      var words = new ArrayList<String>();
      unused.forEach((what, count) -> words.add(what + " (" + count + ")"));
      sink.note(0, "", "Read and not used: " + String.join(", ", words) + ".");
    }
  }
}
