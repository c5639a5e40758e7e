// SPDX-License-Identifier: Apache-2.0
package org.holdfast.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.holdfast.casefile.entry.Field;
import org.holdfast.linkage.identity.BirthDate;
import org.holdfast.linkage.identity.Identity;
import org.holdfast.linkage.identity.PersonName;

/// An invented identity as a registry and as a list state it.
final class IdentityFields {
  private IdentityFields() {}

  /// The lines of an entry.
  static List<Field> of(Identity identity) {
    List<Field> lines = new ArrayList<>();
    for (int i = 0; i < identity.names().size(); i++) {
      lines.add(Field.text("person.names.#" + i, name(identity.names().get(i))));
    }
    identity.birthDates().stream()
        .findFirst()
        .ifPresent(date -> lines.add(Field.text("person.dateOfBirth", date(date))));
    sex(identity).ifPresent(sex -> lines.add(Field.text("person.sex", sex)));
    int number = 0;
    for (String nationality : identity.nationalities().stream().sorted().toList()) {
      lines.add(Field.text("person.nationalities.#" + number++, nationality));
    }
    for (int i = 0; i < identity.aNumbers().size(); i++) {
      lines.add(Field.text("person.aNumbers.#" + i, identity.aNumbers().get(i).digits()));
    }
    return lines;
  }

  /// A seat of a list in JSON.
  static String seat(int number, Identity identity) {
    List<String> members = new ArrayList<>();
    member(members, "seat", Integer.toString(number));
    member(members, "name", name(identity.names().getFirst()));
    identity.birthDates().stream()
        .findFirst()
        .ifPresent(date -> member(members, "dateOfBirth", date(date)));
    sex(identity).ifPresent(sex -> member(members, "sex", sex));
    identity.nationalities().stream()
        .sorted()
        .findFirst()
        .ifPresent(nationality -> member(members, "nationality", nationality));
    identity.aNumbers().stream()
        .findFirst()
        .ifPresent(aNumber -> member(members, "aNumber", aNumber.digits()));
    members.add(
        "\"finalOrder\":{\"date\":\"2024-02-01\",\"document\":\"EOIR\",\"designated\":[\"HND\"]}");
    return "{" + String.join(",", members) + "}";
  }

  private static void member(List<String> members, String name, String value) {
    members.add("\"" + name + "\":" + Field.text("value", value).literal());
  }

  private static Optional<String> sex(Identity identity) {
    return switch (identity.sex()) {
      case FEMALE -> Optional.of("F");
      case MALE -> Optional.of("M");
      case OTHER, UNSTATED -> Optional.empty();
    };
  }

  private static String name(PersonName name) {
    return switch (name) {
      case PersonName.InOrder(var text) -> text;
      case PersonName.Parts(var surnames, var givenNames, var _) -> surnames + ", " + givenNames;
    };
  }

  private static String date(BirthDate date) {
    if (date.month() == 0 || date.day() == 0) {
      return String.format(Locale.ROOT, "%04d", date.year());
    }
    return String.format(Locale.ROOT, "%04d-%02d-%02d", date.year(), date.month(), date.day());
  }
}
