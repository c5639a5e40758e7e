// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.demo;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.holdfast.cli.terminal.Terminal;

/// Opens a page in the user's browser, where there is one. Nothing depends on it.
final class Browser {
  private Browser() {}

  static void open(String address, Terminal terminal) {
    boolean mac = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("mac");
    try {
      new ProcessBuilder(List.of(mac ? "open" : "xdg-open", address))
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException e) {
      terminal.err().println("No browser was found. The page is " + address);
    }
  }
}
