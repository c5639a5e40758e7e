// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.violations;

import java.util.Locale;

/// The forms findings can be printed in.
enum ReportFormat {
  TABLE,
  JSON,
  CSV,
  HTML;

  /// The word that a user types.
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
