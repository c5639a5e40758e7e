// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.review;

/// Why a reader finds that a hold may be opened, as a code; the words beside it say the rest.
public enum ReleaseReason {
  /// An identity document of the person in the seat shows somebody else.
  DOCUMENT_SHOWS_ANOTHER(Door.NOT_THIS_PERSON),
  /// Fingerprints or a photograph taken for the two differ.
  BIOMETRICS_DIFFER(Door.NOT_THIS_PERSON),
  /// The registered person is known to be elsewhere.
  FOUND_ELSEWHERE(Door.NOT_THIS_PERSON),

  /// A document ends or lifts what was not settled.
  ENDED_BY_DOCUMENT(Door.NOT_BARRED),
  /// A document of the right kind meets the condition.
  CONDITION_MET(Door.NOT_BARRED),
  /// By its own words it does not reach this movement.
  OUTSIDE_ITS_WORDS(Door.NOT_BARRED),
  /// The notice and screening that it demands are on record.
  PROCESS_ON_RECORD(Door.NOT_BARRED),
  /// Its deciding facts show that the person is no member of the class.
  NOT_A_MEMBER(Door.NOT_BARRED),
  /// It bars nothing by itself.
  NO_BAR_BY_ITSELF(Door.NOT_BARRED);

  private final Door door;

  ReleaseReason(Door door) {
    this.door = door;
  }

  /// The door that it opens.
  public Door door() {
    return door;
  }
}
