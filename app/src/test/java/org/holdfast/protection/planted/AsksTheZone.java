// SPDX-License-Identifier: Apache-2.0
package org.holdfast.protection.planted;

import java.time.ZoneId;

/// Depends on where the machine stands.
final class AsksTheZone {
  private AsksTheZone() {}

  static ZoneId here() {
    return ZoneId.systemDefault();
  }
}
