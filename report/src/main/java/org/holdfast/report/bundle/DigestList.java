// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report.bundle;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A manifest: digests and the files they are of (RFC 8493, 2.1.3), in the one form that we write.
///
/// @param digests by path, in order
record DigestList(Map<String, String> digests) {
  private static final Pattern LINE = Pattern.compile("([0-9a-f]+)  ([!-~]+)");

  DigestList {
    digests = Collections.unmodifiableMap(new TreeMap<>(digests));
  }

  /// What came of reading one.
  sealed interface Parsed {

    /// The form is right.
    record Read(DigestList list) implements Parsed {}

    /// It is not one of ours.
    ///
    /// @param line which line, from 1
    record Malformed(int line) implements Parsed {}
  }

  /// Reads a manifest: lines in order, no file twice, each ended by a line feed.
  ///
  /// @param length of a digest, hexadecimal digits
  static Parsed parse(String text, int length) {
    Map<String, String> digests = new TreeMap<>();
    String last = "";
    String[] lines = text.split("\n", -1);
    for (int i = 0; i < lines.length - 1; i++) {
      Matcher line = LINE.matcher(lines[i]);
      if (!line.matches()
          || line.group(1).length() != length
          || line.group(2).compareTo(last) <= 0) {
        return new Parsed.Malformed(i + 1);
      }
      last = line.group(2);
      digests.put(last, line.group(1));
    }
    return lines[lines.length - 1].isEmpty()
        ? new Parsed.Read(new DigestList(digests))
        : new Parsed.Malformed(lines.length);
  }
}
