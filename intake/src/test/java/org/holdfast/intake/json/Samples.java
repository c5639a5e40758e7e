// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.holdfast.intake.received.ReceivedFile;

/// The sample files of fictional people, and tables of one slip each.
final class Samples {
  private Samples() {}

  static final String REGISTRY = text("registry.json");
  static final String MANIFEST = text("manifest.json");

  /// One slip in a sample, and the problem that must come of it.
  record Slip(String why, String find, String replace, String code, String field, String found) {

    ReceivedFile in(String name, String sample) {
      if (!sample.contains(find)) {
        throw new IllegalArgumentException("the sample does not have what is replaced: " + why);
      }
      int at = sample.indexOf(find);
      return file(name, sample.substring(0, at) + replace + sample.substring(at + find.length()));
    }

    @Override
    public String toString() {
      return why;
    }
  }

  static List<Slip> slips(String table) {
    var slips = new ArrayList<Slip>();
    for (String line : text(table).lines().skip(2).toList()) {
      String[] cells = line.replace("\\n", "\n").split("\t", -1);
      slips.add(new Slip(cells[0], cells[2], cells[3], cells[4], cells[5], cells[6]));
    }
    return slips;
  }

  static ReceivedFile file(String name, String text) {
    return new ReceivedFile(name, text.getBytes(StandardCharsets.UTF_8));
  }

  static String text(String name) {
    try (var in = Objects.requireNonNull(Samples.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
