// SPDX-License-Identifier: Apache-2.0
package org.holdfast.protection.assessment;

import java.util.List;
import org.holdfast.legaltime.Sentence;
import org.holdfast.protection.Answer;
import org.holdfast.protection.ReasonCode;

/// What one protection, or one rule about the movement itself, makes of a movement.
///
/// @param code the deciding ground; its [ReasonCode#answer()] is the answer
/// @param sentence the ground in one sentence that a non-lawyer follows; no personal data
/// @param steps how it was reached, in order
public record Assessment(ReasonCode code, Sentence sentence, List<Step> steps) {

  public Assessment {
    steps = List.copyOf(steps);
  }

  /// The answer that it gives by itself.
  public Answer answer() {
    return code.answer();
  }

  /// One step of the reasoning.
  ///
  /// @param sentence what was found
  /// @param provision the rule it rests on, e.g. `8 U.S.C. 1231(b)(3)(A)`; empty where it is a fact
  /// @param source the source of the fact, by the registry's name; empty where it is a rule
  public record Step(Sentence sentence, String provision, String source) {}
}
