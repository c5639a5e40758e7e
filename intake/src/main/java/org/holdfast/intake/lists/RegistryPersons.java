// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.lists;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.holdfast.casefile.registry.PersonId;
import org.holdfast.casefile.registry.PersonRecord;
import org.holdfast.intake.table.Row;
import org.holdfast.intake.table.Table;
import org.holdfast.intake.values.Cell;
import org.holdfast.intake.values.Values;
import org.holdfast.linkage.identity.ANumber;
import org.holdfast.linkage.identity.BirthDate;
import org.holdfast.linkage.identity.Identity;
import org.holdfast.linkage.identity.IdentityDocument;
import org.holdfast.linkage.identity.PersonName;
import org.holdfast.protection.Place;

/// The persons of a flat registry, each gathered from all of its rows.
final class RegistryPersons {
  /// What a row may say of a person, in the order in which differences are told.
  private static final List<String> COLUMNS =
      List.of(
          "name",
          "aliases",
          "pseudonym",
          "date_of_birth",
          "sex",
          "nationality",
          "country_of_birth",
          "a_number",
          "document_number");

  private final Table table;
  private final IdentityCells cells;
  private final Map<String, Gathered> persons = new LinkedHashMap<>();

  RegistryPersons(Table table, Values values) {
    this.table = table;
    this.cells = new IdentityCells(table, values);
  }

  /// Adds what a row says of a person. A text that an earlier row of the person has already said is
  /// not read twice.
  void add(String id, Row row) {
    Gathered person = persons.computeIfAbsent(id, _ -> new Gathered());
    var fresh = new LinkedHashSet<String>();
    for (String column : COLUMNS) {
      Cell cell = table.cell(row, column);
      if (cell.blank()) {
        continue;
      }
      Set<String> said = person.said.computeIfAbsent(column, _ -> new LinkedHashSet<>());
      if (said.add(cell.text())) {
        fresh.add(column);
        if (said.size() > 1) {
          differs(cell);
        }
      }
    }
    take(person, row, fresh);
  }

  private void differs(Cell cell) {
    table
        .findings()
        .note(
            cell.where().line(),
            cell.where().column(),
            cell.where().field(),
            "This person's rows say different things here; "
                + (cell.where().field().equals("sex")
                    ? "it is not compared."
                    : "all of them are kept and compared."));
  }

  private void take(Gathered person, Row row, Set<String> fresh) {
    if (fresh.contains("name") || fresh.contains("aliases")) {
      person.names.addAll(cells.names(row));
    }
    if (fresh.contains("date_of_birth")) {
      person.birthDates.addAll(cells.birthDates(row));
    }
    if (fresh.contains("sex")) {
      person.sexes.add(cells.sex(row));
    }
    if (fresh.contains("nationality")) {
      person.own.addAll(cells.nationalities(row));
    }
    if (fresh.contains("country_of_birth")) {
      person.birth.addAll(cells.birthCountries(row));
    }
    if (fresh.contains("a_number")) {
      person.aNumbers.addAll(cells.aNumbers(row));
    }
    if (fresh.contains("document_number")) {
      person.documents.addAll(cells.documents(row));
    }
    if (fresh.contains("pseudonym")) {
      person.pseudonyms.add(table.cell(row, "pseudonym").text());
    }
  }

  /// Every person, in the order in which they first stand in the file.
  List<PersonRecord> all() {
    var all = new ArrayList<PersonRecord>();
    persons.forEach((id, person) -> all.add(person.record(new PersonId(id))));
    return all;
  }

  private static final class Gathered {
    private final Map<String, Set<String>> said = new LinkedHashMap<>();
    private final Set<PersonName> names = new LinkedHashSet<>();
    private final Set<BirthDate> birthDates = new LinkedHashSet<>();
    private final Set<Identity.Sex> sexes = new LinkedHashSet<>();
    private final Set<Place.Country> own = new LinkedHashSet<>();
    private final Set<Place.Country> birth = new LinkedHashSet<>();
    private final Set<ANumber> aNumbers = new LinkedHashSet<>();
    private final Set<IdentityDocument> documents = new LinkedHashSet<>();
    private final Set<String> pseudonyms = new LinkedHashSet<>();

    private PersonRecord record(PersonId id) {
      var countries = new LinkedHashSet<>(own);
      countries.addAll(birth);
      var identity =
          new Identity(
              List.copyOf(names),
              List.copyOf(birthDates),
              sexes.size() == 1 ? sexes.iterator().next() : Identity.Sex.UNSTATED,
              IdentityCells.codes(countries),
              List.copyOf(aNumbers),
              List.copyOf(documents));
      String pseudonym = pseudonyms.isEmpty() ? null : String.join("; ", pseudonyms);
      return new PersonRecord(id, identity, own, pseudonym);
    }
  }
}
