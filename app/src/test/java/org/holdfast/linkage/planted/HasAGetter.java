// SPDX-License-Identifier: Apache-2.0
package org.holdfast.linkage.planted;

/// An accessor with a prefix.
public final class HasAGetter {
  private HasAGetter() {}

  /// A value.
  public static int getValue() {
    return 1;
  }
}
