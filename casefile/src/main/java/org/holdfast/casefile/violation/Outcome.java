// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.violation;

/// What is said of one removal. The order is the rank: the first one given outranks the rest.
public enum Outcome {
  /// Something certainly barred it, by every reading and every fact in the file. A person
  /// concludes.
  APPARENT_VIOLATION,
  /// Something may have: by a reading that protects, a fact nobody has settled, or a likeness.
  POSSIBLE_VIOLATION,
  /// It could not be told.
  NOT_CHECKED,
  /// Nothing in the registry barred it.
  NONE_FOUND
}
