// SPDX-License-Identifier: Apache-2.0
package org.holdfast.linkage.candidate;

import java.util.List;

/// One field of two identities set side by side.
///
/// @param field which field
/// @param level the agreement level, a stable word of the model such as `SECOND_SURNAME_DROPPED`
/// @param state agrees, conflicts or cannot be compared
/// @param weight what that is worth, bits
/// @param words the level in words, without the values: "second surname dropped"
public record Comparison(Field field, String level, State state, MatchWeight weight, String words) {

  /// The levels one by one: two names can agree and differ in several ways at once, and their level
  /// is then `ONE_EDIT+GIVEN_NAME_DROPPED`.
  public List<String> levels() {
    return List.of(level.split("\\+", -1));
  }

  /// The fields that are compared.
  public enum Field {
    /// Given names and surnames.
    NAME,
    /// Date of birth.
    BIRTH_DATE,
    /// Alien registration number.
    A_NUMBER,
    /// Passport or other document.
    DOCUMENT,
    /// Sex.
    SEX,
    /// Nationality or country of birth.
    NATIONALITY
  }

  /// A blank is a blank: it is neither agreement nor conflict.
  public enum State {
    /// The values agree, exactly or in a way that the model knows.
    AGREES,
    /// Both sides state it and they differ.
    CONFLICTS,
    /// At least one side does not state it.
    CANNOT_COMPARE
  }
}
