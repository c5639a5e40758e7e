// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.json.syntax;

import java.util.List;
import java.util.Locale;
import org.holdfast.intake.values.Shape;

/// One JSON value and where it starts.
public sealed interface JsonValue {

  /// Where it starts.
  Spot spot();

  /// A place in the file: line and column from 1.
  public record Spot(int line, int column) {}

  /// A text.
  record Text(String text, Spot spot) implements JsonValue {}

  /// A number, as written.
  record Numeral(String digits, Spot spot) implements JsonValue {}

  /// True or false.
  record Flag(boolean value, Spot spot) implements JsonValue {}

  /// The word null: nothing is stated.
  record Nothing(Spot spot) implements JsonValue {}

  /// A list. It may have been cut short by the end of the file.
  record Items(List<JsonValue> values, Spot spot) implements JsonValue {}

  /// An object. It may have been cut short by the end of the file.
  ///
  /// @param names the names, in order, each once
  /// @param values their values, in the same order
  /// @param repeated where a name stands that was there before
  record Members(List<String> names, List<JsonValue> values, List<Spot> repeated, Spot spot)
      implements JsonValue {}

  /// What it is, without showing it.
  default String shape() {
    return switch (this) {
      case Text text -> "a text (" + Shape.of(text.text()) + ")";
      case Numeral numeral -> "a number (" + Shape.of(numeral.digits()) + ")";
      case Flag flag -> String.valueOf(flag.value()).toLowerCase(Locale.ROOT);
      case Nothing _ -> "null";
      case Items _ -> "a list";
      case Members _ -> "an object";
    };
  }
}
