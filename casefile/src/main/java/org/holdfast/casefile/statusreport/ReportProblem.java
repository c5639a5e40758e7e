// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.statusreport;

import org.holdfast.legaltime.Sentence;

/// Something that a report must mend, or must show and cannot mend.
///
/// @param code what sort of thing
/// @param at the directive, statement, step, plan or field concerned
/// @param sentence what it is, and what to do
public record ReportProblem(Code code, String at, Sentence sentence) {

  /// What a problem does.
  public enum Effect {
    /// The report cannot be made final until it is mended.
    BLOCK,
    /// The report must show it, and cannot mend it.
    FLAG
  }

  /// What sort of thing a report lacks.
  public enum Code {
    /// A directive has no statement of fact and no reasoned "cannot".
    UNANSWERED_DIRECTIVE(Effect.BLOCK),
    /// A statement of fact rests on belief, understanding or nothing.
    UNSUPPORTED_STATEMENT(Effect.BLOCK),
    /// A statement rests on what somebody said who is not named, dated and declaring.
    NO_PERSONAL_KNOWLEDGE(Effect.BLOCK),
    /// A statement rests on a remark whose author is not identified.
    COMMENT_AS_EVIDENCE(Effect.BLOCK),
    /// An argument stands where a directive is to be answered.
    ARGUMENT_AS_ANSWER(Effect.BLOCK),
    /// A privilege is claimed that the privilege log does not list.
    PRIVILEGE_WITHOUT_LOG(Effect.BLOCK),
    /// A step has no actor, counterpart, date or request.
    PASSIVE_STEP(Effect.BLOCK),
    /// The location is old, and nobody tried to learn it since.
    STALE_LOCATION(Effect.BLOCK),
    /// The person was moved, and the report does not say so.
    TRANSFER_NOT_REPORTED(Effect.BLOCK),
    /// A planned step has no owner or no date.
    PLAN_WITHOUT_OWNER_OR_DATE(Effect.BLOCK),
    /// A step that the last report planned was not taken, and the report does not explain it.
    PLAN_SLIPPED_UNEXPLAINED(Effect.BLOCK),
    /// The words are those of the last report, and nothing was done since.
    COPIED_FROM_LAST_REPORT(Effect.BLOCK),
    /// What is meant to happen on return is on record and not disclosed.
    RETURN_TERMS_UNDISCLOSED(Effect.BLOCK),
    /// An earlier statement is known to be wrong, and no correction was served.
    CORRECTION_NOT_SERVED(Effect.BLOCK),
    /// It is not declared in the words of 28 U.S.C. 1746.
    MISSING_DECLARATION_CLAUSE(Effect.BLOCK),
    /// It was received after its due time.
    LATE_FILING(Effect.FLAG),
    /// More days lie between acts than the order's rhythm has.
    GAP_IN_EFFORTS(Effect.FLAG),
    /// No act of the period went to anyone outside the government.
    NO_OUTWARD_ACT(Effect.FLAG),
    /// A request to a foreign government was ordered, and none is on record.
    GOOD_FAITH_REQUEST_MISSING(Effect.FLAG);

    private final Effect effect;

    Code(Effect effect) {
      this.effect = effect;
    }

    /// What it does.
    public Effect effect() {
      return effect;
    }
  }
}
