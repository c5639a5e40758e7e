// SPDX-License-Identifier: Apache-2.0
package org.holdfast.bench.people;

import java.util.List;
import java.util.function.UnaryOperator;
import org.holdfast.linkage.identity.PersonName;

/// A person's name in its parts.
///
/// @param given given names in order; a patronymic or father's name is one of them, as it is in the
///   files that this is about
/// @param surnames surnames in order, each with its particles (`de la Cruz`)
public record FullName(List<String> given, List<String> surnames) {

  public FullName {
    given = List.copyOf(given);
    surnames = List.copyOf(surnames);
  }

  public FullName withGiven(List<String> other) {
    return new FullName(other, surnames);
  }

  public FullName withSurnames(List<String> other) {
    return new FullName(given, other);
  }

  /// The name with each of its names written otherwise.
  public FullName each(UnaryOperator<String> writing) {
    return new FullName(
        given.stream().map(writing).toList(), surnames.stream().map(writing).toList());
  }

  /// Given names, then surnames, in one string.
  public PersonName inOrder() {
    return new PersonName.InOrder(joined(given, surnames));
  }

  /// Surnames, then given names, in one string with no mark between them.
  public PersonName surnameFirst() {
    return new PersonName.InOrder(joined(surnames, given));
  }

  /// Surnames and given names in fields of their own.
  public PersonName parted() {
    return new PersonName.Parts(String.join(" ", surnames), String.join(" ", given), false);
  }

  private static String joined(List<String> first, List<String> then) {
    String space = first.isEmpty() || then.isEmpty() ? "" : " ";
    return String.join(" ", first) + space + String.join(" ", then);
  }
}
