// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.deadline;

import java.util.Locale;

/// The forms in which one deadline can be printed.
enum DeadlineFormat {
  TABLE,
  JSON;

  /// The word that a user types.
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
