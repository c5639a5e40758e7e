// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.board;

import java.time.Instant;
import org.holdfast.casefile.manifest.Manifest;
import org.holdfast.report.words.TimeWords;
import org.holdfast.web.page.Viewer;

/// When an operation departs, on the clock of the desk, so that all operations can be compared, and
/// on the clock at its place of departure where that shows another hour.
final class DepartureTime {
  private DepartureTime() {}

  static String of(Viewer viewer, Manifest manifest, Instant departs) {
    TimeWords desk = viewer.times();
    TimeWords there = new TimeWords(desk.words(), manifest.zone(), true);
    boolean sameHour =
        manifest
            .zone()
            .getRules()
            .getOffset(departs)
            .equals(viewer.zone().getRules().getOffset(departs));
    return sameHour || !there.isNamed()
        ? desk.at(departs)
        : desk.words().say("ops.departs.there", desk.at(departs), there.clock(departs));
  }
}
