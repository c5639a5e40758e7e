// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.violation;

import java.util.List;
import org.holdfast.casefile.reading.Problem;

/// One row of a list of removals: every one that stands in the file, readable or not.
public sealed interface RemovalRow {

  /// Its line in a CSV file or its row in a sheet, from 1.
  long row();

  /// A row that was read whole.
  record Read(Removal removal, long row) implements RemovalRow {}

  /// A row that was not. It is listed, and it is not checked.
  ///
  /// @param id the list's name for it, as far as it can be told
  /// @param label the name as written, as far as it can be told
  /// @param problems what could not be accounted for; never empty
  record Unread(String id, String label, List<Problem> problems, long row) implements RemovalRow {
    public Unread {
      problems = List.copyOf(problems);
      if (problems.isEmpty()) {
        throw new IllegalArgumentException("a row is unread for a reason");
      }
    }
  }
}
