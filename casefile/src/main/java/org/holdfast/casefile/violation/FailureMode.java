// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.violation;

/// One of the ways in which a check before departure can fail. The names follow cases that courts
/// have described; numbers and rules are those of `docs/formats/violations.md`.
public enum FailureMode {
  /// The protection was there to be found, and the manifest carried no flag.
  F1_FLAG_ABSENT,
  /// An alternate, or somebody added late, was not checked.
  F2_ADDED_LATE,
  /// Another legal basis was taken to fall outside a bar on any removal.
  F3_LEGAL_BASIS,
  /// The government's promise to a court was not held to be a hold.
  F4_UNDERTAKING,
  /// Notice did not reach the office that acted.
  F5_NOTICE_PATH,
  /// The reach of an order was misread, as where a person had left the district.
  F6_SCOPE_MISREAD,
  /// Notice was there, and nothing stopped the departure.
  F7_NO_STOP_AT_GATE,
  /// The right person and the wrong country: at the end, on the way, or after.
  F8_COUNTRY,
  /// Another agency carried the person.
  F9_OTHER_AGENCY,
  /// The registry had it only after departure.
  F10_DOCKET_LAG,
  /// A remark in a system was taken for proof.
  F11_UNSUPPORTED_REMARK,
  /// Nothing ordered removal at all.
  F12_NO_EXECUTABLE_ORDER;

  /// Its number as people cite it: `F1` to `F12`.
  public String number() {
    return name().substring(0, name().indexOf('_'));
  }
}
