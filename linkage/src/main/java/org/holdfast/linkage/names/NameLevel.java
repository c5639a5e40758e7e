// SPDX-License-Identifier: Apache-2.0
package org.holdfast.linkage.names;

import java.util.EnumSet;
import java.util.function.Predicate;

/// A way in which two names agree or differ. A comparison of names has one level or several: a
/// second surname dropped and one letter that differs. What each is worth stands in the model.
public enum NameLevel {
  /// Nothing differs.
  SAME,
  /// Two forms of one given name: José and Pepe, Mohamed and Mamadou.
  VARIANT,
  /// The same letters by another rule of transliteration: MULLER and MUELLER.
  SPELLING,
  /// The same phonetic class.
  SOUND,
  /// DE LA CRUZ and DELACRUZ.
  TOGETHER,
  /// One edit or one swap of neighbours.
  ONE_EDIT,
  /// Two of them.
  TWO_EDITS,
  /// One letter that begins the other name.
  INITIAL,
  /// A beginning, where the carrier of the name was full.
  CUT,
  /// One side states the first surname alone.
  SECOND_SURNAME_DROPPED,
  /// One side states a later surname alone.
  FIRST_SURNAME_DROPPED,
  /// The surnames stand in the other order.
  SURNAMES_SWAPPED,
  /// A surname after "de" stands where another surname stood.
  MARRIED_NAME,
  /// Some surname agrees, another differs.
  SURNAME_DIFFERS,
  /// No surname agrees.
  SURNAMES_DIFFER,
  /// One side states fewer given names.
  GIVEN_NAME_DROPPED,
  /// The given names stand in another order.
  GIVEN_ORDER,
  /// Some given name agrees, another differs.
  GIVEN_NAME_DIFFERS,
  /// No given name agrees.
  GIVEN_NAMES_DIFFER,
  /// One side states no given name.
  GIVEN_NOT_STATED,
  /// One side states no surname.
  SURNAME_NOT_STATED,
  /// A string that begins with the surname and does not say so.
  REVERSED,
  /// A name counted to the other part.
  MOVED,
  /// Given names and surnames in each other's place.
  EXCHANGED,
  /// Neither a given name nor a surname agrees.
  DIFFERS,
  /// There is no name on one side.
  NOT_STATED;

  /// The level as one of 32 bits, so that a set of levels is a number.
  @SuppressWarnings("EnumOrdinal") // never kept, and never read but by this class
  int bit() {
    return 1 << ordinal();
  }

  /// The bits of the levels that meet a condition.
  static int bits(Predicate<NameLevel> condition) {
    int bits = 0;
    for (NameLevel level : values()) {
      bits |= condition.test(level) ? level.bit() : 0;
    }
    return bits;
  }

  /// The levels of a set of bits, in the order of the model.
  static EnumSet<NameLevel> of(int bits) {
    var levels = EnumSet.noneOf(NameLevel.class);
    for (NameLevel level : values()) {
      if ((bits & level.bit()) != 0) {
        levels.add(level);
      }
    }
    return levels;
  }

  /// Whether a given name or a surname that both sides state is another.
  public boolean differs() {
    return this == SURNAME_DIFFERS
        || this == SURNAMES_DIFFER
        || this == GIVEN_NAME_DIFFERS
        || this == GIVEN_NAMES_DIFFER
        || this == DIFFERS;
  }

  /// Whether two names with this level are, as far as they can be compared, wholly one name.
  boolean isWhole() {
    return switch (this) {
      case SURNAME_DIFFERS,
          SURNAMES_DIFFER,
          GIVEN_NAME_DIFFERS,
          GIVEN_NAMES_DIFFER,
          DIFFERS,
          NOT_STATED ->
          false;
      case SAME,
          VARIANT,
          SPELLING,
          SOUND,
          TOGETHER,
          ONE_EDIT,
          TWO_EDITS,
          INITIAL,
          CUT,
          SECOND_SURNAME_DROPPED,
          FIRST_SURNAME_DROPPED,
          SURNAMES_SWAPPED,
          MARRIED_NAME,
          GIVEN_NAME_DROPPED,
          GIVEN_ORDER,
          GIVEN_NOT_STATED,
          SURNAME_NOT_STATED,
          REVERSED,
          MOVED,
          EXCHANGED ->
          true;
    };
  }

  /// Whether a name that one side states is left out or replaced on the other.
  boolean leavesOut() {
    return this == SECOND_SURNAME_DROPPED
        || this == FIRST_SURNAME_DROPPED
        || this == GIVEN_NAME_DROPPED
        || this == MARRIED_NAME;
  }
}
