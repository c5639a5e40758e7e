// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.entry;

/// What an entry records. The names are part of the record's bytes: one may be added, none renamed.
public enum EntryKind {
  /// A person the registry knows from now on.
  PERSON_REGISTERED(Effect.STRENGTHENS),
  /// A further name, number or document of a registered person, of a sort of which one was stated.
  PERSON_EXTENDED(Effect.STRENGTHENS),
  /// A class of protected people; said again, that its list is not the whole class.
  CLASS_DECLARED(Effect.STRENGTHENS),
  /// A person is a member of a class.
  MEMBER_ADDED(Effect.STRENGTHENS),
  /// A protection of a person or a class.
  PROTECTION_RECORDED(Effect.STRENGTHENS),
  /// A protection as it is worded by now: it stands beside what was recorded, until two people have
  /// put one in the place of both.
  PROTECTION_RESTATED(Effect.STRENGTHENS),
  /// An event that keeps a protection alive: extended, a stay lifted, reinstated.
  PROTECTION_RESTORED(Effect.STRENGTHENS),
  /// Where facts come from.
  SOURCE_DECLARED(Effect.STRENGTHENS),
  /// A person holds a seat.
  HELD(Effect.STRENGTHENS),
  /// A machine found something, such as an apparent violation.
  FOUND(Effect.STRENGTHENS),
  /// A person upholds a finding.
  FINDING_UPHELD(Effect.STRENGTHENS),
  /// A court directs something.
  DIRECTIVE_RECORDED(Effect.STRENGTHENS),
  /// A return case is opened.
  CASE_OPENED(Effect.STRENGTHENS),
  /// A directive is owed again: a stay lifted, an order revived or reinstated.
  DIRECTIVE_REVIVED(Effect.STRENGTHENS),
  /// What concerns a person, or everybody, is to be preserved: nothing of it may be erased.
  PRESERVATION_NOTICED(Effect.STRENGTHENS),
  /// Somebody records nothing any more.
  ACTOR_RETIRED(Effect.STRENGTHENS),
  /// A proposal that was not approved is taken back.
  PROPOSAL_WITHDRAWN(Effect.STRENGTHENS),
  /// A spoken notice that protects somebody: a court rang, counsel rang.
  NOTICE_RECEIVED(Effect.STRENGTHENS),
  /// A list is taken back: its operation is not screened from then on.
  MANIFEST_WITHDRAWN(Effect.STRENGTHENS),
  /// A person has a role no more.
  ROLE_TAKEN(Effect.STRENGTHENS),

  /// A source was read at a time.
  SOURCE_READ(Effect.NEUTRAL),
  /// A document, byte for byte.
  DOCUMENT_RECEIVED(Effect.NEUTRAL),
  /// A class list, and how many members it names.
  CLASS_LIST_RECEIVED(Effect.NEUTRAL),
  /// A list of seats.
  MANIFEST_RECEIVED(Effect.NEUTRAL),
  /// An operation was screened, and this was answered.
  SCREENED(Effect.NEUTRAL),
  /// A registry was made from the record and published.
  REGISTRY_PUBLISHED(Effect.NEUTRAL),
  /// What one reader found in one seat and one registered person.
  SEAT_REVIEWED(Effect.NEUTRAL),
  /// A gate has seen a hold.
  HOLD_ACKNOWLEDGED(Effect.NEUTRAL),
  /// An operation departed, and with whom.
  DEPARTURE_RECORDED(Effect.NEUTRAL),
  /// Somebody was told of something.
  NOTIFICATION_SENT(Effect.NEUTRAL),
  /// One person proposes an entry that takes two.
  PROPOSED(Effect.NEUTRAL),
  /// Something was done towards a duty.
  EFFORT_RECORDED(Effect.NEUTRAL),
  /// What befell an order and changes no duty: an appeal, a stay refused, a finding.
  ORDER_NOTED(Effect.NEUTRAL),
  /// A step towards a return is planned, or how far it is.
  STEP_PLANNED(Effect.NEUTRAL),
  /// A note to a foreign government is drafted.
  NOTE_DRAFTED(Effect.NEUTRAL),
  /// Somebody said something.
  STATEMENT_RECORDED(Effect.NEUTRAL),
  /// Where a person is, and how that is known.
  WHEREABOUTS_RECORDED(Effect.NEUTRAL),
  /// Who is responsible, since when, on what authority.
  OFFICIAL_NAMED(Effect.NEUTRAL),
  /// A counterpart answered, or stayed silent.
  COUNTERPART_ANSWERED(Effect.NEUTRAL),
  /// A report went to a court.
  REPORT_FILED(Effect.NEUTRAL),
  /// Chosen entries were handed to somebody.
  BUNDLE_ISSUED(Effect.NEUTRAL),
  /// A document changed hands.
  CUSTODY_CHANGED(Effect.NEUTRAL),
  /// Somebody read what is personal.
  READ(Effect.NEUTRAL),

  /// Somebody may record from now on.
  ACTOR_ADMITTED(Effect.WEAKENS),
  /// A person has a role from now on.
  ROLE_GIVEN(Effect.WEAKENS),
  /// A person's name, date or number was wrong, or a first one is known: where none was stated none
  /// could conflict with a seat's.
  PERSON_CORRECTED(Effect.WEAKENS),
  /// What was said of a class was wrong, or its list is the whole class after all.
  CLASS_CORRECTED(Effect.WEAKENS),
  /// Two registered persons are one: the subject is found under the object from now on.
  PERSONS_MERGED(Effect.WEAKENS),
  /// A person is no member of a class.
  MEMBER_REMOVED(Effect.WEAKENS),
  /// A protection bars less than was recorded.
  PROTECTION_NARROWED(Effect.WEAKENS),
  /// An event that ends or suspends a protection: stayed, vacated, reversed, dissolved, withdrawn,
  /// its condition met, expired.
  PROTECTION_ENDED(Effect.WEAKENS),
  /// A source may be older than it could be.
  SOURCE_LIMIT_CHANGED(Effect.WEAKENS),
  /// A threshold of the comparison was changed.
  THRESHOLD_CHANGED(Effect.WEAKENS),
  /// A hold is released, by one of two doors and by two people who may.
  HOLD_RELEASED(Effect.WEAKENS),
  /// A person's hold of a seat is lifted, by two people who may release.
  HOLD_LIFTED(Effect.WEAKENS),
  /// A person clears a finding.
  FINDING_CLEARED(Effect.WEAKENS),
  /// A duty is said to be fulfilled.
  OBLIGATION_CLOSED(Effect.WEAKENS),
  /// A duty rests, ends or is moved: a stay, a pause, a vacatur, an extension, another directive in
  /// its place.
  DIRECTIVE_EASED(Effect.WEAKENS),
  /// A note to a foreign government may go out, as two people have read it for what it discloses.
  NOTE_CLEARED(Effect.WEAKENS),
  /// A fact of a return case was recorded wrongly; this is how it should read.
  CASE_CORRECTED(Effect.WEAKENS),
  /// Why a registry has fewer people or members than a list, or than before.
  GAP_EXPLAINED(Effect.WEAKENS),
  /// A preservation notice is lifted.
  PRESERVATION_LIFTED(Effect.WEAKENS),
  /// What identifies a person is destroyed, on an authority that the entry names.
  ERASED(Effect.WEAKENS);

  private final Effect effect;

  EntryKind(Effect effect) {
    this.effect = effect;
  }

  /// What it can do to an answer.
  public Effect effect() {
    return effect;
  }

  /// Whether it takes two different people.
  public boolean takesTwo() {
    return effect == Effect.WEAKENS;
  }
}
