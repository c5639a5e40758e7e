// SPDX-License-Identifier: Apache-2.0
package org.holdfast.linkage;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import org.holdfast.linkage.candidate.Comparison.Field;
import org.holdfast.linkage.candidate.Comparison.State;
import org.holdfast.linkage.fields.BirthDates;
import org.holdfast.linkage.fields.Documents;
import org.holdfast.linkage.fields.Level;
import org.holdfast.linkage.fields.Prepared;
import org.holdfast.linkage.identity.IdentityDocument;
import org.holdfast.linkage.names.Name;
import org.holdfast.linkage.names.NameLevel;
import org.holdfast.linkage.names.NameShape;
import org.holdfast.linkage.rows.PackedRegistry;
import org.holdfast.linkage.words.TokenBounds;

/// Tells, without allocating, which registered identities cannot be candidates of one question.
///
/// Why it loses no one: the exact weight of two names is the sum of the weights of pairs of tokens,
/// each token in one pair at most, plus levels of at most 0 bits. So it is at most the sum, over
/// the registered tokens, of the greatest weight that each can have with any token asked about, and
/// the other way about. Two registered tokens may be written together as one asked about, in one
/// place of a name, which weighs no more than any token. All other fields enter exactly. The rules
/// that hold whatever the sum ([PairComparison]) need an identifier that is the same or near, or a
/// token that agrees; both are seen here.
final class UpperBound {

  /// Sums are taken in another order here than in the comparison: this is more than their rounding
  /// can differ, bits.
  private static final double ROUNDING = 1e-6;

  /// A name is whole, and nothing of it left out, only where a given name and a surname agree.
  private static final int ONE_OF_EACH_PART = 2;

  private final PackedRegistry packed;
  private final LinkageModel model;
  private final Asked asked;
  private final int[] dates;
  private final BitSet nationalities = new BitSet();
  private final TokenBounds tokens;
  private final boolean hasFullNames;

  /// What two full names weigh of which no token agrees, bits.
  private final double different;

  private final double leastNameBound;
  private final boolean askedPlaceholder;
  private final boolean askedDocuments;
  private final boolean askedNumber;

  /// The most that the other fields can add where no number or document may agree, bits.
  private final double mostOfOthers;

  /// Of the registered identity at hand: the most that its names can weigh, bits.
  private double nameBound;

  /// Of the registered identity at hand: whether enough tokens may agree for a whole name of which
  /// nothing is left out.
  private boolean nameMayBeComplete;

  private final List<NameShape> shapes;

  /// What two words written together weigh at most, bits.
  private final double mostTogether;

  /// Of the registered name at hand: the most that any of its words weighs with each word asked
  /// about, bits.
  private final double[] mostOfAsked = new double[Integer.SIZE];

  /// What two names of which a token agrees, and which are not one name, lose at least, bits.
  private final double difference;

  /// What two names of which one leaves something out lose at least, bits.
  private final double leavingOut;

  private UpperBound(Asked asked, PackedRegistry packed, TokenBounds tokens, LinkageModel model) {
    this.asked = asked;
    this.packed = packed;
    this.model = model;
    Prepared prepared = asked.prepared();
    this.dates = prepared.dates().stream().mapToInt(Integer::intValue).toArray();
    this.tokens = tokens;
    this.hasFullNames = prepared.names().stream().allMatch(Name::isFull);
    this.askedPlaceholder = prepared.hasPlaceholder();
    this.askedDocuments = !prepared.documents().isEmpty();
    this.askedNumber = asked.statesNumber();
    this.mostOfOthers =
        model.most(EnumSet.of(Field.BIRTH_DATE, Field.SEX, Field.NATIONALITY))
            + Math.max(model.bits(Level.NUMBER_DIFFERS), model.bits(Level.NUMBER_NOT_STATED))
            + model.bits(Level.DOCUMENT_NOT_STATED);
    this.mostTogether = model.nameWeights().unseen();
    this.shapes = prepared.names().stream().map(Name::shape).toList();
    this.difference = model.nameWeights().lightestDifference();
    this.leavingOut = Math.max(difference, model.nameWeights().lightestLeavingOut());
    this.different = model.nameWeights().of(NameLevel.DIFFERS);
    this.leastNameBound = prepared.names().isEmpty() ? 0 : different;
    for (String code : prepared.nationalities()) {
      nationalities.set(packed.nationalityIds.getOrDefault(code, packed.nationalityIds.size()));
    }
  }

  /// @param tokens the most that each registered word can weigh, for the names asked about
  static UpperBound of(Asked asked, PackedRegistry packed, TokenBounds tokens, LinkageModel model) {
    return new UpperBound(asked, packed, tokens, model);
  }

  /// Whether the registered identity has to be compared in full. Not safe for several threads.
  boolean mayBeCandidate(int i) {
    boundNames(i);
    if (mayAgreeByNumber(i) || mayAgreeByDocument(i)) {
      return true;
    }
    boolean placeholder = packed.hasPlaceholder(i) || askedPlaceholder;
    double threshold = placeholder ? model.placeholder() : model.possibleLink();
    if (nameBound + mostOfOthers + ROUNDING < threshold && !nameMayBeComplete) {
      return false;
    }
    Level birthDate = birthDate(i);
    boolean otherNumber = askedNumber && packed.numberStart.at(i) < packed.numberStart.at(i + 1);
    boolean contradicted = otherNumber || birthDate.state() == State.CONFLICTS;
    if (nameMayBeComplete && (!contradicted || birthDate == Level.DATE_SAME)) {
      return true;
    }
    double number = model.bits(otherNumber ? Level.NUMBER_DIFFERS : Level.NUMBER_NOT_STATED);
    double most =
        nameBound
            + number
            + model.bits(birthDate)
            + model.bits(sexLevel(i))
            + model.bits(nationalityLevel(i))
            + model.bits(Level.DOCUMENT_NOT_STATED);
    return most + ROUNDING >= threshold;
  }

  private boolean mayAgreeByDocument(int i) {
    if (!askedDocuments) {
      return false;
    }
    for (int d = packed.documentStart.at(i); d < packed.documentStart.at(i + 1); d++) {
      IdentityDocument registered = packed.documents.at(d);
      for (IdentityDocument document : asked.prepared().documents()) {
        if (Documents.level(document, registered).state() == State.AGREES) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean mayAgreeByNumber(int i) {
    if (!askedNumber) {
      return false;
    }
    for (int n = packed.numberStart.at(i); n < packed.numberStart.at(i + 1); n++) {
      if (asked.isSameOrNear(packed.numbers.at(n))) {
        return true;
      }
    }
    return false;
  }

  private Level birthDate(int i) {
    Level best = Level.DATE_NOT_STATED;
    for (int d = packed.dateStart.at(i); d < packed.dateStart.at(i + 1); d++) {
      for (int date : dates) {
        best = asked.better(best, BirthDates.level(date, packed.dates.at(d)));
      }
    }
    return best;
  }

  private Level sexLevel(int i) {
    return Asked.sex(asked.prepared().sex(), packed.sex(i));
  }

  private Level nationalityLevel(int i) {
    int from = packed.nationalityStart.at(i);
    int to = packed.nationalityStart.at(i + 1);
    if (from == to || nationalities.isEmpty()) {
      return Level.NATIONALITY_NOT_STATED;
    }
    for (int n = from; n < to; n++) {
      if (nationalities.get(packed.nationalities.at(n))) {
        return Level.NATIONALITY_SAME;
      }
    }
    return Level.NATIONALITY_DIFFERS;
  }

  private void boundNames(int i) {
    int from = packed.nameStart.at(i);
    int to = packed.nameStart.at(i + 1);
    boolean blank =
        from == to
            || packed.hasPlaceholder(i)
            || askedPlaceholder
            || packed.hasNameInOtherScript(i) != asked.prepared().hasNameInOtherScript();
    nameBound = blank ? 0 : leastNameBound;
    nameMayBeComplete = false;
    for (int name = from; name < to; name++) {
      boundName(name);
    }
  }

  private void boundName(int name) {
    double sum = 0;
    int registered = 0;
    int askedWords = 0;
    for (int row = packed.rowStart.at(name); row < packed.rowStart.at(name + 1); row++) {
      for (int w = row * PackedRegistry.ROW; w < (row + 1) * PackedRegistry.ROW; w++) {
        int word = packed.words.at(w);
        double most = tokens.most(word);
        if (most > 0) {
          sum += most;
          registered++;
          askedWords |= tokens.asked(word);
          raise(tokens.asked(word), most);
        }
      }
    }
    int agreeing = Math.min(registered, Integer.bitCount(askedWords));
    sum = Math.min(sum, takeAsked(askedWords));
    boolean together = mayBeTogether(name);
    boolean full = hasFullNames && packed.isFull(name);
    if (together || askedWords < 0) {
      nameBound = Math.max(nameBound, together ? sum + mostTogether : sum);
      nameMayBeComplete = true;
    } else if (!full) {
      nameBound = Math.max(nameBound, sum);
      nameMayBeComplete |= agreeing >= ONE_OF_EACH_PART;
    } else if (agreeing == 0) {
      nameBound = Math.max(nameBound, different);
    } else {
      boundFullName(name, sum, agreeing);
    }
  }

  /// Notes what a registered word can weigh with each of the words asked about with which it
  /// agrees.
  private void raise(int askedWords, double most) {
    for (int words = askedWords; words != 0; words &= words - 1) {
      int place = Integer.numberOfTrailingZeros(words);
      mostOfAsked[place] = Math.max(mostOfAsked[place], most);
    }
  }

  /// The most that the words asked about can weigh, each paired once, bits; they are then
  /// forgotten.
  private double takeAsked(int askedWords) {
    double sum = 0;
    for (int words = askedWords; words != 0; words &= words - 1) {
      int place = Integer.numberOfTrailingZeros(words);
      sum += mostOfAsked[place];
      mostOfAsked[place] = 0;
    }
    return sum;
  }

  private void boundFullName(int name, double sum, int agreeing) {
    NameShape registered = packed.shape(name);
    boolean whole = false;
    boolean complete = false;
    for (NameShape shape : shapes) {
      whole |= agreeing >= NameShape.whole(shape, registered);
      complete |= agreeing >= NameShape.complete(shape, registered);
    }
    double loss = complete ? 0 : whole ? leavingOut : difference;
    nameBound = Math.max(nameBound, sum + loss);
    nameMayBeComplete |= complete;
  }

  private boolean mayBeTogether(int name) {
    for (int j = packed.joinStart.at(name); j < packed.joinStart.at(name + 1); j++) {
      if (tokens.mayBeTogether(packed.joins.at(j))) {
        return true;
      }
    }
    return false;
  }
}
