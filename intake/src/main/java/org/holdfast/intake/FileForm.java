// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.holdfast.intake.received.ReceivedFile;

/// What form a file has, by its first bytes. Its name is not asked: a manifest is what it is,
/// whatever it is called.
enum FileForm {
  /// A JSON text: `{` or `[` comes first.
  JSON("a JSON file"),
  /// A zipped workbook: `PK` comes first.
  XLSX("a workbook (XLSX)"),
  /// An interchange of UN/EDIFACT: `UNA` or `UNB` starts one of the first lines, since a transport
  /// may have put lines of its own before it.
  EDIFACT("a UN/EDIFACT interchange"),
  /// Lines of text.
  TEXT("lines of text"),
  /// Nothing but space.
  EMPTY("nothing"),
  /// A page of the web, or XML.
  MARKUP("a page in HTML or XML"),
  /// A document that is printed, not read.
  PDF("a PDF document"),
  /// A workbook of the form that Excel wrote until 2003.
  XLS("a workbook of the old form (XLS)"),
  /// Bytes that are no text in UTF-8: they hold a zero.
  BINARY("bytes that are no text, or a text in UTF-16");

  /// How many of the first bytes are looked at for more than the very first thing.
  private static final int LOOKED_AT = 4096;

  /// The service string, or the header with its separator. A name in a CSV may well be `Una`.
  private static final Pattern INTERCHANGE =
      Pattern.compile("(?m)^[\\s\\x01-\\x1F]*(UNA.{6}\\s*UNB|UNB[^A-Za-z0-9\\s,;])");

  private final String words;

  FileForm(String words) {
    this.words = words;
  }

  /// The form in words.
  String words() {
    return words;
  }

  static FileForm of(ReceivedFile file) {
    byte[] bytes = file.bytes();
    int start = start(bytes);
    if (start == bytes.length) {
      return EMPTY;
    }
    if (starts(bytes, 0, "PK\u0003\u0004")) {
      return XLSX;
    }
    if (starts(bytes, 0, "\u00D0\u00CF\u0011\u00E0")) {
      return XLS;
    }
    if (starts(bytes, start, "%PDF")) {
      return PDF;
    }
    if (starts(bytes, start, "{") || starts(bytes, start, "[")) {
      return JSON;
    }
    String head =
        new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
    if (INTERCHANGE.matcher(head).find()) {
      return EDIFACT;
    }
    if (head.indexOf('\0') >= 0) {
      return BINARY;
    }
    return starts(bytes, start, "<") ? MARKUP : TEXT;
  }

  /// Where the first byte stands that is neither a mark of byte order nor space.
  private static int start(byte[] bytes) {
    int at = starts(bytes, 0, "\u00EF\u00BB\u00BF") ? 3 : 0;
    while (at < bytes.length && (bytes[at] == ' ' || (bytes[at] >= '\t' && bytes[at] <= '\r'))) {
      at++;
    }
    return at;
  }

  private static boolean starts(byte[] bytes, int at, String magic) {
    byte[] first = magic.getBytes(StandardCharsets.ISO_8859_1);
    if (bytes.length - at < first.length) {
      return false;
    }
    for (int offset = 0; offset < first.length; offset++) {
      if (bytes[at + offset] != first[offset]) {
        return false;
      }
    }
    return true;
  }
}
