// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.order;

/// What a court told somebody to do, by the verb it chose.
///
/// A reader would get this wrong: these are not degrees of one thing. Courts have struck one and
/// kept another (*Noem v. Abrego Garcia*, No. 24A949, of 10 April 2025, kept "facilitate" and
/// questioned "effectuate"), so each is kept as it was said.
public enum Verb {
  /// Facilitate the return.
  FACILITATE,
  /// Facilitate and effectuate it.
  FACILITATE_AND_EFFECTUATE,
  /// Take all available steps to facilitate it.
  TAKE_ALL_AVAILABLE_STEPS,
  /// Take all immediate steps, with counsel where the order says so.
  TAKE_ALL_IMMEDIATE_STEPS,
  /// Ask a foreign government in good faith to release the person.
  REQUEST_IN_GOOD_FAITH,
  /// Return the person.
  RETURN,
  /// Return the person at the government's cost.
  RETURN_AT_GOVERNMENT_COST,
  /// Handle the person's case as it would have been had there been no removal.
  HANDLE_AS_IF_NOT_REMOVED,
  /// Work with the person's counsel.
  COORDINATE_WITH_COUNSEL,
  /// Tell somebody something: agents, counsel, the court.
  NOTIFY,
  /// File a plan.
  FILE_PLAN,
  /// Report or declare to the court.
  REPORT,
  /// List every violation of a kind.
  ENUMERATE,
  /// Not do something.
  REFRAIN,
  /// Another verb: the order's words say which.
  OTHER;

  /// Whether a paper that is filed can answer it. A person is not returned by a filing, nor a
  /// government asked by one.
  public boolean answeredByFiling() {
    return switch (this) {
      case REPORT, FILE_PLAN, NOTIFY, ENUMERATE, OTHER -> true;
      case FACILITATE,
          FACILITATE_AND_EFFECTUATE,
          TAKE_ALL_AVAILABLE_STEPS,
          TAKE_ALL_IMMEDIATE_STEPS,
          REQUEST_IN_GOOD_FAITH,
          RETURN,
          RETURN_AT_GOVERNMENT_COST,
          HANDLE_AS_IF_NOT_REMOVED,
          COORDINATE_WITH_COUNSEL,
          REFRAIN ->
          false;
    };
  }
}
