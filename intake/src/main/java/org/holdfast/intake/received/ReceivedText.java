// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.received;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;

/// A file as characters, decoded from UTF-8 (RFC 3629).
///
/// A reader would get this wrong: there are always characters, so that whoever stands in the file
/// can be listed, but where a byte is no UTF-8 they are not the ones that were written. A mark of
/// byte order is the first of them.
public final class ReceivedText {
  private final CharBuffer characters;
  private final OptionalInt fault;

  private ReceivedText(CharBuffer characters, OptionalInt fault) {
    this.characters = characters;
    this.fault = fault;
  }

  /// Decodes a file.
  public static ReceivedText of(ReceivedFile file) {
    byte[] bytes = file.bytes();
    var in = ByteBuffer.wrap(bytes);
    var out = CharBuffer.allocate(bytes.length);
    CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
    return result.isError()
        ? new ReceivedText(replaced(bytes), OptionalInt.of(in.position()))
        : new ReceivedText(out.flip(), OptionalInt.empty());
  }

  private static CharBuffer replaced(byte[] bytes) {
    var out = CharBuffer.allocate(bytes.length);
    CoderResult _ =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE)
            .decode(ByteBuffer.wrap(bytes), out, true);
    return out.flip();
  }

  /// The characters, in an array from its first element on. U+FFFD stands for bytes that are no
  /// UTF-8.
  public CharBuffer characters() {
    return characters.duplicate();
  }

  /// Where the first byte stands that is no UTF-8, bytes from 0; empty where all are.
  public OptionalInt fault() {
    return fault;
  }
}
