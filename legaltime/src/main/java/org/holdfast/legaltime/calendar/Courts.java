// SPDX-License-Identifier: Apache-2.0
package org.holdfast.legaltime.calendar;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The federal courts of `courts.tsv`.
public final class Courts {
  private static final List<Court> ALL =
      Table.beside(Courts.class, "courts.tsv").stream().map(Courts::parse).toList();

  private static final Map<String, Court> BY_NAME = byName();

  private static final Set<String> STATES =
      ALL.stream().map(Court::state).collect(Collectors.toUnmodifiableSet());

  private Courts() {}

  /// All of them, in the order of the table.
  public static List<Court> all() {
    return ALL;
  }

  /// The court that a word names: its id, or its name as lawyers cite it, with or without spaces
  /// and points.
  public static Optional<Court> named(String word) {
    return Optional.ofNullable(BY_NAME.get(plain(word)));
  }

  /// Whether a postal code is that of a state or territory with a federal district court.
  public static boolean isState(String code) {
    return STATES.contains(code);
  }

  /// The zones in which the district courts of a state sit, that of the first one first.
  public static List<ZoneId> zonesOf(String state) {
    return ALL.stream()
        .filter(court -> !court.ofAppeals() && court.state().equals(state))
        .flatMap(court -> court.zones().stream())
        .distinct()
        .toList();
  }

  private static Court parse(Table.Row row) {
    return new Court(
        row.text("court"),
        row.text("name"),
        row.text("jurisdiction"),
        row.text("circuit"),
        Stream.of(row.text("zones").split(" ")).map(ZoneId::of).toList());
  }

  private static Map<String, Court> byName() {
    Map<String, Court> byName = new LinkedHashMap<>();
    for (Court court : ALL) {
      byName.put(plain(court.id()), court);
      byName.put(plain(court.name()), court);
    }
    return byName;
  }

  private static String plain(String word) {
    return word.toLowerCase(Locale.ROOT).replaceAll("[\\s.]", "");
  }
}
