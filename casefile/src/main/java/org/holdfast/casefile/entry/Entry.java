// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.entry;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// An entry of the record, as far as its reader may see it.
///
/// The three cases are never mixed up: what was withheld from this reader is still there, what was
/// erased is gone for everybody, and both leave the leaf and every proof as they were.
public sealed interface Entry {

  /// All of it.
  ///
  /// @param head what every entry states
  /// @param fields its own lines, in order, no name twice
  record Whole(Head head, List<Field> fields) implements Entry {
    public Whole {
      fields = List.copyOf(fields);
      Set<String> names = new HashSet<>();
      for (Field field : fields) {
        if (field.name().startsWith(Head.PREFIX) || !names.add(field.name())) {
          throw new IllegalArgumentException("a field stands once, and the head is not repeated");
        }
      }
    }
  }

  /// Some lines of it; a court or an opponent sees that others are there.
  ///
  /// @param disclosed the lines that are shown
  /// @param undisclosed how many digests of the leaf are not shown; some only fill it up
  record Redacted(List<Field> disclosed, int undisclosed) implements Entry {
    public Redacted {
      disclosed = List.copyOf(disclosed);
    }
  }

  /// Its fields were destroyed on an authority that an `ERASED` entry names. The head is left, as
  /// it says nothing of who anybody is.
  record Erased(Head head) implements Entry {}
}
