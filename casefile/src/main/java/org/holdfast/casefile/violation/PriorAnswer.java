// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.violation;

/// What had been answered about a person before departure, by the list of removals.
public enum PriorAnswer {
  /// Do not remove.
  HOLD,
  /// A person must decide.
  REVIEW,
  /// Nothing known barred it.
  NO_PROTECTION_FOUND,
  /// The list says that nobody asked.
  NOT_ASKED,
  /// The list does not say.
  UNSTATED
}
