// SPDX-License-Identifier: Apache-2.0
package org.holdfast.bench.people;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.holdfast.bench.draw.Lots;
import org.holdfast.bench.draw.Table;
import org.holdfast.bench.draw.Weighted;

/// Every name that can be drawn: the listed ones by their weight, the rare ones by their share.
final class NameTables {

  private final Map<Culture, Map<NamePart, Source>> sources = new EnumMap<>(Culture.class);

  /// Read once, when it is first asked for.
  private static final class Shipped {
    private static final NameTables TABLES =
        new NameTables(
            Table.beside(NameTables.class, "names.tsv"),
            Table.beside(NameTables.class, "rare-names.tsv"));

    private Shipped() {}
  }

  private record Source(Weighted<NameWord> listed, double rareShare, RareNames rare) {
    static Source of(List<Listed> listed, Table.Row row) {
      return new Source(
          Weighted.of(listed, Listed::weight).map(Listed::word),
          row.number("share"),
          RareNames.of(listed.size(), row));
    }
  }

  private record Listed(NameWord word, double weight) {
    static Listed of(Table.Row row) {
      return new Listed(new NameWord(row.text("name"), row.text("native")), row.number("weight"));
    }
  }

  private NameTables(Table names, Table rareNames) {
    for (Table.Row row : rareNames.rows()) {
      List<Listed> listed =
          names.rows().stream().filter(name -> samePart(name, row)).map(Listed::of).toList();
      sources
          .computeIfAbsent(Culture.valueOf(row.text("culture")), _ -> new EnumMap<>(NamePart.class))
          .put(NamePart.valueOf(row.text("part")), Source.of(listed, row));
    }
  }

  private static boolean samePart(Table.Row one, Table.Row other) {
    return one.text("culture").equals(other.text("culture"))
        && one.text("part").equals(other.text("part"));
  }

  /// The tables that this release ships.
  static NameTables shipped() {
    return Shipped.TABLES;
  }

  /// One name, listed or rare.
  NameWord draw(Culture culture, NamePart part, Lots lots) {
    Source source = source(culture, part);
    return lots.in(source.rareShare()) ? source.rare().draw(lots) : source.listed().draw(lots);
  }

  /// One name of the list.
  NameWord drawListed(Culture culture, NamePart part, Lots lots) {
    return source(culture, part).listed().draw(lots);
  }

  private Source source(Culture culture, NamePart part) {
    Map<NamePart, Source> parts = sources.get(culture);
    Source source = parts == null ? null : parts.get(part);
    if (source == null) {
      throw new IllegalStateException("no names for " + culture + " " + part);
    }
    return source;
  }
}
