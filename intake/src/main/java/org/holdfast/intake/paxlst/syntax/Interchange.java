// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.paxlst.syntax;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One file as an interchange: its messages, and how far it was taken in.
///
/// @param messages the messages in order; together they hold every segment that is not an envelope
/// @param prepared the day on which it was prepared (UNB, S004); null where that cannot be read
/// @param bytesRead to the end of the interchange, or of the last segment that is ended, with the
///   blank space behind it, bytes
public record Interchange(List<Message> messages, @Nullable LocalDate prepared, int bytesRead) {

  public Interchange {
    messages = List.copyOf(messages);
  }

  /// Reads the bytes of a file. What does not fit goes to the sink as a problem; nothing is thrown.
  public static Interchange read(byte[] bytes, Sink sink) {
    var text = new String(bytes, StandardCharsets.ISO_8859_1);
    Lexer.Lexed lexed = Lexer.lex(text, sink);
    List<Segment> segments = CharacterSets.decode(lexed.segments(), sink);
    return new Interchange(
        Envelope.messages(segments, sink), prepared(segments), bytesRead(text, lexed));
  }

  private static int bytesRead(String text, Lexer.Lexed lexed) {
    int end =
        lexed.segments().stream()
            .filter(segment -> segment.tag().equals("UNZ") && segment.end() <= lexed.end())
            .mapToInt(Segment::end)
            .findFirst()
            .orElse(lexed.end());
    while (end < text.length() && " \t\r\n".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return Math.min(end, text.length());
  }

  /// The day on which the interchange was prepared (UNB, S004): YYMMDD, or CCYYMMDD.
  private static @Nullable LocalDate prepared(List<Segment> segments) {
    if (segments.isEmpty() || !segments.getFirst().tag().equals("UNB")) {
      return null;
    }
    String text = segments.getFirst().value(4);
    if (!text.matches("[0-9]{6}|[0-9]{8}")) {
      return null;
    }
    int split = text.length() - 4;
    int year = Integer.parseInt(text.substring(0, split));
    try {
      return LocalDate.of(
          split == 2 ? 2000 + year : year,
          Integer.parseInt(text.substring(split, split + 2)),
          Integer.parseInt(text.substring(split + 2)));
    } catch (DateTimeException _) {
      return null;
    }
  }
}
