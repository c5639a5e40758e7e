// SPDX-License-Identifier: Apache-2.0
package org.holdfast.linkage.planted;

/// Writes to the process.
final class PrintsAName {
  private PrintsAName() {}

  static void print(String name) {
    System.out.println(name);
  }
}
