// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.violation;

import java.util.List;
import org.holdfast.legaltime.Sentence;
import org.holdfast.protection.Protection;
import org.holdfast.protection.ReasonCode;
import org.holdfast.protection.assessment.Assessment;
import org.holdfast.protection.assessment.LookBack.Barred;

/// One thing that barred a removal, or may have.
public sealed interface Ground {

  /// Whether it did; never [Barred#NO].
  Barred barred();

  /// The ground in a sentence, and how it was reached.
  Assessment assessment();

  /// What keeps it from being certain besides the ground itself, in sentences.
  List<Sentence> doubts();

  /// A protection.
  ///
  /// @param protection which one
  /// @param match how it comes to cover the person who left
  /// @param told who was told of it, and whether before departure: a question of its own
  /// @param registered since when the registry has it, and that it covers the person
  record ByProtection(
      Protection protection,
      Match match,
      Barred barred,
      Assessment assessment,
      List<Sentence> doubts,
      List<Told> told,
      Registered registered)
      implements Ground {
    public ByProtection {
      refuseNo(barred);
      doubts = List.copyOf(doubts);
      told = List.copyOf(told);
    }
  }

  /// No document ordered the removal.
  record WithoutOrder(Barred barred, Sentence sentence) implements Ground {
    public WithoutOrder {
      refuseNo(barred);
    }

    @Override
    public Assessment assessment() {
      return new Assessment(
          ReasonCode.NO_EXECUTABLE_ORDER,
          sentence,
          List.of(new Assessment.Step(sentence, "8 U.S.C. 1231(a)(1)(A)", "")));
    }

    @Override
    public List<Sentence> doubts() {
      return List.of();
    }
  }

  private static void refuseNo(Barred barred) {
    if (barred == Barred.NO) {
      throw new IllegalArgumentException("what did not bar is no ground");
    }
  }
}
