// SPDX-License-Identifier: Apache-2.0
package org.holdfast.linkage;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.holdfast.linkage.candidate.Comparison.Field;
import org.holdfast.linkage.candidate.Comparison.State;
import org.holdfast.linkage.fields.Level;
import org.holdfast.linkage.fields.Prepared;
import org.holdfast.linkage.identity.Identity;
import org.holdfast.linkage.names.Name;
import org.holdfast.linkage.names.NameLevel;
import org.holdfast.linkage.rows.Requirement;
import org.holdfast.linkage.rows.SharedWords;
import org.holdfast.linkage.rows.Traits;
import org.jspecify.annotations.Nullable;

/// For one question, what a name must reach at each level of the birth date: the minimal accepting
/// patterns of the score, with every field that a row does not tell at its best.
final class Requirements {

  /// Sums are taken in another order here than in the comparison: this is more than their rounding
  /// can differ, bits.
  private static final double ROUNDING = 1e-6;

  private final Prepared asked;
  private final LinkageModel model;
  private final SharedWords shared;
  private final int nationalities;
  private final double mostOfNationality;
  private final double mostOfDocument;
  private final boolean fullNames;
  private final Requirement.Losses losses;
  private final Map<Level, OfRows> whole = new EnumMap<>(Level.class);
  private final Map<Level, OfRows> odd = new EnumMap<>(Level.class);

  /// @param nationalities the groups of the nationalities stated, as
  ///   [org.holdfast.linkage.rows.Rows#groups] gives them
  Requirements(Prepared asked, int nationalities, LinkageModel model) {
    this.asked = asked;
    this.nationalities = nationalities;
    this.model = model;
    this.shared = new SharedWords(asked.names().stream().map(Name::shape).toList());
    this.fullNames = asked.names().stream().allMatch(Name::isFull);
    this.losses =
        new Requirement.Losses(
            model.nameWeights().lightestLeavingOut(), model.nameWeights().lightestDifference());
    this.mostOfNationality =
        asked.nationalities().isEmpty()
            ? model.bits(Level.NATIONALITY_NOT_STATED)
            : model.most(EnumSet.of(Field.NATIONALITY));
    this.mostOfDocument =
        Math.max(model.bits(Level.DOCUMENT_DIFFERS), model.bits(Level.DOCUMENT_NOT_STATED));
  }

  /// What the names of rows must reach at one level of the birth date, and what was read for it.
  final class OfRows {
    private final Level birthDate;
    private final boolean odd;

    /// What every name reaches that reaches any of the others.
    private final Requirement loosest;

    /// One for each of [Traits], made when it is first asked for.
    private final @Nullable Requirement[] byTraits = new @Nullable Requirement[Traits.COUNT];

    private long read;
    private int met;
    private int leftOut;
    private boolean byWords;

    private OfRows(Level birthDate, boolean odd, Requirement loosest) {
      this.birthDate = birthDate;
      this.odd = odd;
      this.loosest = loosest;
    }

    Requirement loosest() {
      return loosest;
    }

    /// Quick, and never false where [#isMet] is true.
    boolean mayBeMet(int bound) {
      return loosest.mayBeMet(bound);
    }

    /// Whether a row meets it.
    boolean isMet(int traits, int bound, int words) {
      Requirement requirement = byTraits[traits];
      if (requirement == null) {
        requirement = of(birthDate, odd, traits);
        byTraits[traits] = requirement;
      }
      return requirement.isMet(bound, words);
    }

    /// Notes that so many rows were read, and so many of them met it.
    void note(int rows, int found) {
      read += rows;
      met += found;
    }

    /// Notes that so many rows were read by words, and so many words were not looked up.
    void noteByWords(int rows, int words) {
      byWords = true;
      read += rows;
      leftOut += words;
    }

    SearchProof.Pattern pattern() {
      return new SearchProof.Pattern(
          birthDate.word(),
          odd,
          loosest.blank() ? 0 : loosest.bits(),
          loosest.complete(),
          cover(),
          leftOut,
          read,
          met);
    }

    private SearchProof.Cover cover() {
      if (byWords) {
        return SearchProof.Cover.WORDS;
      }
      boolean near = birthDate != Level.DATE_DIFFERS && birthDate != Level.DATE_NOT_STATED;
      return near ? SearchProof.Cover.NEAR_DATES : SearchProof.Cover.EVERY_ROW;
    }
  }

  /// The patterns that were looked for, in the order of the levels.
  List<SearchProof.Pattern> patterns() {
    return Stream.of(whole, odd)
        .flatMap(requirements -> requirements.values().stream())
        .map(OfRows::pattern)
        .toList();
  }

  /// What a name must reach where the birth dates compare in this way.
  ///
  /// @param odd whether the registered names cannot be held against others in whole, as
  ///   [org.holdfast.linkage.rows.Rows] says
  OfRows at(Level birthDate, boolean odd) {
    return (odd ? this.odd : whole).computeIfAbsent(birthDate, level -> of(level, odd));
  }

  private Requirement of(Level birthDate, boolean odd, int traits) {
    boolean number = !asked.numbers().isEmpty() && Traits.statesNumber(traits);
    Level sex = Asked.sex(asked.sex(), Traits.sex(traits));
    boolean differs =
        !asked.nationalities().isEmpty() && Traits.isOfOtherNationality(traits, nationalities);
    double nationality = differs ? model.bits(Level.NATIONALITY_DIFFERS) : mostOfNationality;
    return of(birthDate, odd, number, model.bits(sex) + nationality);
  }

  private OfRows of(Level birthDate, boolean odd) {
    Level bestSex =
        asked.sex() == Identity.Sex.UNSTATED || asked.sex() == Identity.Sex.OTHER
            ? Level.SEX_NOT_STATED
            : best(Level.SEX_SAME, best(Level.SEX_NOT_STATED, Level.SEX_DIFFERS));
    return new OfRows(
        birthDate, odd, of(birthDate, odd, false, model.bits(bestSex) + mostOfNationality));
  }

  private Level best(Level a, Level b) {
    return model.bits(a) >= model.bits(b) ? a : b;
  }

  /// @param traits what sex and nationality weigh at most, bits
  private Requirement of(Level birthDate, boolean odd, boolean otherNumber, double traits) {
    boolean placeholder = odd || asked.hasPlaceholder();
    double threshold = placeholder ? model.placeholder() : model.possibleLink();
    double others =
        model.bits(birthDate)
            + traits
            + model.bits(otherNumber ? Level.NUMBER_DIFFERS : Level.NUMBER_NOT_STATED)
            + mostOfDocument;
    double bits = threshold - others - ROUNDING;
    boolean mayBeBlank =
        odd || asked.names().isEmpty() || asked.hasUnknownName() || asked.hasNameInOtherScript();
    boolean half = odd || !fullNames;
    double nothing = mayBeBlank || half ? 0 : model.nameWeights().of(NameLevel.DIFFERS);
    boolean contradicted = otherNumber || birthDate.state() == State.CONFLICTS;
    return new Requirement(
        bits,
        losses,
        new Requirement.Rule(nothing >= bits, half, birthDate == Level.DATE_SAME || !contradicted),
        shared);
  }
}
