// SPDX-License-Identifier: Apache-2.0
package org.holdfast.legaltime;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.holdfast.legaltime.calendar.Openness;

/// Who is told of each step of a count.
interface Trail {

  /// Hours ran.
  void elapsed(int count, Instant begun, Instant ended);

  /// Days, or what is made of days, were counted.
  void counted(LocalDate event, LocalDate last);

  /// A day was looked at.
  void met(LocalDate day, Openness openness);

  /// Closed days were left for an open one.
  ///
  /// @param left the closed days; none where the last day was open
  void moved(List<LocalDate> left, LocalDate open);

  /// A day on which the clerk cannot be reached was left.
  void inaccessible(LocalDate day, LocalDate reached);

  /// An order's last day is closed, and this reading stays on it.
  void staysOnClosedDay(LocalDate day);

  /// Three days were added for service.
  void served(LocalDate served);

  /// Service of a kind that adds nothing.
  void serviceAddsNothing();

  /// The order sets the hour at which the day ends.
  void orderSets(LocalTime at);

  /// The day ends when the clerk's office closes.
  void officeCloses(LocalTime at);

  /// Nobody is told.
  enum Silent implements Trail {
    /// Nobody.
    SILENT;

    @Override
    public void elapsed(int count, Instant begun, Instant ended) {}

    @Override
    public void counted(LocalDate event, LocalDate last) {}

    @Override
    public void met(LocalDate day, Openness openness) {}

    @Override
    public void moved(List<LocalDate> left, LocalDate open) {}

    @Override
    public void inaccessible(LocalDate day, LocalDate reached) {}

    @Override
    public void staysOnClosedDay(LocalDate day) {}

    @Override
    public void served(LocalDate served) {}

    @Override
    public void serviceAddsNothing() {}

    @Override
    public void orderSets(LocalTime at) {}

    @Override
    public void officeCloses(LocalTime at) {}
  }
}
