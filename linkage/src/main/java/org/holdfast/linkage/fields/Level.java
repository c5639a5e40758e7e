// SPDX-License-Identifier: Apache-2.0
package org.holdfast.linkage.fields;

import org.holdfast.linkage.candidate.Comparison.Field;
import org.holdfast.linkage.candidate.Comparison.State;

/// The agreement levels of every field but the name. Each has one row in the model, by its key.
public enum Level {
  /// Day, month and year are stated and the same.
  DATE_SAME(Field.BIRTH_DATE, "SAME", State.AGREES),
  /// One side states no day.
  DATE_SAME_MONTH(Field.BIRTH_DATE, "SAME_MONTH", State.AGREES),
  /// One side states the year only.
  DATE_SAME_YEAR(Field.BIRTH_DATE, "SAME_YEAR", State.AGREES),
  /// 3 April and 4 March.
  DATE_SWAPPED(Field.BIRTH_DATE, "SWAPPED", State.AGREES),
  /// One of the eight digits differs.
  DATE_ONE_DIGIT(Field.BIRTH_DATE, "ONE_DIGIT", State.AGREES),
  /// Two of day, month and year are the same.
  DATE_TWO_PARTS(Field.BIRTH_DATE, "TWO_PARTS", State.AGREES),
  /// One side states the year only, and it is the year before or after.
  DATE_NEAR_YEAR(Field.BIRTH_DATE, "NEAR_YEAR", State.CANNOT_COMPARE),
  /// Nothing of the above.
  DATE_DIFFERS(Field.BIRTH_DATE, "DIFFERS", State.CONFLICTS),
  /// No date on one side.
  DATE_NOT_STATED(Field.BIRTH_DATE, "NOT_STATED", State.CANNOT_COMPARE),

  /// The same nine digits.
  NUMBER_SAME(Field.A_NUMBER, "SAME", State.AGREES),
  /// Two neighbouring digits swapped.
  NUMBER_TRANSPOSED(Field.A_NUMBER, "TRANSPOSED", State.AGREES),
  /// One digit wrong.
  NUMBER_ONE_DIGIT(Field.A_NUMBER, "ONE_DIGIT", State.AGREES),
  /// A zero, or two, lost inside the number, which is then padded on the left.
  NUMBER_LOST_ZERO(Field.A_NUMBER, "LOST_ZERO", State.AGREES),
  /// Another number.
  NUMBER_DIFFERS(Field.A_NUMBER, "DIFFERS", State.CONFLICTS),
  /// No number on one side.
  NUMBER_NOT_STATED(Field.A_NUMBER, "NOT_STATED", State.CANNOT_COMPARE),

  /// The same number, and neither kind nor country speak against it.
  DOCUMENT_SAME(Field.DOCUMENT, "SAME", State.AGREES),
  /// One letter or digit wrong, or two neighbours swapped.
  DOCUMENT_NEAR(Field.DOCUMENT, "NEAR", State.AGREES),
  /// Another document of the same kind and country.
  DOCUMENT_DIFFERS(Field.DOCUMENT, "DIFFERS", State.CONFLICTS),
  /// No two documents of one kind and country.
  DOCUMENT_NOT_STATED(Field.DOCUMENT, "NOT_STATED", State.CANNOT_COMPARE),

  /// The same sex.
  SEX_SAME(Field.SEX, "SAME", State.AGREES),
  /// Female and male.
  SEX_DIFFERS(Field.SEX, "DIFFERS", State.CONFLICTS),
  /// Not stated on one side, or neither female nor male.
  SEX_NOT_STATED(Field.SEX, "NOT_STATED", State.CANNOT_COMPARE),

  /// One in common.
  NATIONALITY_SAME(Field.NATIONALITY, "SAME", State.AGREES),
  /// None in common.
  NATIONALITY_DIFFERS(Field.NATIONALITY, "DIFFERS", State.CONFLICTS),
  /// Not stated on one side.
  NATIONALITY_NOT_STATED(Field.NATIONALITY, "NOT_STATED", State.CANNOT_COMPARE);

  private final Field field;
  private final String word;
  private final State state;
  private final boolean blank;

  Level(Field field, String word, State state) {
    this.field = field;
    this.word = word;
    this.state = state;
    this.blank = word.equals("NOT_STATED");
  }

  public Field field() {
    return field;
  }

  public State state() {
    return state;
  }

  public String word() {
    return word;
  }

  /// Whether a side states nothing that could be compared.
  public boolean isBlank() {
    return blank;
  }

  /// Its key in the model, such as `BIRTH_DATE.SWAPPED`.
  public String key() {
    return field.name() + "." + word;
  }
}
