// SPDX-License-Identifier: Apache-2.0
package org.holdfast.bench.labelled;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.holdfast.linkage.identity.BirthDate;
import org.holdfast.linkage.identity.Identity;
import org.holdfast.linkage.identity.Identity.Sex;
import org.holdfast.linkage.identity.IdentityDocument;
import org.holdfast.linkage.identity.PersonName;

/// What a row of a set states of who somebody is, as the model compares it.
///
/// Addresses, towns, e-mail addresses and occupations are left out: Holdfast does not compare them.
final class StatedIdentity {
  private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-?(\\d{2})(?:-?(\\d{2}))?)?");

  private StatedIdentity() {}

  /// Somebody of whom a name is stated and nothing else.
  static Identity named(String name) {
    return new Identity(names(name), List.of(), Sex.UNSTATED, Set.of(), List.of(), List.of());
  }

  /// Somebody of whom name, birth date and perhaps a document are stated.
  static Identity of(
      List<PersonName> names,
      Optional<BirthDate> birthDate,
      Sex sex,
      Optional<IdentityDocument> document) {
    return new Identity(
        names, birthDate.stream().toList(), sex, Set.of(), List.of(), document.stream().toList());
  }

  /// A name in one cell: a comma parts surnames from given names, as on a manifest.
  static List<PersonName> names(String text) {
    int comma = text.indexOf(',');
    if (text.isEmpty()) {
      return List.of();
    }
    return comma < 0
        ? List.of(new PersonName.InOrder(text))
        : names(text.substring(0, comma).strip(), text.substring(comma + 1).strip());
  }

  /// A name in two cells.
  static List<PersonName> names(String surnames, String givenNames) {
    return surnames.isEmpty() && givenNames.isEmpty()
        ? List.of()
        : List.of(new PersonName.Parts(surnames, givenNames, false));
  }

  /// A birth date as `1980-05-17`, `19800517`, `1980-05` or `1980`; nothing where the cell is blank
  /// or is none of these.
  ///
  /// @param later so many years are added
  static Optional<BirthDate> birthDate(String text, int later) {
    Matcher parts = DATE.matcher(text);
    return parts.matches()
        ? birthDate(number(parts, 1) + later, number(parts, 2), number(parts, 3))
        : Optional.empty();
  }

  private static Optional<BirthDate> birthDate(int year, int month, int day) {
    return year >= 1 && year <= 9999
        ? Optional.of(new BirthDate(year, month, day))
        : Optional.empty();
  }

  private static int number(Matcher parts, int group) {
    String digits = parts.group(group);
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  static Sex sex(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "female" -> Sex.FEMALE;
      case "male" -> Sex.MALE;
      default -> Sex.UNSTATED;
    };
  }
}
