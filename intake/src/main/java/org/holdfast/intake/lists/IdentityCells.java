// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.lists;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

/// Reads who a row is about, from the columns that manifests and registries share.
///
/// @param table the table
/// @param values how its cells are read
record IdentityCells(Table table, Values values) {
  /// What people call the columns of a person elsewhere. Seen in the removal data that the agencies
  /// have published, and in the exports of spreadsheets.
  static final Map<String, String> OTHER_NAMES =
      Map.ofEntries(
          Map.entry("dob", "date_of_birth"),
          Map.entry("birth_date", "date_of_birth"),
          Map.entry("birthdate", "date_of_birth"),
          Map.entry("birthday", "date_of_birth"),
          Map.entry("birth", "date_of_birth"),
          Map.entry("birth_dt", "date_of_birth"),
          Map.entry("fecha_nacimiento", "date_of_birth"),
          Map.entry("fecha_de_nacimiento", "date_of_birth"),
          Map.entry("gender", "sex"),
          Map.entry("sexo", "sex"),
          Map.entry("nacionalidad", "nationality"),
          Map.entry("citizenship", "nationality"),
          Map.entry("country_of_citizenship", "nationality"),
          Map.entry("coc", "nationality"),
          Map.entry("a", "a_number"),
          Map.entry("a_num", "a_number"),
          Map.entry("alien_id", "a_number"),
          Map.entry("alien_no", "a_number"),
          Map.entry("alien_number", "a_number"),
          Map.entry("alien_registration_number", "a_number"),
          Map.entry("alien_file_number", "a_number"),
          Map.entry("a_no", "a_number"),
          Map.entry("a#", "a_number"),
          Map.entry("anum", "a_number"),
          Map.entry("passport", "document_number"),
          Map.entry("passport_number", "document_number"),
          Map.entry("passport_no", "document_number"),
          Map.entry("full_name", "name"),
          Map.entry("nombre", "name"),
          Map.entry("apellido", "surnames"),
          Map.entry("apellidos", "surnames"),
          Map.entry("nombres", "given_names"),
          Map.entry("last_name", "surnames"),
          Map.entry("surname", "surnames"),
          Map.entry("first_name", "given_names"),
          Map.entry("given_name", "given_names"));

  /// Who a row is about.
  Identity identity(Row row) {
    return new Identity(
        names(row),
        birthDates(row),
        sex(row),
        codes(nationalities(row)),
        aNumbers(row),
        documents(row));
  }

  /// The name as written, for a list of who is there.
  String label(Row row) {
    String name = table.cell(row, "name").text();
    return name.isEmpty()
        ? Stream.of("surnames", "given_names")
            .map(column -> table.cell(row, column).text())
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(", "))
        : name;
  }

  /// Every name that a row states.
  List<PersonName> names(Row row) {
    var names = new ArrayList<PersonName>();
    names.addAll(values.identities().names(table.cell(row, "name")));
    values
        .identities()
        .name(table.cell(row, "surnames"), table.cell(row, "given_names"))
        .ifPresent(names::add);
    names.addAll(values.identities().names(table.cell(row, "aliases")));
    return names;
  }

  List<BirthDate> birthDates(Row row) {
    var dates = new ArrayList<BirthDate>();
    for (Cell part : table.cell(row, "date_of_birth").split()) {
      values.identities().birthDate(part).ifPresent(dates::add);
    }
    return dates;
  }

  Identity.Sex sex(Row row) {
    return values.identities().sex(table.cell(row, "sex"));
  }

  Set<Place.Country> nationalities(Row row) {
    return values.places().countries(table.cell(row, "nationality"));
  }

  Set<Place.Country> birthCountries(Row row) {
    return values.places().countries(table.cell(row, "country_of_birth"));
  }

  List<ANumber> aNumbers(Row row) {
    return values.identities().aNumbers(table.cell(row, "a_number"));
  }

  List<IdentityDocument> documents(Row row) {
    return values.identities().documents(table.cell(row, "document_number"));
  }

  /// The alpha-3 codes of countries.
  static Set<String> codes(Set<Place.Country> countries) {
    var codes = new LinkedHashSet<String>();
    countries.forEach(country -> codes.add(country.alpha3()));
    return codes;
  }
}
