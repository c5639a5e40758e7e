// SPDX-License-Identifier: Apache-2.0
package org.holdfast.tlog.planted;

import java.security.SecureRandom;

/// Draws a number nobody can draw again.
final class DrawsLots {
  private DrawsLots() {}

  static int draw() {
    return new SecureRandom().nextInt();
  }
}
