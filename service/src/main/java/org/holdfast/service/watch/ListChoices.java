// SPDX-License-Identifier: Apache-2.0
package org.holdfast.service.watch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.casefile.entry.Field;
import org.holdfast.casefile.manifest.Manifest;
import org.holdfast.casefile.reading.Reading;
import org.holdfast.intake.ManifestFile;
import org.holdfast.intake.orders.Orders;
import org.holdfast.intake.received.ManifestOptions;
import org.holdfast.intake.received.ReceivedFile;
import org.jspecify.annotations.Nullable;

/// What a person says beside a list, kept with it: the same file is read the same way again.
///
/// @param name the file's name as it was sent
/// @param declared how many seats it has, by whoever sent it; null where nobody says
/// @param orders the entry whose document names orders of removal; null where there is none
/// @param columns what columns of other names mean
/// @param batch the entry by which the file came in: what came in together is taken back together
public record ListChoices(
    String name,
    @Nullable Integer declared,
    @Nullable Long orders,
    Map<String, String> columns,
    long batch) {
  private static final String NAME = "manifest.file";
  private static final String DECLARED = "manifest.declared";
  private static final String ORDERS = "manifest.orders";
  private static final String BATCH = "manifest.batch";
  private static final String COLUMN = "manifest.columns.#";

  public ListChoices {
    columns = Map.copyOf(columns);
  }

  /// The lines that keep them.
  public List<Field> lines() {
    List<Field> lines = new ArrayList<>();
    lines.add(Field.text(NAME, name));
    if (declared != null) {
      lines.add(Field.number(DECLARED, declared));
    }
    if (orders != null) {
      lines.add(Field.number(ORDERS, orders));
    }
    lines.add(Field.number(BATCH, batch));
    int number = 0;
    for (Map.Entry<String, String> one : new java.util.TreeMap<>(columns).entrySet()) {
      lines.add(Field.text(COLUMN + number + ".written", one.getKey()));
      lines.add(Field.text(COLUMN + number + ".means", one.getValue()));
      number++;
    }
    return lines;
  }

  /// What was said beside a list, as its entry's lines keep it.
  static ListChoices of(List<Field> lines) {
    Map<String, String> said = new HashMap<>();
    lines.forEach(line -> said.put(line.name(), line.text()));
    Map<String, String> columns = new LinkedHashMap<>();
    for (int i = 0; said.containsKey(COLUMN + i + ".written"); i++) {
      columns.put(
          said.getOrDefault(COLUMN + i + ".written", ""),
          said.getOrDefault(COLUMN + i + ".means", ""));
    }
    String declared = said.get(DECLARED);
    String orders = said.get(ORDERS);
    return new ListChoices(
        said.getOrDefault(NAME, "list"),
        declared == null ? null : Integer.valueOf(declared),
        orders == null ? null : Long.valueOf(orders),
        columns,
        Long.parseLong(said.getOrDefault(BATCH, "-1")));
  }

  /// Reads a list with what is said beside it.
  ///
  /// @param ordersFile the file that names orders of removal; empty where there is none
  public List<Reading<Manifest>> read(byte[] bytes, Optional<ReceivedFile> ordersFile) {
    List<Reading<Manifest>> readings =
        ManifestFile.read(
            new ReceivedFile(name, bytes), new ManifestOptions(declared, null, columns));
    return ordersFile.map(file -> Orders.applied(Orders.read(file), readings)).orElse(readings);
  }
}
