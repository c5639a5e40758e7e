// SPDX-License-Identifier: Apache-2.0
package org.holdfast.protection;

/// The times of an instrument. Any of them may be missing; the earliest that can start it does,
/// unless the instrument itself names its trigger.
public enum TimeName {
  /// Spoken from the bench.
  PRONOUNCED,
  /// Signed by the judge or officer.
  SIGNED,
  /// Filed with the court or agency.
  FILED,
  /// Entered on the docket.
  ENTERED,
  /// Noticed by the clerk.
  NOTICED,
  /// Served on a party.
  SERVED,
  /// Communicated to the office that would act.
  COMMUNICATED
}
