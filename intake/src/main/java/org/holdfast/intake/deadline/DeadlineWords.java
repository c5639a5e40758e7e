// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.deadline;

import java.util.Map;
import java.util.Optional;
import org.holdfast.casefile.reading.Position;
import org.holdfast.intake.values.Cell;

/// A deadline as somebody wrote it.
///
/// @param parts every [Part], blank or not, each with its place for messages
/// @param extras what is out of the ordinary; an extra that takes no value has a blank cell
public record DeadlineWords(Map<Part, Cell> parts, Map<Extra, Cell> extras) {
  public DeadlineWords {
    parts = Map.copyOf(parts);
    extras = Map.copyOf(extras);
    if (parts.size() != Part.values().length) {
      throw new IllegalArgumentException("every part has a place, even where it is blank");
    }
  }

  Cell part(Part part) {
    Cell cell = parts.get(part);
    if (cell == null) {
      throw new IllegalStateException("every part has a place");
    }
    return cell;
  }

  /// What a part is called where it was written: a column, an option.
  String name(Part part) {
    Position where = part(part).where();
    return where.field().isEmpty() ? where.file() : where.field();
  }

  Optional<Cell> extra(Extra extra) {
    return Optional.ofNullable(extras.get(extra));
  }

  boolean has(Extra extra) {
    return extras.containsKey(extra);
  }
}
