// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.json.syntax;

import java.nio.CharBuffer;
import org.holdfast.casefile.reading.Position;
import org.holdfast.casefile.reading.Problem;
import org.holdfast.intake.received.ReceivedFile;
import org.holdfast.intake.received.ReceivedText;
import org.holdfast.intake.values.Problems;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/// A JSON file as characters, and what is wrong with it below the level of fields.
///
/// The tokenizer's own messages quote the file, so none of them is passed on.
public final class JsonFile {
  /// Deep enough for every format here, shallow enough for any stack.
  private static final int DEEPEST = 32;

  private static final int LONGEST_TEXT = 1_000_000;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxStringLength(LONGEST_TEXT)
                  .build())
          .build();

  private final String name;
  private final int size;
  private final CharBuffer chars;
  private final int mark;
  private final boolean mayHide;
  private final Problems problems;

  private JsonFile(String name, int size, CharBuffer chars, Problems problems) {
    this.name = name;
    this.size = size;
    this.chars = chars;
    this.mark = !chars.isEmpty() && chars.charAt(0) == '\uFEFF' ? 1 : 0;
    this.mayHide = !showsAll(chars);
    this.problems = problems;
  }

  /// Decodes the file. Bytes that are not UTF-8 are a problem, and are then read as U+FFFD so that
  /// the rest can still be listed.
  public static JsonFile decode(ReceivedFile file, Problems problems) {
    var text = ReceivedText.of(file);
    text.fault()
        .ifPresent(at ->
            problems.add(
                Problem.Code.UNREADABLE_FILE,
                Position.of(file.name()),
                "bytes that are not UTF-8, at byte offset " + at,
                "a JSON file in UTF-8",
                "Save the file in UTF-8, or get it again from whoever sent it."));
    return new JsonFile(file.name(), file.size(), text.characters(), problems);
  }

  /// The file's name as the user gave it.
  public String name() {
    return name;
  }

  /// Whether some text of the file may have a character that does not show ([HiddenCharacters]).
  /// Most files have none anywhere, so that no text of theirs needs to be looked through.
  public boolean mayHide() {
    return mayHide;
  }

  /// Whether every character shows, or parts tokens; an escape may be any.
  private static boolean showsAll(CharBuffer chars) {
    char[] all = chars.array();
    for (int at = 0; at < chars.length(); at++) {
      char c = all[at];
      boolean plain = c >= ' ' && c < 0x7F && c != '\\';
      if (!plain
          && !(c == '\t' || c == '\n' || c == '\r' || (c > 0xA0 && c < 0x300 && c != 0xAD))) {
        return false;
      }
    }
    return true;
  }

  /// Tokens from the start.
  public JsonParser parser() {
    return FACTORY.createParser(
        ObjectReadContext.empty(), chars.array(), mark, chars.length() - mark);
  }

  /// Where a value stands.
  public Position position(JsonValue.Spot spot, JsonPath path) {
    return new Position(name, spot.line(), spot.column(), path.toString());
  }

  /// Adds the problem that the tokens could not be read to the end.
  ///
  /// @param parser where it happened, for a failure that does not say
  /// @param path the field in which it happened; empty for the file
  /// @return the byte offset up to which the file was read
  public long broken(JacksonException failure, JsonParser parser, String path) {
    TokenStreamLocation stated = failure.getLocation();
    TokenStreamLocation at =
        stated == null || stated.getCharOffset() < 0 ? parser.currentLocation() : stated;
    long offset = Math.clamp(at.getCharOffset() + mark, 0, chars.length());
    var where = new Position(name, at.getLineNr(), at.getColumnNr(), path);
    switch (failure) {
      case StreamConstraintsException _ ->
          problems.add(
              Problem.Code.UNREADABLE_FILE,
              where,
              "values nested deeper than " + DEEPEST + ", or one value of excessive length",
              "a file in the format of docs/formats",
              "Nothing after this place was read. Correct the file.");
      case UnexpectedEndOfInputException _ -> truncated(where);
      case JacksonException _ when offset >= chars.length() -> truncated(where);
      case JacksonException _ ->
          problems.add(
              Problem.Code.UNREADABLE_ROW,
              where,
              "characters that JSON (RFC 8259) does not allow here",
              "JSON",
              "Nothing after this place was read. Correct the file there, or get it again.");
    }
    return bytesUpTo(offset);
  }

  private void truncated(Position where) {
    problems.add(
        Problem.Code.TRUNCATED,
        where,
        "the end of the file inside a value",
        "the bracket that closes it",
        "The file is not whole. Get it again from whoever sent it.");
  }

  /// Adds the problem that something follows the end.
  public void trailing(TokenStreamLocation at) {
    problems.add(
        Problem.Code.UNREADABLE_ROW,
        new Position(name, at.getLineNr(), at.getColumnNr(), ""),
        "something after the end",
        "nothing after the bracket that closes the file",
        "Two files may have been joined. Give each as a file of its own.");
  }

  /// The file's size, bytes.
  public int size() {
    return size;
  }

  private long bytesUpTo(long offset) {
    long bytes = 0;
    for (int at = 0; at < offset; at++) {
      char c = chars.charAt(at);
      bytes += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
    }
    return Math.min(bytes, size);
  }
}
