// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.watch;

import org.holdfast.casefile.screening.SeatAnswer;
import org.holdfast.casefile.screening.SetAside;

/// What two people have released of the seats of open operations.
@FunctionalInterface
public interface Releases {

  /// Nothing.
  Releases NONE = (operation, seat) -> SetAside.NONE;

  /// What is set aside of a seat.
  ///
  /// @param operation which operation the seat is on
  /// @param seat the answer with nothing set aside, to which a release must still fit
  /// @return [SetAside#NONE], this very one, for nothing
  SetAside of(String operation, SeatAnswer seat);
}
