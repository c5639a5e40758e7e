// SPDX-License-Identifier: Apache-2.0
package org.holdfast.linkage.names;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// One table of the shipped model: tab-separated, lines with `#` are notes, the first other line
/// names the columns.
///
/// @param rows the rows after the header, each with as many cells as the header
public record ModelTable(List<List<String>> rows) {

  private static final String FOLDER = "/org/holdfast/linkage/model-1/";

  public ModelTable {
    rows = List.copyOf(rows);
  }

  /// Reads a table that is shipped with this module.
  public static ModelTable shipped(String file) {
    try (InputStream bytes = ModelTable.class.getResourceAsStream(FOLDER + file)) {
      if (bytes == null) {
        throw new IllegalStateException("the model's table is missing: " + file);
      }
      return parse(new String(bytes.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("the model's table cannot be read: " + file, e);
    }
  }

  /// Reads a table from its text. Throws where a row has not the header's number of cells.
  public static ModelTable parse(String text) {
    List<List<String>> lines =
        text.lines()
            .filter(line -> !line.startsWith("#") && !line.isEmpty())
            .map(line -> List.of(line.split("\t", -1)))
            .toList();
    for (List<String> line : lines) {
      if (line.size() != lines.getFirst().size()) {
        throw new IllegalStateException("a row of the model's table has a wrong number of cells");
      }
    }
    return new ModelTable(lines.subList(1, lines.size()));
  }
}
