// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.watch;

import java.util.List;
import org.holdfast.casefile.screening.SeatAnswer;
import org.jspecify.annotations.Nullable;

/// What changed of one open operation, in anything but how much time has passed.
public sealed interface OperationChange {

  /// The operation's name.
  String operation();

  /// It is watched from now on.
  record Opened(OpenOperation after) implements OperationChange {
    @Override
    public String operation() {
      return after.name();
    }
  }

  /// It is answered otherwise.
  ///
  /// @param seats those that are; empty where only the whole of it is, such as its slip
  record AnsweredOtherwise(OpenOperation before, OpenOperation after, List<SeatChange> seats)
      implements OperationChange {
    public AnsweredOtherwise {
      seats = List.copyOf(seats);
    }

    @Override
    public String operation() {
      return after.name();
    }
  }

  /// It is watched no more.
  record Closed(OpenOperation before) implements OperationChange {
    @Override
    public String operation() {
      return before.name();
    }
  }

  /// A seat that is answered otherwise, with what is released or without it.
  ///
  /// @param before the answer before, with what was released; null where the seat is new
  /// @param after the answer now, with what is released; null where the seat is gone
  record SeatChange(@Nullable SeatAnswer before, @Nullable SeatAnswer after) {}
}
