// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.lists;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.holdfast.casefile.reading.Problem.Code;
import org.holdfast.casefile.registry.PersonId;
import org.holdfast.casefile.registry.Registry.CoveredProtection;
import org.holdfast.casefile.registry.Registry.Covers;
import org.holdfast.intake.table.Row;
import org.holdfast.intake.table.Table;
import org.holdfast.intake.values.AssumedZone;
import org.holdfast.intake.values.Cell;
import org.holdfast.intake.values.RecordedTimes;
import org.holdfast.intake.values.Values;
import org.holdfast.legaltime.Moment;
import org.holdfast.protection.Bar;
import org.holdfast.protection.Kind;
import org.holdfast.protection.Protection;
import org.holdfast.protection.ProtectionId;
import org.holdfast.protection.SourceId;
import org.holdfast.protection.TimeName;
import org.holdfast.protection.Until;
import org.jspecify.annotations.Nullable;

/// The protections of a flat registry, one for each row that names one.
final class RegistryProtections {
  /// What a row may say of a protection.
  private static final List<String> COLUMNS =
      List.of(
          "kind",
          "authority",
          "docket",
          "bars",
          "zone",
          "pronounced",
          "signed",
          "filed",
          "entered",
          "noticed",
          "served",
          "communicated",
          "learned_at",
          "until",
          "source");

  /// The zone whose day begins first anywhere on Earth, UTC+14.
  private static final ZoneId EARLIEST_DAY = ZoneOffset.ofHours(14);

  private final Table table;
  private final Values values;
  private final List<CoveredProtection> protections = new ArrayList<>();
  private final Map<String, Row> firstRows = new HashMap<>();
  private final RecordedTimes recorded = new RecordedTimes();

  RegistryProtections(Table table, Values values) {
    this.table = table;
    this.values = values;
  }

  /// Adds the protection that a row states for a person; a row may state none.
  void add(String person, Row row) {
    Cell id = table.cell(row, "protection_id");
    if (id.blank()) {
      if (COLUMNS.stream().allMatch(column -> unstated(row, column))) {
        return;
      }
      table
          .findings()
          .problem(
              Code.MISSING_FIELD,
              row.line(),
              id.where().column(),
              "protection_id",
              "a protection without a name",
              "the registry's name for the protection",
              "Fill in protection_id, or empty the columns of the protection");
    } else {
      agree(id, row);
    }
    String name = id.blank() ? "line " + row.line() : id.text();
    protections.add(
        new CoveredProtection(
            protection(new ProtectionId(name), row), new Covers.OnePerson(new PersonId(person))));
  }

  List<CoveredProtection> all() {
    return protections;
  }

  /// Whether a row says nothing of a protection in a column. A source may be that of the person.
  private boolean unstated(Row row, String column) {
    return column.equals("source") || table.cell(row, column).blank();
  }

  /// A protection that covers several persons stands on several rows, which must agree.
  private void agree(Cell id, Row row) {
    Row first = firstRows.putIfAbsent(id.text(), row);
    if (first == null) {
      return;
    }
    for (String column : COLUMNS) {
      Cell cell = table.cell(row, column);
      if (!cell.text().equals(table.cell(first, column).text())) {
        table
            .findings()
            .problem(
                Code.CONTRADICTION,
                row.line(),
                cell.where().column(),
                column,
                "a value that differs from line " + first.line() + ", of the same protection",
                "the same value wherever the protection stands",
                "Correct one of the two lines, or name the second protection differently");
        return;
      }
    }
  }

  private Protection protection(ProtectionId id, Row row) {
    @Nullable ZoneId zone = values.times().zone(table.cell(row, "zone")).orElse(null);
    AssumedZone stated = zone == null ? null : new AssumedZone(zone, "the zone of the protection");
    Kind kind = kind(row);
    Cell docket = table.cell(row, "docket");
    Cell source = table.cell(row, "source");
    return new Protection(
        id,
        kind,
        table.cell(row, "authority").text(),
        docket.blank() ? null : docket.text(),
        bars(kind, table.cell(row, "bars")),
        zone == null ? ZoneOffset.UTC : zone,
        times(row, stated),
        null,
        until(table.cell(row, "until"), stated),
        source.blank() ? null : new SourceId(source.text()),
        learnedAt(table.cell(row, "learned_at"), stated),
        null,
        null,
        List.of());
  }

  /// Adds what is wrong with times that lie after the one as of which the registry speaks.
  void settle(Instant asOf) {
    recorded.settle(asOf, table.findings().problems());
  }

  private @Nullable Instant learnedAt(Cell cell, @Nullable AssumedZone zone) {
    Optional<Instant> at = values.times().instant(cell, zone);
    at.ifPresent(instant -> recorded.add(cell, instant));
    return at.orElse(null);
  }

  private Kind kind(Row row) {
    Cell cell = table.cell(row, "kind");
    if (cell.blank()) {
      table.findings().note(row.line(), 0, "kind", "No kind is stated; the protection bars.");
      return new Kind.Unknown("");
    }
    return values.words().kind(cell).orElseGet(() -> new Kind.Unknown(cell.text()));
  }

  private List<Bar> bars(Kind kind, Cell cell) {
    return values.bars().ofKind(kind, values.bars().bars(cell), cell.where());
  }

  private Map<TimeName, Moment> times(Row row, @Nullable AssumedZone zone) {
    AssumedZone earliest =
        zone == null
            ? new AssumedZone(EARLIEST_DAY, "where the day begins first, since no zone is stated")
            : zone;
    var times = new EnumMap<TimeName, Moment>(TimeName.class);
    for (TimeName name : TimeName.values()) {
      Cell cell = table.cell(row, name.name().toLowerCase(Locale.ROOT));
      values
          .times()
          .moment(cell, earliest)
          .ifPresent(moment -> {
            times.put(name, moment);
            recorded.add(cell, moment);
          });
    }
    return times;
  }

  /// How long it runs. A period counts days of a zone, so that without one it cannot be read.
  private Until until(Cell cell, @Nullable AssumedZone zone) {
    Until until = values.untils().until(cell, zone);
    boolean counted =
        switch (until) {
          case Until.Hours _, Until.Days _, Until.BusinessDays _ -> true;
          case Until.At _, Until.Condition _, Until.FurtherOrder _, Until.Unread _ -> false;
        };
    return counted && zone == null ? values.untils().unread(cell) : until;
  }
}
