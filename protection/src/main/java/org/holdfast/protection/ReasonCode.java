// SPDX-License-Identifier: Apache-2.0
package org.holdfast.protection;

/// Why a seat was answered as it was: one code for each ground, in the vocabulary of the answer
/// format (`docs/formats/answer.md`).
public enum ReasonCode {
  /// An order, stay, status or claim bars this removal at this time.
  PROTECTION_IN_FORCE(Answer.HOLD),
  /// The place of arrival is a country that the protection names.
  BARRED_DESTINATION(Answer.HOLD),
  /// A landing on the way is in a country that the protection names.
  BARRED_STOP(Answer.HOLD),
  /// The move takes the person out of a district or state that the order names.
  BARRED_TRANSFER(Answer.HOLD),
  /// An order in force demands notice and a chance to raise fear, and no reliable record shows
  /// them.
  THIRD_COUNTRY_WITHOUT_PROCESS(Answer.HOLD),
  /// A class order or settlement covers the person.
  CLASS_MEMBER_PROTECTED(Answer.HOLD),
  /// The government's promise to a court has not ended.
  UNDERTAKING_IN_FORCE(Answer.HOLD),
  /// A stay that needs no judge: on filing, or while an appeal may be taken or is pending.
  AUTOMATIC_STAY(Answer.HOLD),
  /// In force only if a time known by its day is counted from the start of that day.
  PROTECTIVE_START(Answer.HOLD),
  /// In force only if the later of two readings of the ending is taken.
  PROTECTIVE_END(Answer.HOLD),
  /// Someone recorded an ending without a document that can end anything.
  ENDING_NOT_DOCUMENTED(Answer.HOLD),
  /// The document offered is not of a kind that meets the condition.
  CONDITION_NOT_MET(Answer.HOLD),
  /// No document orders removal.
  NO_EXECUTABLE_ORDER(Answer.HOLD),
  /// A kind the product does not know is kept and bars.
  UNKNOWN_KIND(Answer.HOLD),
  /// A source is past its reading limit or unread.
  STALE_SOURCE(Answer.HOLD),
  /// Declared, parsed and screened counts differ.
  MANIFEST_COUNT_MISMATCH(Answer.HOLD),
  /// A file could not be accounted for to the last byte, row and field.
  NOT_ACCOUNTED_FOR(Answer.HOLD),
  /// A place of departure, landing or arrival is in no table that is shipped.
  PLACE_UNKNOWN(Answer.HOLD),
  /// A person holds the seat, or the whole operation, and two have not lifted it.
  HELD_BY_A_PERSON(Answer.HOLD),

  /// An agency stay was granted or communicated after boarding was complete.
  BOARDING_CUTOFF_PASSED(Answer.REVIEW),
  /// A third country with no reliable record of notice and screening.
  THIRD_COUNTRY_PROCESS_UNRECORDED(Answer.REVIEW),
  /// The receiving government is expected to pass the person on to a protected country.
  ONWARD_TO_PROTECTED_COUNTRY(Answer.REVIEW),
  /// Class membership is claimed or its facts point both ways.
  MEMBERSHIP_UNRESOLVED(Answer.REVIEW),
  /// An agreement's term is over, its condition is not met.
  SURVIVAL_AFTER_TERM(Answer.REVIEW),
  /// A court's act ended or stayed the order less than 24 hours before departure.
  RECENT_COURT_ENDING(Answer.REVIEW),
  /// The event from which the bar runs has not happened yet.
  TRIGGER_PENDING(Answer.REVIEW),
  /// A near A-number or a similar name and date: the same person is not excluded.
  IDENTITY_NOT_EXCLUDED(Answer.REVIEW),
  /// A placeholder stands where a name should be.
  PLACEHOLDER_NAME(Answer.REVIEW),
  /// The A-number agrees exactly, name and date of birth conflict.
  IDENTITY_CONFLICT(Answer.REVIEW),
  /// Too little is stated of the person to compare anyone with.
  IDENTITY_INSUFFICIENT(Answer.REVIEW),
  /// Two seats match one registered person, or one seat is listed twice.
  DUPLICATE_SEAT(Answer.REVIEW),
  /// The order's own words disagree about the country.
  SCOPE_DISPUTED(Answer.REVIEW),
  /// Deferred action: no bar by itself, never cleared by a machine.
  DISCRETIONARY_RELIEF(Answer.REVIEW),
  /// The protection applies only if a fact holds that nobody has settled.
  APPLICABILITY_UNSETTLED(Answer.REVIEW),
  /// A pending matter whose kind the record does not state.
  MATTER_UNCLEAR(Answer.REVIEW),
  /// The manifest does not say where the operator lands on the way.
  STOPS_UNKNOWN(Answer.REVIEW),

  /// Nothing known bars it; identity, order, destination and sources are in order.
  NOTHING_IN_FORCE(Answer.NO_PROTECTION_FOUND),
  /// The condition is met by a document of the right kind.
  CONDITION_MET(Answer.NO_PROTECTION_FOUND),
  /// Ended by a documented act.
  ENDED(Answer.NO_PROTECTION_FOUND),
  /// The order's own term is over and no extension was read.
  EXPIRED_BY_ITS_TERMS(Answer.NO_PROTECTION_FOUND),
  /// Something is pending that stays nothing by itself.
  NO_AUTOMATIC_STAY(Answer.NO_PROTECTION_FOUND),
  /// In force, but not against this removal.
  OUTSIDE_SCOPE(Answer.NO_PROTECTION_FOUND);

  private final Answer answer;

  ReasonCode(Answer answer) {
    this.answer = answer;
  }

  /// The answer that this reason gives by itself.
  public Answer answer() {
    return answer;
  }
}
