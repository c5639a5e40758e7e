// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.record;

/// Why an entry was not recorded. The code is the SQLSTATE that the database answers with.
public enum Refusal {
  TWO_PERSONS_NEEDED("HF001", "This takes two different people: one proposes, another records it."),
  NO_SUCH_PROPOSAL("HF002", "There is no open proposal at the position that the entry names."),
  PROPOSAL_IS_OWN("HF003", "Whoever proposed it cannot be the second person."),
  PROPOSAL_DIFFERS("HF004", "What was proposed is not what is to be recorded."),
  ACTOR_NOT_ADMITTED("HF005", "Whoever records this was not admitted, or was retired."),
  NOT_A_PERSON("HF006", "A machine cannot propose or approve what weakens an answer."),
  KEY_USED_FOR_ANOTHER("HF007", "Something else was recorded under this key."),
  NO_SUCH_PROTECTION("HF008", "The record knows no protection of this name."),
  PRESERVED("HF009", "A preservation notice forbids erasing this."),
  PROTECTION_MAY_BE_IN_FORCE(
      "HF010", "A protection of this person may be in force, and matching needs these data."),
  NOT_ERASED("HF011", "A key is destroyed only after the entry that orders the erasure."),
  CLASS_LIST_GAP("HF012", "A class has other members than its list, and nobody explained why."),
  REGISTRY_SHRANK("HF013", "The registry does not have the persons that the record has."),
  INCOMPLETE("HF014", "The entry lacks what its kind must state."),
  CHECKPOINT_CONFLICTS("HF015", "Another checkpoint stands for this size, or a later one does."),
  ALREADY_SO("HF016", "The record says so already."),
  SESSION_NEEDED("HF017", "A hold is released by people who are signed in, each on their own."),
  RELEASING_ROLE_NEEDED(
      "HF018", "Whoever proposes or approves a release is a reviewer or counsel."),
  COUNSEL_NEEDED(
      "HF019", "That nothing bars the removal is for counsel to say, with another person."),
  ADMINISTRATOR_RELEASES_NOTHING(
      "HF023", "Whoever administers, or did as a reviewer, releases no hold."),
  SESSION_IS_SHARED("HF024", "Two people do not act from one session."),
  DELEGATION_IS_SHARED("HF025", "Two people do not act on behalf of one."),
  NO_SUCH_DOOR(
      "HF026", "A hold is released because it is not this person, or because nothing bars it."),
  ROLE_IS_A_PERSONS("HF027", "A role is given to a person who was admitted and is not retired.");

  private final String code;
  private final String sentence;

  Refusal(String code, String sentence) {
    this.code = code;
    this.sentence = sentence;
  }

  /// Five characters, class `HF`.
  public String code() {
    return code;
  }

  /// Why, without a value of the entry.
  public String sentence() {
    return sentence;
  }
}
