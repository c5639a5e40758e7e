// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.sign;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.holdfast.postgres.DatabaseFailure;
import org.holdfast.postgres.desk.DeskSettings;
import org.holdfast.web.page.DutyNumber;
import org.holdfast.web.page.Viewer;
import org.holdfast.web.start.DeskHolder;
import org.springframework.stereotype.Component;

/// Whom to call at any hour, as an administrator keeps it: it stands at the foot of every page for
/// people who are signed in, and on paper.
///
/// A reader would get this wrong: while the database is gone the numbers that were read last stand
/// there; that is when they are needed.
@Component
public final class DutyNumbers {
  /// Where they are kept, by duty.
  public static final String AREA = "duty";

  private static final Duration FRESH = Duration.ofSeconds(10);

  private final DeskHolder desk;
  private volatile Read read = new Read(Instant.MIN, List.of());

  /// The numbers, and when they were read.
  private record Read(Instant at, List<DutyNumber> numbers) {}

  public DutyNumbers(DeskHolder desk) {
    this.desk = desk;
  }

  /// The numbers, by duty.
  public List<DutyNumber> all() {
    Instant now = desk.settings().clock().instant();
    if (desk.open().isPresent() && read.at().isBefore(now.minus(FRESH))) {
      try {
        read =
            new Read(
                now,
                desk.kept().in(AREA).stream()
                    .map(kept -> new DutyNumber(kept.name(), kept.value()))
                    .toList());
      } catch (DatabaseFailure e) {
        read = new Read(now, read.numbers());
      }
    }
    return read.numbers();
  }

  /// Keeps a number, in the place of the one that this duty had.
  public void keep(Viewer viewer, DutyNumber one) {
    desk.kept()
        .keep(
            AREA, new DeskSettings.Kept(one.who(), one.number(), viewer.required(), viewer.now()));
    read = new Read(Instant.MIN, read.numbers());
  }

  /// Keeps a duty's number no longer.
  public void drop(String who) {
    desk.kept().drop(AREA, who);
    read = new Read(Instant.MIN, read.numbers());
  }
}
