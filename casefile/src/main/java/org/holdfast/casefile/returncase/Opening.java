// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.returncase;

import org.holdfast.casefile.order.Happening;

/// How a case came to be opened.
///
/// @param cause why
/// @param ref the finding, the order or the person it rests on; empty where not stated
/// @param happening when, and when it was known
public record Opening(Cause cause, String ref, Happening happening) {

  /// Why a case is opened.
  public enum Cause {
    /// A removal was found to violate a protection.
    VIOLATION,
    /// A court orders a return.
    ORDER,
    /// A person opens it.
    BY_HAND
  }
}
