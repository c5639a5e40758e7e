// SPDX-License-Identifier: Apache-2.0
package org.holdfast.protection.life;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.holdfast.legaltime.Moment;
import org.holdfast.protection.Protection;
import org.holdfast.protection.TimeName;

/// Whether an agency's stay came too late: granted, or communicated, after the person was aboard
/// and normal boarding was complete.
///
/// A reader would get this wrong: it is a rule of the agency for its own stays and never touches an
/// order of a court. It takes proof: a stay without a recorded time of being communicated was not
/// communicated late.
public enum BoardingCutOff {
  /// It came in time.
  NOT_PASSED,
  /// It came in time by one reading of a time that is known by its day.
  UNPROVEN,
  /// It came too late.
  PASSED;

  public static final String PROVISION = "8 CFR 241.6, 1241.6";

  /// Holds the times of a stay against the end of boarding.
  ///
  /// @param complete when normal boarding was complete
  /// @param happened whether something that happened then can be known
  public static BoardingCutOff of(Protection stay, Instant complete, Predicate<Instant> happened) {
    List<Moment> granted = times(stay, name -> name != TimeName.COMMUNICATED);
    List<Moment> communicated =
        times(stay, name -> name == TimeName.COMMUNICATED).stream()
            .filter(moment -> happened.test(moment.earliest()))
            .toList();
    if (after(complete, granted) || after(complete, communicated)) {
      return PASSED;
    }
    return perhapsAfter(complete, granted) || perhapsAfter(complete, communicated)
        ? UNPROVEN
        : NOT_PASSED;
  }

  private static List<Moment> times(Protection stay, Predicate<TimeName> named) {
    return stay.times().entrySet().stream()
        .filter(time -> named.test(time.getKey()))
        .map(Map.Entry::getValue)
        .toList();
  }

  private static boolean after(Instant complete, List<Moment> moments) {
    return !moments.isEmpty()
        && moments.stream().allMatch(moment -> moment.earliest().isAfter(complete));
  }

  private static boolean perhapsAfter(Instant complete, List<Moment> moments) {
    return !moments.isEmpty()
        && moments.stream().allMatch(moment -> moment.latest().isAfter(complete));
  }
}
