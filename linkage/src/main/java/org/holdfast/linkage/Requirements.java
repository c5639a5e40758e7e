// SPDX-License-Identifier: Apache-2.0
package org.holdfast.linkage;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import org.holdfast.linkage.Comparison.Field;
import org.holdfast.linkage.Comparison.State;
import org.holdfast.linkage.names.Name;
import org.holdfast.linkage.names.NameLevel;

/// For one question, what a name must reach at each level of the birth date: the minimal accepting
/// patterns of the score, with every other field at its best.
final class Requirements {

  /// Sums are taken in another order here than in the comparison: this is more than their rounding
  /// can differ, bits.
  private static final double ROUNDING = 1e-6;

  private final Prepared asked;
  private final LinkageModel model;

  /// The most that sex, nationality, A-number and document can add where no A-number and no
  /// document agrees, bits.
  private final double mostOfOthers;

  private final boolean fullNames;
  private final Map<Level, Requirement> whole = new EnumMap<>(Level.class);
  private final Map<Level, Requirement> odd = new EnumMap<>(Level.class);

  Requirements(Prepared asked, LinkageModel model) {
    this.asked = asked;
    this.model = model;
    this.fullNames = asked.names().stream().allMatch(Name::isFull);
    var others = EnumSet.noneOf(Field.class);
    if (asked.sex() != Identity.Sex.UNSTATED) {
      others.add(Field.SEX);
    }
    if (!asked.nationalities().isEmpty()) {
      others.add(Field.NATIONALITY);
    }
    this.mostOfOthers =
        Math.max(model.most(others), 0)
            + Math.max(model.bits(Level.NUMBER_DIFFERS), model.bits(Level.NUMBER_NOT_STATED))
            + Math.max(model.bits(Level.DOCUMENT_DIFFERS), model.bits(Level.DOCUMENT_NOT_STATED));
    for (Level level : Level.values()) {
      if (level.field() == Field.BIRTH_DATE) {
        whole.put(level, of(level, false));
        odd.put(level, of(level, true));
      }
    }
  }

  /// What a name must reach where the birth dates compare in this way.
  ///
  /// @param odd whether the registered names cannot be held against others in whole ([Rows])
  Requirement at(Level birthDate, boolean odd) {
    Requirement requirement = (odd ? this.odd : whole).get(birthDate);
    if (requirement == null) {
      throw new IllegalArgumentException("no level of the birth date");
    }
    return requirement;
  }

  private Requirement of(Level birthDate, boolean odd) {
    boolean placeholder = odd || asked.hasPlaceholder();
    double threshold =
        placeholder ? Math.min(model.possibleLink(), model.placeholder()) : model.possibleLink();
    double bits = threshold - model.bits(birthDate) - mostOfOthers - ROUNDING;
    boolean mayBeBlank =
        odd || asked.names().isEmpty() || asked.hasUnknownName() || asked.hasNameInOtherScript();
    boolean half = odd || !fullNames;
    double nothing = mayBeBlank || half ? 0 : model.nameWeights().of(NameLevel.DIFFERS);
    boolean same = birthDate == Level.DATE_SAME;
    boolean wholeName = same || birthDate.state() != State.CONFLICTS;
    return new Requirement(
        bits,
        model.nameWeights().lightestDifference(),
        new Requirement.Rule(
            nothing >= bits, half, wholeName, PairComparison.isNear(birthDate), same),
        asked.names().stream().map(Name::shape).toList());
  }
}
