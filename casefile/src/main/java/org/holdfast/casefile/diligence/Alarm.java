// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.diligence;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.holdfast.casefile.duty.DutyState;
import org.holdfast.casefile.duty.Obligation;

/// A warning before a duty falls due.
///
/// @param obligation the duty
/// @param at when the warning goes out
/// @param before how long before the due time
/// @param to to whom: the owner, then the fallback; empty where neither is named
public record Alarm(Obligation obligation, Instant at, Duration before, List<String> to) {

  /// How long before a due time warnings go out.
  public static final List<Duration> BEFORE =
      List.of(Duration.ofHours(24), Duration.ofHours(4), Duration.ofHours(1));

  public Alarm {
    to = List.copyOf(to);
  }

  /// The warnings of a duty; none where it is not open or has no time.
  static List<Alarm> of(Obligation obligation) {
    Instant due = obligation.dueAt();
    List<Alarm> alarms = new ArrayList<>();
    if (due != null && obligation.state() == DutyState.OPEN) {
      List<String> to = new ArrayList<>();
      addNamed(to, obligation.directive().owner());
      addNamed(to, obligation.directive().fallback());
      BEFORE.forEach(before -> alarms.add(new Alarm(obligation, due.minus(before), before, to)));
    }
    return alarms;
  }

  private static void addNamed(List<String> to, String name) {
    if (!name.isBlank()) {
      to.add(name);
    }
  }
}
