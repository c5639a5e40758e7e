// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.paxlst.syntax;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.holdfast.casefile.reading.Problem.Code;
import org.holdfast.intake.paxlst.syntax.Segment.Element;
import org.holdfast.intake.values.HiddenCharacters;
import org.jspecify.annotations.Nullable;

/// Turns the Latin-1 characters of the lexer into the text that the sender meant, by the syntax
/// identifier of the interchange header (UNB, element S001, ISO 9735-1 and UN code list 0001).
final class CharacterSets {
  private static final Map<String, Charset> BY_IDENTIFIER =
      Map.ofEntries(
          Map.entry("UNOA", StandardCharsets.US_ASCII),
          Map.entry("UNOB", StandardCharsets.US_ASCII),
          Map.entry("UNOC", StandardCharsets.ISO_8859_1),
          Map.entry("UNOD", Charset.forName("ISO-8859-2")),
          Map.entry("UNOE", Charset.forName("ISO-8859-5")),
          Map.entry("UNOF", Charset.forName("ISO-8859-7")),
          Map.entry("UNOG", Charset.forName("ISO-8859-3")),
          Map.entry("UNOH", Charset.forName("ISO-8859-4")),
          Map.entry("UNOI", Charset.forName("ISO-8859-6")),
          Map.entry("UNOJ", Charset.forName("ISO-8859-8")),
          Map.entry("UNOK", Charset.forName("ISO-8859-9")),
          Map.entry("UNOY", StandardCharsets.UTF_8),
          Map.entry("UNOW", StandardCharsets.UTF_8));

  private final @Nullable Charset charset;
  private final Sink sink;

  private CharacterSets(@Nullable Charset charset, Sink sink) {
    this.charset = charset;
    this.sink = sink;
  }

  /// The segments with their values decoded. A byte that the character set does not have is a
  /// problem; the value is then decoded as UTF-8 where it is that, else as Latin-1.
  static List<Segment> decode(List<Segment> segments, Sink sink) {
    String identifier =
        segments.isEmpty() ? "" : segments.getFirst().value(1).toUpperCase(Locale.ROOT);
    Charset charset = BY_IDENTIFIER.get(identifier);
    if (charset == null && !segments.isEmpty() && segments.getFirst().tag().equals("UNB")) {
      sink.problem(
          Code.UNREADABLE_VALUE,
          1,
          "UNB 0001",
          "a character set that is not read here",
          "UNOA to UNOK, UNOW or UNOY",
          "Ask the sender for one of these.");
    }
    var sets = new CharacterSets(charset, sink);
    return segments.stream().map(sets::segment).toList();
  }

  private Segment segment(Segment raw) {
    boolean plain =
        raw.elements().stream()
            .allMatch(e -> e.repeats().stream().allMatch(r -> r.stream().allMatch(this::isPlain)));
    if (plain) {
      return raw;
    }
    List<Element> elements =
        raw.elements().stream()
            .map(element ->
                new Element(
                    element.repeats().stream()
                        .map(repeat -> repeat.stream().map(v -> value(v, raw)).toList())
                        .toList()))
            .toList();
    return new Segment(raw.number(), raw.tag(), elements, raw.end());
  }

  private boolean isPlain(String value) {
    return value.chars().allMatch(c -> c >= 0x20 && c < 0x7F);
  }

  private String value(String raw, Segment segment) {
    if (isPlain(raw)) {
      return raw;
    }
    if (raw.chars().anyMatch(c -> c < 0x20 || c == 0x7F)) {
      sink.problem(
          Code.AMBIGUOUS,
          segment.number(),
          segment.shownTag(),
          "a control character inside a value",
          "characters that can be printed",
          "Ask the sender for the file as it was sent.");
    }
    byte[] bytes = raw.getBytes(StandardCharsets.ISO_8859_1);
    String decoded = charset == null ? null : strict(bytes, charset);
    if (decoded != null) {
      hidden(decoded, segment);
      return decoded;
    }
    sink.problem(
        Code.AMBIGUOUS,
        segment.number(),
        segment.shownTag(),
        "a byte that the character set named in UNB does not have",
        "the character set that the header names",
        "Ask the sender to name the character set in which the names are written.");
    String utf8 = strict(bytes, StandardCharsets.UTF_8);
    return utf8 == null ? raw : utf8;
  }

  /// Controls are told from the bytes already; others need the decoded text.
  private void hidden(String value, Segment segment) {
    HiddenCharacters.first(value)
        .ifPresent(c -> {
          if (c > 0x7F) {
            sink.problem(
                Code.AMBIGUOUS,
                segment.number(),
                segment.shownTag(),
                "a character that does not show (" + HiddenCharacters.shown(c) + ")",
                "characters that can be printed",
                "Ask the sender for the file without it.");
          }
        });
  }

  private static @Nullable String strict(byte[] bytes, Charset charset) {
    try {
      return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException _) {
      return null;
    }
  }
}
