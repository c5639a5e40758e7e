// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.paxlst.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.holdfast.casefile.reading.Problem.Code;
import org.holdfast.intake.paxlst.syntax.Segment.Element;

/// Parts the bytes of an interchange into segments, elements and components (ISO 9735-1).
///
/// It works on the bytes as Latin-1 characters: every separator is one byte in every character set
/// of the standard that is read here, so parting comes first and decoding after. This is
/// deliberate: staedi stops at the first segment that it cannot place and would list nobody.
final class Lexer {
  private static final String BYTE_ORDER_MARK = "\u00EF\u00BB\u00BF";

  private static final List<String> SERVICE = List.of("UNA", "UNB", "UNG", "UNH");

  private final String text;
  private final Separators separators;
  private final Sink sink;
  private final List<Segment> segments = new ArrayList<>();

  private final List<Element> elements = new ArrayList<>();
  private final List<List<String>> repeats = new ArrayList<>();
  private final List<String> components = new ArrayList<>();
  private final StringBuilder value = new StringBuilder();
  private boolean blank = true;
  private boolean broken;

  private Lexer(String text, Separators separators, Sink sink) {
    this.text = text;
    this.separators = separators;
    this.sink = sink;
  }

  /// What the lexer made of a file.
  ///
  /// @param segments all segments, the unended last one too
  /// @param end the offset behind the last segment that is ended, bytes
  record Lexed(List<Segment> segments, int end) {
    Lexed {
      segments = List.copyOf(segments);
    }
  }

  /// Parts a file into its segments.
  ///
  /// @param text the bytes as Latin-1 characters
  static Lexed lex(String text, Sink sink) {
    int start = start(text, sink);
    boolean advice = isAt(text, start, "UNA");
    Separators separators = Separators.DEFAULT;
    if (advice) {
      var advised = Separators.parse(text, start);
      if (advised.isEmpty()) {
        sink.problem(
            Code.UNREADABLE_FILE,
            0,
            "UNA",
            "a service string advice that is cut or names the same character twice",
            "UNA and six characters that differ",
            "Ask the sender for the file as it was sent.");
      }
      separators = advised.orElse(Separators.DEFAULT);
      start = Math.min(text.length(), start + Separators.ADVICE_LENGTH);
    }
    if (!version4(text, start, separators)) {
      separators = separators.withoutRepetition();
    }
    return new Lexer(text, separators, sink).read(start);
  }

  /// Where the interchange starts: behind a byte order mark and blank space.
  private static int start(String text, Sink sink) {
    int at = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length() : 0;
    while (at < text.length() && isBlank(text.charAt(at))) {
      at++;
    }
    for (String tag : SERVICE) {
      if (isAt(text, at, tag)) {
        return at;
      }
    }
    int found = at;
    while (found < text.length() && !isAt(text, found, "UNB")) {
      found++;
    }
    if (found == text.length()) {
      return at;
    }
    for (int back = 3; back <= Separators.ADVICE_LENGTH + 3; back++) {
      if (isAt(text, found - back, "UNA")) {
        found -= back;
        break;
      }
    }
    if (found > at) {
      sink.problem(
          Code.UNREADABLE_ROW,
          0,
          "UNB",
          (found - at) + " bytes before the interchange",
          "UNA or UNB at the start of the file",
          "Ask the sender for the interchange without what its transport put around it.");
      return found;
    }
    return at;
  }

  private static boolean isAt(String text, int offset, String tag) {
    return text.regionMatches(true, offset, tag, 0, tag.length());
  }

  /// Whether the interchange header names syntax version 4, the first to know repetition.
  private static boolean version4(String text, int start, Separators separators) {
    int header = text.indexOf(separators.element(), start);
    int end = header < 0 ? -1 : text.indexOf(separators.element(), header + 1);
    return end > 0
        && text.substring(header + 1, end).strip().endsWith(separators.component() + "4");
  }

  private Lexed read(int start) {
    int at = start;
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c == separators.release() && separators.hasRelease() && at < text.length()) {
        take(text.charAt(at++));
      } else if (c == separators.segment()) {
        endSegment(at);
      } else if (c == separators.element()) {
        endElement();
      } else if (c == separators.repetition() && separators.hasRepetition()) {
        endRepeat();
      } else if (c == separators.component()) {
        endComponent();
      } else if (!isBlank(c) || !atStart()) {
        take(c);
      }
    }
    int end = segments.isEmpty() ? start : segments.getLast().end();
    if (!atStart()) {
      int number = segments.size() + 1;
      endSegment(text.length());
      sink.problem(
          Code.TRUNCATED,
          number,
          "",
          "the end of the file before the end of the segment",
          "a segment that is ended",
          "Ask the sender for the whole file.");
    }
    return new Lexed(segments, end);
  }

  private boolean atStart() {
    return blank && elements.isEmpty() && repeats.isEmpty() && components.isEmpty();
  }

  private void take(char c) {
    value.append(c);
    blank = false;
  }

  /// A line break at the edge of a value is a wrapped line; inside a value it may stand for a space
  /// or for nothing, and no program can know which.
  private void endComponent() {
    String whole = value.toString().strip();
    if (whole.indexOf('\r') >= 0 || whole.indexOf('\n') >= 0) {
      broken = true;
      whole = whole.replace("\r", "").replace("\n", "");
    }
    components.add(whole);
    value.setLength(0);
    blank = false;
  }

  private void endRepeat() {
    endComponent();
    repeats.add(List.copyOf(components));
    components.clear();
  }

  private void endElement() {
    endRepeat();
    elements.add(new Element(repeats));
    repeats.clear();
  }

  private void endSegment(int end) {
    endElement();
    String tag = elements.getFirst().repeats().getFirst().getFirst().toUpperCase(Locale.ROOT);
    segments.add(new Segment(segments.size() + 1, tag, elements.subList(1, elements.size()), end));
    if (broken) {
      sink.problem(
          Code.AMBIGUOUS,
          segments.size(),
          segments.getLast().shownTag(),
          "a line break inside a value",
          "line breaks between segments only",
          "Ask the sender for the file without wrapped lines.");
    }
    elements.clear();
    blank = true;
    broken = false;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
  }
}
