// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.holdfast.casefile.reading.Problem.Code;
import org.holdfast.intake.values.Edits;

/// The first row of a table: which column is where.
///
/// @param written the names as written, in order
/// @param columns the known columns by name, and where each stands, from 0
public record Header(List<String> written, Map<String, Integer> columns) {

  public Header {
    written = List.copyOf(written);
    columns = Map.copyOf(columns);
  }

  /// A name as it is compared: lower case, spaces and hyphens as underscores.
  public static String normalized(String name) {
    return name.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s\\-_\u00A0]+", "_");
  }

  /// How many of the names are known to a format.
  static int known(List<String> names, TableFormat format) {
    return (int)
        names.stream()
            .map(name -> format.named(normalized(name)))
            .filter(format.columns()::contains)
            .count();
  }

  /// Finds the columns; doubtful names become problems, unknown ones are noted.
  static Header of(
      List<String> written, long line, List<Row> rows, TableFormat format, Findings findings) {
    var at = new HashMap<String, Integer>();
    var seen = new HashMap<String, Integer>();
    var unknown = new ArrayList<Integer>();
    for (int i = 0; i < written.size(); i++) {
      String name = format.named(normalized(written.get(i)));
      if (name.equals(TableFormat.LEFT_OUT_BY_A_PERSON)) {
        continue;
      }
      if (name.isEmpty()) {
        unnamed(i, line, rows, findings);
        continue;
      }
      Integer first = seen.putIfAbsent(name, i);
      if (first != null) {
        findings.problem(
            Code.AMBIGUOUS,
            line,
            i + 1L,
            format.columns().contains(name) ? name : "",
            "a column name that column " + (first + 1) + " has too",
            "each column name once",
            "Remove or rename one of the two columns");
      } else if (format.columns().contains(name)) {
        at.put(name, i);
      } else {
        unknown.add(i);
      }
    }
    if (at.isEmpty()) {
      findings.problem(
          Code.UNREADABLE_FILE,
          line,
          0,
          "",
          "a first line with no column name that a " + format.what() + " knows",
          "a first line with names such as " + String.join(", ", format.columns().subList(0, 4)),
          "Put the column names in the first line, with no title above them");
    }
    unknown(unknown, written, at, line, format, findings);
    return new Header(written, at);
  }

  private static void unnamed(int index, long line, List<Row> rows, Findings findings) {
    for (Row row : rows) {
      if (!row.broken() && !row.text(index).isEmpty()) {
        findings.problem(
            Code.AMBIGUOUS,
            row.line(),
            index + 1L,
            "",
            "a value in a column without a name",
            "a name at the head of every column that has values",
            "Name the column in line " + line + ", or remove it");
        return;
      }
    }
  }

  private static void unknown(
      List<Integer> indices,
      List<String> written,
      Map<String, Integer> at,
      long line,
      TableFormat format,
      Findings findings) {
    var leftOut = new ArrayList<String>();
    for (int index : indices) {
      String name = normalized(written.get(index));
      Optional<String> meant = meant(name, at, format);
      if (meant.isPresent()) {
        findings.problem(
            Code.AMBIGUOUS,
            line,
            index + 1L,
            shown(name, at),
            "a column name that is not known but close to one that is missing",
            "the name " + meant.get() + ", if that is what is meant",
            "Did you mean " + meant.get() + "? Rename the column, or remove it");
      } else {
        leftOut.add(shown(name, at));
      }
    }
    if (!leftOut.isEmpty() && format.further() == TableFormat.Further.LEFT_OUT) {
      findings.note(
          line,
          0,
          "",
          "Columns that a "
              + format.what()
              + " does not know were left out: "
              + String.join(", ", leftOut)
              + ".");
    }
  }

  /// The absent column that an unknown name probably means: one slip of the hand in a name of four
  /// letters or fewer, two in a longer one, or a name that people use for it.
  private static Optional<String> meant(String name, Map<String, Integer> at, TableFormat format) {
    String other = format.otherNames().get(name);
    if (other != null && !at.containsKey(other)) {
      return Optional.of(other);
    }
    return format.columns().stream()
        .filter(known -> !at.containsKey(known))
        .filter(known -> {
          int most = known.length() > 4 ? 2 : 1;
          return Edits.upTo(most, name, known) <= most;
        })
        .findFirst();
  }

  /// A column name for a message. A file without a header has a person in its first line, so where
  /// no column is known, and where it is no plain word, the name shows by its shape.
  private static String shown(String name, Map<String, Integer> at) {
    return !at.isEmpty() && name.matches("[a-z_#]{1,40}")
        ? name
        : "a name of " + name.length() + " characters";
  }
}
