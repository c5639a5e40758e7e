// SPDX-License-Identifier: Apache-2.0
package org.holdfast.legaltime;

import java.time.LocalTime;

/// When the last day of a period ends. It does not touch a period in hours.
public sealed interface DayEnd {

  /// At midnight in the court's zone, as for electronic filing: FRCP 6(a)(4)(A), FRAP 26(a)(4)(A)
  /// and (B).
  enum Midnight implements DayEnd {
    /// At midnight.
    MIDNIGHT
  }

  /// At a clock time that the order, a statute or a local rule sets.
  record SetByOrder(LocalTime at) implements DayEnd {}

  /// When the clerk's office is scheduled to close, for filing by other means: FRCP 6(a)(4)(B),
  /// FRAP 26(a)(4)(D).
  record OfficeCloses(LocalTime at) implements DayEnd {}
}
