// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// The most memory that this process has had, as the operating system counts it.
final class PeakMemory {

  private static final String PEAK = "VmHWM:";

  private PeakMemory() {}

  /// In words: Linux alone tells it.
  static String ofThisProcess() {
    try {
      for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
        if (line.startsWith(PEAK)) {
          String kilobytes = line.replaceAll("[^0-9]", "");
          return String.format(
              Locale.ROOT, "%,d MB at most, resident", Long.parseLong(kilobytes) / 1024);
        }
      }
    } catch (IOException e) {
      return "not known on this system";
    }
    return "not known on this system";
  }
}
