// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.paxlst.syntax;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.holdfast.casefile.reading.Problem.Code;
import org.jspecify.annotations.Nullable;

/// Opens the envelopes of an interchange and holds each trailer against what it closes: the count
/// and the reference of UNT, UNE and UNZ.
final class Envelope {
  private static final String TYPE = "PAXLST";

  private final Sink sink;
  private final List<Message> messages = new ArrayList<>();
  private final List<Segment> body = new ArrayList<>();
  private final Set<String> references = new HashSet<>();

  private @Nullable Segment interchange;
  private @Nullable Segment group;
  private @Nullable Segment header;
  private boolean open;
  private boolean closed;
  private boolean afterEnd;
  private int groups;
  private int messagesInGroup;
  private int messagesInInterchange;

  private Envelope(Sink sink) {
    this.sink = sink;
  }

  /// The messages of the interchange; segments outside a message form one of their own, so that
  /// nobody in them is lost.
  static List<Message> messages(List<Segment> segments, Sink sink) {
    var envelope = new Envelope(sink);
    segments.forEach(envelope::read);
    envelope.end();
    return envelope.messages;
  }

  private void read(Segment segment) {
    if (interchange == null && !afterEnd && !segment.tag().equals("UNB")) {
      if (segment.number() == 1) {
        problem(Code.UNREADABLE_FILE, segment, "no interchange header", "UNB at the start");
      }
    }
    if (closed && !afterEnd) {
      afterEnd = true;
      problem(Code.UNREADABLE_ROW, segment, "more after the end of the interchange", "nothing");
    }
    switch (segment.tag()) {
      case "UNB" -> openInterchange(segment);
      case "UNG" -> openGroup(segment);
      case "UNH" -> openMessage(segment);
      case "UNT" -> closeMessage(segment);
      case "UNE" -> closeGroup(segment);
      case "UNZ" -> closeInterchange(segment);
      default -> content(segment);
    }
  }

  private void openInterchange(Segment segment) {
    if (interchange != null) {
      problem(Code.UNREADABLE_ROW, segment, "a second interchange header", "one interchange");
    }
    interchange = segment;
  }

  private void openGroup(Segment segment) {
    endMessage(segment);
    if (group != null) {
      problem(Code.TRUNCATED, segment, "a group that is not closed", "UNE before the next UNG");
    }
    group = segment;
    groups++;
    messagesInGroup = 0;
    references.clear();
  }

  private void openMessage(Segment segment) {
    endMessage(segment);
    header = segment;
    open = true;
    messagesInGroup++;
    messagesInInterchange++;
    if (!references.add(segment.value(1))) {
      problem(Code.AMBIGUOUS, segment, "a message reference for the second time", "a new one");
    }
    if (!segment.value(2).toUpperCase(Locale.ROOT).equals(TYPE)) {
      problem(Code.UNREADABLE_ROW, segment, "a message of another type", "a PAXLST message");
    }
  }

  private void content(Segment segment) {
    if (!open) {
      problem(Code.UNREADABLE_ROW, segment, "a segment outside a message", "UNH before it");
      open = true;
    }
    body.add(segment);
  }

  private void closeMessage(Segment trailer) {
    if (!open || header == null) {
      problem(Code.UNREADABLE_ROW, trailer, "a trailer without its header", "UNH before it");
    } else {
      count(trailer, 1, body.size() + 2, "segment");
      reference(trailer, header, 1);
    }
    keep();
  }

  /// Ends a message that has no trailer.
  private void endMessage(@Nullable Segment before) {
    if (!open) {
      return;
    }
    sink.problem(
        Code.TRUNCATED,
        before == null ? last() : before.number(),
        "UNT",
        "a message without its trailer",
        "UNT with the count of its segments",
        "Ask the sender for the whole file.");
    keep();
  }

  private int last() {
    return body.isEmpty() ? 0 : body.getLast().number();
  }

  private void keep() {
    if (open) {
      messages.add(new Message(header, body));
    }
    body.clear();
    header = null;
    open = false;
  }

  private void closeGroup(Segment trailer) {
    endMessage(trailer);
    if (group == null) {
      problem(Code.UNREADABLE_ROW, trailer, "a trailer without its header", "UNG before it");
    } else {
      count(trailer, 1, messagesInGroup, "message");
      reference(trailer, group, 5);
    }
    group = null;
  }

  private void closeInterchange(Segment trailer) {
    endMessage(trailer);
    if (group != null) {
      problem(Code.TRUNCATED, trailer, "a group that is not closed", "UNE before UNZ");
      group = null;
    }
    if (interchange != null) {
      reference(trailer, interchange, 5);
    }
    count(
        trailer, 1, groups > 0 ? groups : messagesInInterchange, groups > 0 ? "group" : "message");
    closed = true;
  }

  private void end() {
    endMessage(null);
    if (!closed) {
      sink.problem(
          Code.TRUNCATED,
          0,
          "UNZ",
          "the end of the file before the end of the interchange",
          "UNZ at the end",
          "Ask the sender for the whole file.");
    } else if (messages.isEmpty()) {
      sink.problem(
          Code.UNREADABLE_FILE,
          0,
          "UNH",
          "an interchange without a message",
          "a PAXLST message",
          "Ask the sender for the passenger list.");
    }
  }

  private void count(Segment trailer, int element, int read, String unit) {
    String field = trailer.tag() + " count";
    var declared = sink.values().words().count(sink.cell(trailer, element, 1, field));
    if (declared.isEmpty() && !trailer.value(element).isEmpty()) {
      return; // unreadable, and said so
    }
    if (declared.isEmpty() || declared.getAsInt() != read) {
      sink.problem(
          Code.COUNT_MISMATCH,
          trailer.number(),
          field,
          Amount.of(read, unit),
          declared.isEmpty() ? "a count" : Amount.of(declared.getAsInt(), unit) + ", as declared",
          "Ask the sender for the whole message.");
    }
  }

  private void reference(Segment trailer, Segment opener, int element) {
    if (!trailer.value(2).equals(opener.value(element))) {
      sink.problem(
          Code.CONTRADICTION,
          trailer.number(),
          trailer.tag() + " reference",
          "a reference that is not the one of " + opener.tag() + " in segment " + opener.number(),
          "the same reference",
          "Ask the sender for the whole message.");
    }
  }

  private void problem(Code code, Segment segment, String found, String expected) {
    sink.problem(
        code,
        segment.number(),
        segment.shownTag(),
        found,
        expected,
        "Ask the sender for the whole file.");
  }
}
