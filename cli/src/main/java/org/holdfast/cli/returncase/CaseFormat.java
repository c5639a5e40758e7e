// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.returncase;

import java.util.Locale;

/// The forms a return case can be printed in.
enum CaseFormat {
  TABLE,
  JSON,
  HTML,
  ICS;

  /// The word that a user types.
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
