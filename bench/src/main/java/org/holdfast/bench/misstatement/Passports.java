// SPDX-License-Identifier: Apache-2.0
package org.holdfast.bench.misstatement;

import java.util.List;
import org.holdfast.bench.draw.Lots;
import org.holdfast.bench.misstatement.Misstatement.OfPassport;
import org.holdfast.linkage.identity.IdentityDocument;

/// The passport, one or none.
final class Passports implements Tally.Misstating<OfPassport, List<IdentityDocument>> {

  @Override
  public List<IdentityDocument> misstated(
      OfPassport misstatement, List<IdentityDocument> passports, Lots lots) {
    if (passports.isEmpty()) {
      return passports;
    }
    IdentityDocument passport = passports.getFirst();
    return switch (misstatement) {
      case PASSPORT_MISSING -> List.of();
      case PASSPORT_RENEWED -> List.of(with(passport, another(passport.number(), lots)));
      case PASSPORT_ONE_CHARACTER ->
          List.of(
              with(
                  passport,
                  Digits.withAnother(
                      passport.number(), 1 + lots.below(passport.number().length() - 1), lots)));
    };
  }

  /// A number with every digit behind the letter drawn anew.
  private static String another(String number, Lots lots) {
    var other = new StringBuilder(number.substring(0, 1));
    while (other.length() < number.length()) {
      other.append((char) ('0' + lots.below(10)));
    }
    return other.toString();
  }

  private static IdentityDocument with(IdentityDocument passport, String number) {
    return new IdentityDocument(passport.kind(), passport.country(), number);
  }
}
