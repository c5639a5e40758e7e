// SPDX-License-Identifier: Apache-2.0
package org.holdfast.linkage;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.holdfast.linkage.candidate.Candidate;
import org.holdfast.linkage.candidate.Candidate.Doubt;
import org.holdfast.linkage.candidate.Candidate.Strength;
import org.holdfast.linkage.candidate.Comparison;
import org.holdfast.linkage.candidate.Comparison.Field;
import org.holdfast.linkage.candidate.Comparison.State;
import org.holdfast.linkage.candidate.MatchWeight;
import org.holdfast.linkage.fields.Level;
import org.holdfast.linkage.fields.Prepared;
import org.holdfast.linkage.names.Name;
import org.holdfast.linkage.names.NameAgreement;
import org.holdfast.linkage.names.NameComparison;
import org.holdfast.linkage.names.NameLevel;
import org.jspecify.annotations.Nullable;

/// Compares the identity asked about with one registered identity, field by field, and says whether
/// they may be one person.
///
/// The sum of the weights decides, and beside it stand rules that make a candidate whatever the
/// sum, because missing a protected person is far worse than a review:
///
/// - an A-number or document that agrees exactly;
/// - one that is near, unless name and birth date both conflict;
/// - a name that agrees and leaves nothing out, where neither birth date nor A-number speaks
///   against it, or where the birth date is the same, whatever the A-number: the commonest names
///   weigh little, and those who bear them are protected like others;
/// - part of a name beside a placeholder, from a lower sum, where name, birth date and A-number do
///   not speak against it.
final class PairComparison {

  /// The probability hangs on who else is found; it is told of all of them together.
  private static final double UNTOLD = 0;

  private final LinkageModel model;
  private final Level birthDate;
  private final Level aNumber;
  private final Level document;
  private final Level sex;
  private final Level nationality;
  private final double others;
  private final boolean placeholder;

  /// What one pair of names makes of the pair of identities.
  private record Verdict(
      NameAgreement name, double weight, @Nullable Strength strength, Set<Doubt> doubts) {

    boolean isBetterThan(Verdict other) {
      int rank = Integer.compare(rank(), other.rank());
      return rank != 0 ? rank > 0 : weight > other.weight;
    }

    private int rank() {
      return strength == null ? 0 : strength == Strength.POSSIBLE_LINK ? 1 : 2;
    }
  }

  private PairComparison(Asked asked, Prepared registered, LinkageModel model) {
    this.model = model;
    this.birthDate = asked.birthDate(registered);
    this.aNumber = asked.aNumber(registered);
    this.document = asked.document(registered);
    this.sex = asked.sex(registered);
    this.nationality = asked.nationality(registered);
    this.others =
        model.bits(birthDate)
            + model.bits(aNumber)
            + model.bits(document)
            + model.bits(sex)
            + model.bits(nationality);
    this.placeholder = asked.prepared().hasPlaceholder() || registered.hasPlaceholder();
  }

  /// The registered identity as a candidate; empty where it is somebody else.
  static Optional<Candidate> candidate(
      int index, Asked asked, Prepared registered, LinkageModel model) {
    var pair = new PairComparison(asked, registered, model);
    Verdict best = pair.best(asked.prepared(), registered);
    Strength strength = best.strength();
    return strength == null
        ? Optional.empty()
        : Optional.of(
            new Candidate(
                index,
                pair.comparisons(best.name()),
                new MatchWeight(best.weight()),
                UNTOLD,
                strength,
                best.doubts()));
  }

  /// Where a name of either side is nothing but a placeholder, an alias beside it does not settle
  /// what that name was. Nor does a name in one script conflict with one in another
  /// ([org.holdfast.linkage.fields.Scripts]).
  private Verdict best(Prepared asked, Prepared registered) {
    boolean blank =
        asked.names().isEmpty()
            || registered.names().isEmpty()
            || asked.hasUnknownName()
            || registered.hasUnknownName()
            || asked.hasNameInOtherScript() != registered.hasNameInOtherScript();
    Verdict best = blank ? verdict(NameAgreement.notStated(0, placeholder)) : null;
    for (Name name : asked.names()) {
      for (Name other : registered.names()) {
        Verdict next = verdict(NameComparison.of(name, other, model.nameWeights()));
        best = best == null || next.isBetterThan(best) ? next : best;
      }
    }
    return Objects.requireNonNull(best);
  }

  private Verdict verdict(NameAgreement name) {
    double weight = name.bits() + others;
    Set<Doubt> doubts = doubts(name);
    if (!isCandidate(name, weight)) {
      return new Verdict(name, weight, null, doubts);
    }
    boolean link = doubts.isEmpty() && isLink(name, weight);
    return new Verdict(name, weight, link ? Strength.LINK : Strength.POSSIBLE_LINK, doubts);
  }

  private boolean isLink(NameAgreement name, double weight) {
    return weight >= model.link() && isSettled(name);
  }

  /// Without an identifier that agrees exactly, a link needs a name that agrees in whole, a birth
  /// date that agrees and no other A-number: one person may bear two numbers, but a person decides
  /// that.
  private boolean isSettled(NameAgreement name) {
    return hasExactIdentifier()
        || (name.isWhole()
            && birthDate.state() == State.AGREES
            && aNumber.state() != State.CONFLICTS);
  }

  private boolean isCandidate(NameAgreement name, double weight) {
    boolean contradicted =
        birthDate.state() == State.CONFLICTS || aNumber.state() == State.CONFLICTS;
    if (hasExactIdentifier() || weight >= model.possibleLink()) {
      return true;
    }
    if (hasNearIdentifier() && !nameAndDateConflict(name)) {
      return true;
    }
    if (name.isComplete()) {
      return !contradicted || birthDate == Level.DATE_SAME;
    }
    return name.placeholder()
        && !contradicted
        && state(name) != State.CONFLICTS
        && weight >= model.placeholder();
  }

  private boolean nameAndDateConflict(NameAgreement name) {
    return state(name) == State.CONFLICTS && birthDate.state() == State.CONFLICTS;
  }

  private boolean hasExactIdentifier() {
    return aNumber == Level.NUMBER_SAME || document == Level.DOCUMENT_SAME;
  }

  private boolean hasNearIdentifier() {
    return hasNearNumber() || document == Level.DOCUMENT_NEAR;
  }

  private boolean hasNearNumber() {
    return aNumber.state() == State.AGREES && aNumber != Level.NUMBER_SAME;
  }

  /// A passport is renewed: one that is near another, and not it, takes nothing from a link.
  private boolean isLinkWithoutDocument(NameAgreement name) {
    return isLink(name, name.bits() + others - model.bits(document));
  }

  private Set<Doubt> doubts(NameAgreement name) {
    var doubts = EnumSet.noneOf(Doubt.class);
    boolean conflict = state(name) == State.CONFLICTS || birthDate.state() == State.CONFLICTS;
    boolean support = state(name) == State.AGREES || birthDate.state() == State.AGREES;
    if (hasExactIdentifier()) {
      return conflict && !support ? EnumSet.of(Doubt.IDENTIFIER_AGAINST_NAME) : doubts;
    }
    if (hasNearNumber() || (document == Level.DOCUMENT_NEAR && !isLinkWithoutDocument(name))) {
      doubts.add(Doubt.NEAR_IDENTIFIER);
    }
    if (name.placeholder()) {
      doubts.add(Doubt.PLACEHOLDER);
    }
    return doubts;
  }

  private static State state(NameAgreement name) {
    if (!name.isComparable()) {
      return State.CANNOT_COMPARE;
    }
    return name.bits() > 0 ? State.AGREES : State.CONFLICTS;
  }

  private List<Comparison> comparisons(NameAgreement name) {
    var comparisons = new ArrayList<Comparison>();
    comparisons.add(
        new Comparison(
            Field.NAME,
            name.inOrder().stream().map(NameLevel::name).collect(Collectors.joining("+")),
            state(name),
            new MatchWeight(name.bits()),
            name.inOrder().stream().map(model::words).collect(Collectors.joining("; "))));
    for (Level level : List.of(birthDate, aNumber, document, sex, nationality)) {
      comparisons.add(
          new Comparison(
              level.field(),
              level.word(),
              level.state(),
              new MatchWeight(model.bits(level)),
              model.words(level)));
    }
    return comparisons;
  }
}
