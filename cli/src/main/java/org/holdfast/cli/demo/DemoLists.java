// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.demo;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The lists of the story that are CSV.
final class DemoLists {
  private DemoLists() {}

  /// RM-4103 as a CSV manifest.
  static String manifest(List<DemoSeat> seats) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(Stream.concat(DemoSeat.COLUMNS.stream(), Stream.of("alternate", "added_at")).toList());
    for (int i = 0; i < seats.size(); i++) {
      DemoSeat seat = seats.get(i);
      boolean alternate = !seat.addedAt().isEmpty();
      rows.add(
          List.of(
              "RM-4103",
              "2026-03-12T02:40:00-04:00",
              "US-TX",
              "HND",
              "",
              "TITLE_8",
              "ICE_CHARTER",
              String.valueOf(seats.size()),
              String.valueOf(i + 1),
              seat.name(),
              seat.born(),
              seat.sex(),
              seat.nationality(),
              seat.aNumber(),
              "2024-06-04",
              seat.document(),
              seat.designated(),
              alternate ? "true" : "false",
              seat.addedAt()));
    }
    return csv(rows);
  }

  /// The orders of removal for RM-4101, whose message names none.
  static String orders(List<DemoSeat> seats) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("seat", "final_order_date", "final_order_document", "designated"));
    for (int i = 0; i < seats.size(); i++) {
      DemoSeat seat = seats.get(i);
      rows.add(List.of(String.valueOf(i + 1), "2023-11-20", seat.document(), seat.designated()));
    }
    return csv(rows);
  }

  private static String csv(List<List<String>> rows) {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
      rows.forEach(csv::writeRecord);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}
