// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.entry;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// JSON literals (RFC 8259) as an entry writes them: in NFC, and with nothing hidden.
final class Literal {
  private static final Pattern STRING =
      Pattern.compile("\"([^\"\\\\\\p{Cntrl}]|\\\\([\"\\\\/bfnrt]|u[0-9a-fA-F]{4}))*+\"");
  private static final Pattern ESCAPE = Pattern.compile("\\\\(u[0-9a-fA-F]{4}|.)");
  private static final Pattern BARE =
      Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?|true|false|null|\\[]|\\{}");

  private Literal() {}

  static boolean isOne(String literal) {
    return literal.startsWith("\"")
        ? STRING.matcher(literal).matches()
        : BARE.matcher(literal).matches();
  }

  /// A string in quotes, normalized to NFC; what cannot be seen is written `\u202e`.
  static String quoted(String text) {
    String normal = Normalizer.normalize(text, Normalizer.Form.NFC);
    var quoted = new StringBuilder(normal.length() + 2).append('"');
    normal.codePoints().forEach(point -> append(quoted, point));
    return quoted.append('"').toString();
  }

  private static void append(StringBuilder out, int point) {
    switch (point) {
      case '"' -> out.append("\\\"");
      case '\\' -> out.append("\\\\");
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      default -> {
        if (Unseen.is(point)) {
          for (char unit : Character.toChars(point)) {
            out.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
          }
        } else {
          out.appendCodePoint(point);
        }
      }
    }
  }

  static String unquoted(String literal) {
    return ESCAPE
        .matcher(literal.substring(1, literal.length() - 1))
        .replaceAll(escape -> Matcher.quoteReplacement(unescaped(escape.group(1))));
  }

  private static String unescaped(String escaped) {
    return switch (escaped.charAt(0)) {
      case 'u' -> String.valueOf((char) Integer.parseInt(escaped, 1, 5, 16));
      case 'b' -> "\b";
      case 'f' -> "\f";
      case 'n' -> "\n";
      case 'r' -> "\r";
      case 't' -> "\t";
      default -> escaped;
    };
  }
}
