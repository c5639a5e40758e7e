// SPDX-License-Identifier: Apache-2.0
package org.holdfast.bench.misstatement;

import java.util.List;
import org.holdfast.bench.draw.Lots;
import org.holdfast.bench.misstatement.Misstatement.OfANumber;
import org.holdfast.linkage.identity.ANumber;

/// The A-number, one or none.
final class ANumbers implements Tally.Misstating<OfANumber, List<ANumber>> {

  @Override
  public List<ANumber> misstated(OfANumber misstatement, List<ANumber> numbers, Lots lots) {
    if (numbers.isEmpty()) {
      return numbers;
    }
    String digits = numbers.getFirst().digits();
    return switch (misstatement) {
      case A_NUMBER_MISSING -> List.of();
      case A_NUMBER_ONE_DIGIT ->
          List.of(new ANumber(Digits.withAnother(digits, lots.below(digits.length()), lots)));
      case A_NUMBER_TRANSPOSED -> List.of(new ANumber(transposed(digits, lots)));
      case A_NUMBER_LOST_ZERO -> List.of(new ANumber(lostZero(digits, lots)));
    };
  }

  private static String transposed(String digits, Lots lots) {
    int at = lots.below(digits.length() - 1);
    return digits.substring(0, at)
        + digits.charAt(at + 1)
        + digits.charAt(at)
        + digits.substring(at + 2);
  }

  /// A zero behind the first other digit, sought from a place on; a zero in front is padded again,
  /// and so no loss.
  private static String lostZero(String digits, Lots lots) {
    int front = 0;
    while (front < digits.length() && digits.charAt(front) == '0') {
      front++;
    }
    int from = front + lots.below(digits.length() - front + 1);
    int zero = Math.max(digits.indexOf('0', from), digits.indexOf('0', front));
    return zero < 0 ? digits : "0" + digits.substring(0, zero) + digits.substring(zero + 1);
  }
}
