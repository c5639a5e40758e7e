// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.json.syntax;

import java.util.List;
import org.holdfast.casefile.reading.Problem;
import org.holdfast.intake.values.Problems;
import tools.jackson.core.JsonToken;

/// What a JSON file as a whole holds.
///
/// @param value the one value of the file, as far as it could be read
/// @param whole whether it could be read to its end, and nothing follows it
/// @param bytesRead how many bytes were read
public record JsonRoot(JsonValue value, boolean whole, long bytesRead) {

  /// Reads a file to its end. What stops it is a problem of the file.
  public static JsonRoot of(JsonFile json) {
    var parser = json.parser();
    var tree = new JsonTree(parser);
    JsonToken first = tree.next();
    JsonValue value =
        first == null ? new JsonValue.Nothing(new JsonValue.Spot(1, 1)) : tree.value(first);
    boolean whole = true;
    long bytesRead = json.size();
    if (tree.next() != null) {
      whole = false;
      json.trailing(parser.currentTokenLocation());
    }
    if (tree.failure().isPresent()) {
      whole = false;
      bytesRead = json.broken(tree.failure().get(), parser, "");
    }
    return new JsonRoot(value, whole, bytesRead);
  }

  /// The members of the one object that the file is to hold. A value of another sort is a problem,
  /// and then nothing is stated.
  ///
  /// @param what what the file is to be: `a return case`
  public Fields object(JsonFile json, Problems problems, Vocabulary names, String what) {
    if (value instanceof JsonValue.Members members) {
      return new Fields(json, problems, members, names, JsonPath.ROOT);
    }
    if (whole) {
      problems.add(
          Problem.Code.UNREADABLE_FILE,
          json.position(value.spot(), JsonPath.ROOT),
          value.shape(),
          what + ": one JSON object",
          "Write it as docs/formats shows it.");
    }
    var none = new JsonValue.Members(List.of(), List.of(), List.of(), value.spot());
    return new Fields(json, new Problems(), none, names, JsonPath.ROOT);
  }
}
