// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.holdfast.intake.values.Cell;
import org.holdfast.intake.values.Values;
import org.holdfast.linkage.ANumber;
import org.holdfast.linkage.BirthDate;
import org.holdfast.linkage.Identity;
import org.holdfast.linkage.IdentityDocument;
import org.holdfast.linkage.PersonName;
import org.holdfast.protection.Place;

/// Reads who a row is about, from the columns that manifests and registries share.
///
/// @param table the table
/// @param values how its cells are read
record IdentityCells(Table table, Values values) {

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
