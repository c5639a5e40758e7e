// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.watch;

import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import org.holdfast.casefile.screening.SeatAnswer;
import org.holdfast.casefile.screening.SetAside;

/// What people decided about the seats of open operations. It is asked anew at each answering.
///
/// @param released what two people have set aside of a seat of an operation: asked with the answer
///   with nothing set aside, to which a release must still fit; [SetAside#NONE], this very one, is
///   nothing
/// @param held whether a person holds the seat of an operation, whatever was found
public record Decisions(
    BiFunction<String, SeatAnswer, SetAside> released, BiPredicate<String, String> held) {

  /// Nobody decided anything.
  public static final Decisions NONE = new Decisions((_, _) -> SetAside.NONE, (_, _) -> false);

  /// What two people have released, where nobody holds anything.
  public static Decisions releasing(BiFunction<String, SeatAnswer, SetAside> released) {
    return new Decisions(released, (_, _) -> false);
  }
}
