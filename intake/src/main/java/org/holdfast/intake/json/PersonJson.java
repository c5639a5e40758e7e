// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.holdfast.casefile.registry.PersonId;
import org.holdfast.casefile.registry.PersonRecord;
import org.holdfast.intake.json.syntax.Fields;
import org.holdfast.intake.values.Cell;
import org.holdfast.intake.values.IdentityValues;
import org.holdfast.intake.values.Values;
import org.holdfast.linkage.identity.ANumber;
import org.holdfast.linkage.identity.Identity;
import org.holdfast.linkage.identity.IdentityDocument;
import org.holdfast.linkage.identity.PersonName;
import org.holdfast.protection.Place;

/// Reads a registered person.
final class PersonJson {
  private PersonJson() {}

  static PersonRecord read(Fields person, Values values) {
    Cell id = person.required("id");
    Set<Place.Country> own = new LinkedHashSet<>();
    for (Cell nationality : person.texts("nationalities")) {
      values.places().country(nationality).ifPresent(own::add);
    }
    Cell pseudonym = person.text("pseudonym");
    Identity identity = identity(person, own, values);
    if (identity.names().isEmpty()
        && identity.aNumbers().isEmpty()
        && identity.documents().isEmpty()) {
      person
          .problems()
          .note(
              person.where(),
              "No name, A-number or document is stated: this person cannot be found on a manifest.");
    }
    return new PersonRecord(
        new PersonId(id.blank() ? person.path().toString() : id.text()),
        identity,
        own,
        pseudonym.blank() ? null : pseudonym.text());
  }

  private static Identity identity(Fields person, Set<Place.Country> own, Values values) {
    IdentityValues identities = values.identities();
    var names = new ArrayList<PersonName>();
    for (String field : List.of("names", "aliases")) {
      for (Cell name : person.texts(field)) {
        identities.name(name).ifPresent(names::add);
      }
    }
    var countries = new HashSet<String>();
    own.forEach(country -> countries.add(country.alpha3()));
    values
        .places()
        .country(person.text("countryOfBirth"))
        .ifPresent(country -> countries.add(country.alpha3()));
    var aNumbers = new ArrayList<ANumber>();
    for (Cell number : person.texts("aNumbers")) {
      aNumbers.addAll(identities.aNumbers(number));
    }
    return new Identity(
        names,
        identities.birthDate(person.text("dateOfBirth")).map(List::of).orElse(List.of()),
        identities.sex(person.text("sex")),
        countries,
        aNumbers,
        documents(person, values));
  }

  private static List<IdentityDocument> documents(Fields person, Values values) {
    var documents = new ArrayList<IdentityDocument>();
    for (Fields document : person.objects("documents", FieldNames.IDENTITY_DOCUMENT)) {
      Optional<Place.Country> country = values.places().country(document.text("country"));
      values
          .identities()
          .documentNumber(document.required("number"))
          .ifPresent(number ->
              documents.add(
                  new IdentityDocument(
                      document.text("kind").text(),
                      country.map(Place.Country::alpha3).orElse(""),
                      number)));
    }
    return documents;
  }
}
