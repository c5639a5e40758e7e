// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.entry;

import java.util.Iterator;
import java.util.Map;

/// A value as a JSON text (RFC 8259): indented by two spaces, parted by line feeds.
public final class TreeJson {
  private TreeJson() {}

  /// The text, with a line feed at its end. The same value gives the same text.
  public static String format(Tree tree) {
    var text = new StringBuilder();
    write(tree, "", text);
    return text.append('\n').toString();
  }

  private static void write(Tree tree, String indent, StringBuilder out) {
    switch (tree) {
      case Tree.Scalar(var literal) -> out.append(literal);
      case Tree.Items(var values) -> {
        String inner = indent + "  ";
        out.append('[');
        for (int i = 0; i < values.size(); i++) {
          out.append(i == 0 ? "\n" : ",\n").append(inner);
          write(values.get(i), inner, out);
        }
        out.append(values.isEmpty() ? "]" : "\n" + indent + "]");
      }
      case Tree.Members(var values) -> members(values, indent, out);
    }
  }

  private static void members(Map<String, Tree> values, String indent, StringBuilder out) {
    String inner = indent + "  ";
    out.append('{');
    Iterator<Map.Entry<String, Tree>> each = values.entrySet().iterator();
    for (boolean first = true; each.hasNext(); first = false) {
      Map.Entry<String, Tree> member = each.next();
      out.append(first ? "\n" : ",\n").append(inner);
      out.append(Literal.quoted(member.getKey())).append(": ");
      write(member.getValue(), inner, out);
    }
    out.append(values.isEmpty() ? "}" : "\n" + indent + "}");
  }
}
