// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.table;

import java.util.List;
import java.util.Map;

/// The columns that a kind of table may have.
///
/// @param what the kind of table in words, for messages: `manifest`
/// @param columns the names that mean something, in snake_case
/// @param otherNames names that people use instead, in snake_case, and what each probably means. No
///   value is ever read through them: they only make the message helpful.
/// @param endLine whether a CSV of this kind may close with a line `#end,ROWS`
/// @param further what becomes of columns that it does not know
/// @param meant what a person has said that columns of other names mean: names as they are
///   compared, each with a name of `columns`, or with [#LEFT_OUT_BY_A_PERSON]
public record TableFormat(
    String what,
    List<String> columns,
    Map<String, String> otherNames,
    boolean endLine,
    Further further,
    Map<String, String> meant) {

  /// What a column means that a person has left out.
  public static final String LEFT_OUT_BY_A_PERSON = "-";

  /// What becomes of columns that a format does not know.
  public enum Further {
    /// They are left out, with a note.
    LEFT_OUT,
    /// They are passed on as they stand, see [Row#written].
    PASSED_ON
  }

  public TableFormat {
    columns = List.copyOf(columns);
    otherNames = Map.copyOf(otherNames);
    meant = Map.copyOf(meant);
  }

  /// A format of which nobody has said what other columns mean.
  public TableFormat(
      String what,
      List<String> columns,
      Map<String, String> otherNames,
      boolean endLine,
      Further further) {
    this(what, columns, otherNames, endLine, further, Map.of());
  }

  /// The same, where a person has said what columns of other names mean.
  public TableFormat meaning(Map<String, String> said) {
    return new TableFormat(what, columns, otherNames, endLine, further, said);
  }

  /// The column that a name in a header stands for.
  String named(String name) {
    return meant.getOrDefault(name, name);
  }
}
