// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.review;

import java.time.Month;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.holdfast.linkage.candidate.Comparison.Field;
import org.holdfast.linkage.identity.ANumber;
import org.holdfast.linkage.identity.BirthDate;
import org.holdfast.linkage.identity.Identity;
import org.holdfast.linkage.identity.IdentityDocument;
import org.holdfast.linkage.identity.PersonName;
import org.holdfast.report.words.Words;
import org.holdfast.web.page.CountryWords;

/// What a list or the registry says of who somebody is, whole and in one form on both sides, so
/// that nothing but a difference looks different.
record IdentityWords(Words words) {

  /// What is stated in a field, each value by itself; nothing where it is blank.
  List<String> stated(Identity identity, Field field) {
    return switch (field) {
      case NAME -> identity.names().stream().map(this::name).distinct().toList();
      case BIRTH_DATE -> identity.birthDates().stream().map(this::date).toList();
      case A_NUMBER -> identity.aNumbers().stream().map(IdentityWords::number).toList();
      case DOCUMENT -> identity.documents().stream().map(IdentityWords::document).toList();
      case SEX ->
          Stream.of(identity.sex())
              .filter(sex -> sex != Identity.Sex.UNSTATED)
              .map(sex -> words.of("sex", sex))
              .toList();
      case NATIONALITY ->
          identity.nationalities().stream()
              .sorted()
              .map(code -> CountryWords.of(words, code))
              .toList();
    };
  }

  /// What a list states in a field: a name first as the list writes it.
  List<String> sent(String label, Identity identity, Field field) {
    if (field != Field.NAME) {
      return stated(identity, field);
    }
    Set<String> names = new LinkedHashSet<>();
    if (!label.isBlank()) {
      names.add(label);
    }
    names.addAll(stated(identity, field));
    return List.copyOf(names);
  }

  private String name(PersonName name) {
    return switch (name) {
      case PersonName.InOrder(var text) -> text;
      case PersonName.Parts(var surnames, var givenNames, var truncated) -> {
        String both =
            Stream.of(surnames, givenNames)
                .filter(part -> !part.isBlank())
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
        yield truncated ? words.say("review.name.cut", both) : both;
      }
    };
  }

  private String date(BirthDate date) {
    if (date.month() == 0) {
      return words.say("review.date.year", date.year());
    }
    if (date.month() > 12) {
      return words.say("review.date.as-written", date.year(), date.month(), date.day());
    }
    String month = words.of("month", Month.of(date.month()));
    return date.day() == 0
        ? words.say("review.date.month", month, date.year())
        : words.say("review.date.day", date.day(), month, date.year());
  }

  private static String number(ANumber number) {
    String digits = number.digits();
    return "A" + digits.substring(0, 3) + "-" + digits.substring(3, 6) + "-" + digits.substring(6);
  }

  private static String document(IdentityDocument document) {
    return Stream.of(document.kind(), document.country(), document.number())
        .filter(part -> !part.isBlank())
        .reduce((one, other) -> one + " " + other)
        .orElse("");
  }
}
