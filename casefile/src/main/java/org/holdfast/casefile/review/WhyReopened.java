// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.review;

/// Why a release that was recorded does not apply now.
public enum WhyReopened {
  /// What it was made on is not what stands now: the seat, the departure, who may be the person in
  /// it, or what protects them.
  BINDING_DIFFERS,
  /// Its time is over, has not come, or was longer than a release may apply.
  EXPIRED,
  /// Somebody holds the seat or the operation since.
  HELD_SINCE,
  /// A notice came since that protects this person, or whom nobody has named yet.
  NOTICE_SINCE,
  /// The list was taken back since.
  LIST_WITHDRAWN,
  /// A reader says otherwise.
  READ_OTHERWISE,
  /// Not both of its hands had read the seat before it was proposed, and found the same.
  NOT_READ_BY_BOTH,
  /// Its door does not stand open.
  DOOR_CLOSED
}
