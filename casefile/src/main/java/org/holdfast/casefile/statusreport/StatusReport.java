// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.statusreport;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.holdfast.casefile.order.DirectiveId;
import org.holdfast.legaltime.Moment;
import org.jspecify.annotations.Nullable;

/// A status report to a court, as far as it is written.
///
/// @param title what it is called; empty for a status report
/// @param answers the directives it is to answer; none for all that are owed
/// @param dueAt by when; null where no time is set
/// @param filedAt when the court's system received it; null while it is not filed
/// @param periodFrom the first day it covers
/// @param declarant who declares
/// @param statements its sentences
/// @param location where the person is; null where the report says nothing of it
/// @param steps the steps it says were taken
/// @param plans the steps it says will be taken
/// @param slips why steps of the last report were not taken
/// @param returnTerms what it says of custody and renewed removal on return; empty for nothing
/// @param privilegeLog its privilege log, item by item
/// @param whereaboutsReported which news of the person's whereabouts it names
/// @param exhibits its exhibits
/// @param declarationClause the words by which it is declared; empty for none
/// @param signedIn where it is signed: a country, ISO 3166-1 alpha-3; empty where not stated
/// @param service how and on whom it is served; empty where not stated
public record StatusReport(
    String title,
    List<DirectiveId> answers,
    @Nullable Moment dueAt,
    @Nullable Instant filedAt,
    LocalDate periodFrom,
    Declarant declarant,
    List<Statement> statements,
    @Nullable Location location,
    List<ReportedStep> steps,
    List<ReportedPlan> plans,
    List<Explanation> slips,
    String returnTerms,
    List<Privileged> privilegeLog,
    List<String> whereaboutsReported,
    List<Exhibit> exhibits,
    String declarationClause,
    String signedIn,
    List<Served> service) {
  public StatusReport {
    answers = List.copyOf(answers);
    statements = List.copyOf(statements);
    steps = List.copyOf(steps);
    plans = List.copyOf(plans);
    slips = List.copyOf(slips);
    privilegeLog = List.copyOf(privilegeLog);
    whereaboutsReported = List.copyOf(whereaboutsReported);
    exhibits = List.copyOf(exhibits);
    service = List.copyOf(service);
  }

  /// Who declares.
  public record Declarant(String name, String title, String agency) {}

  /// Where a report says that the person is.
  ///
  /// @param place where; empty where not stated
  /// @param custodian in whose custody, `none` for nobody's; empty where not stated
  /// @param asOf as of when; null where not stated
  /// @param source the record of it; empty where there is none
  /// @param attempts when somebody tried to learn it
  public record Location(
      String place,
      String custodian,
      @Nullable Moment asOf,
      String source,
      List<Attempt> attempts) {
    public Location {
      attempts = List.copyOf(attempts);
    }
  }

  /// An attempt to learn where the person is.
  ///
  /// @param at when; null where not stated
  /// @param what how, by whom, with what result; empty where not stated
  public record Attempt(@Nullable Moment at, String what) {}

  /// A step that a report says was taken.
  ///
  /// @param id its name within the report: `T1`
  /// @param actor who; empty where nobody is named
  /// @param counterpart to whom; empty where nobody is named
  /// @param at when; null where not stated
  /// @param request what was asked; empty where not stated
  /// @param response what was answered; empty for no response, which is no fault
  public record ReportedStep(
      String id,
      String actor,
      String counterpart,
      @Nullable Moment at,
      String request,
      String response) {}

  /// A step that a report says will be taken.
  ///
  /// @param id its name: `N1`
  /// @param what in words
  /// @param owner by whom; empty where nobody is named
  /// @param by by which day; null where none is set
  public record ReportedPlan(String id, String what, String owner, @Nullable LocalDate by) {}

  /// Why a planned step was not taken.
  ///
  /// @param plan its name in the last report
  /// @param why in words; empty where none is given
  /// @param newDate the new day; null where none is set
  public record Explanation(String plan, String why, @Nullable LocalDate newDate) {}

  /// An item of a privilege log.
  ///
  /// @param statement the sentence that claims the privilege
  /// @param privilege which one; empty where not stated
  /// @param description of what is withheld, without disclosing it; empty where not stated
  /// @param claimedBy who claims it; empty where not stated
  public record Privileged(
      String statement, String privilege, String description, String claimedBy) {}

  /// An exhibit.
  ///
  /// @param mark its letter: `A`
  /// @param what in words
  /// @param sha256 the digest of its bytes, 64 hexadecimal digits; empty where not stated
  /// @param sealed whether it belongs into the sealed annex
  /// @param refs the records it shows, as statements name them
  public record Exhibit(
      String mark, String what, String sha256, boolean sealed, List<String> refs) {
    public Exhibit {
      refs = List.copyOf(refs);
    }
  }

  /// That it is served on somebody.
  ///
  /// @param on on whom
  /// @param how by which way
  /// @param at when; null where not stated
  public record Served(String on, String how, @Nullable Moment at) {}
}
