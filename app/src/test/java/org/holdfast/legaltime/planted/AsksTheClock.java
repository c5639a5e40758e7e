// SPDX-License-Identifier: Apache-2.0
package org.holdfast.legaltime.planted;

import java.time.LocalDate;
import java.time.ZoneId;

/// The overload that a rule on `now()` alone would miss.
final class AsksTheClock {
  private AsksTheClock() {}

  static LocalDate today(ZoneId zone) {
    return LocalDate.now(zone);
  }
}
