// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.lists;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.linkage.identity.BirthDate;
import org.holdfast.linkage.identity.Identity;

/// What a list says of who somebody is, as text. A part of a date that is not stated is written as
/// question marks.
final class SeatWords {
  private SeatWords() {}

  static String births(Identity identity) {
    return identity.birthDates().stream().map(SeatWords::birth).collect(Collectors.joining("; "));
  }

  private static String birth(BirthDate date) {
    return "%04d-%s-%s".formatted(date.year(), part(date.month()), part(date.day()));
  }

  private static String part(int number) {
    return number == 0 ? "??" : "%02d".formatted(number);
  }

  static String numbers(Identity identity) {
    return Stream.concat(
            identity.aNumbers().stream().map(number -> "A" + number.digits()),
            identity.documents().stream()
                .map(document ->
                    Stream.of(document.kind(), document.country(), document.number())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" "))))
        .collect(Collectors.joining("; "));
  }

  static String nationalities(Identity identity) {
    return String.join(", ", List.copyOf(identity.nationalities()));
  }
}
