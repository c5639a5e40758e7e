// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.board;

import java.util.function.Consumer;
import org.holdfast.report.text.Markup;

/// The part of a page that is asked for anew whenever something changes, and now and then as time
/// passes. Without a script it stands as it was written.
final class LivePart {
  private LivePart() {}

  /// Writes the part.
  ///
  /// @param address where it is asked for anew
  static void write(Markup page, String address, Consumer<Markup> content) {
    page.open(
            "div",
            "hx-ext",
            "sse",
            "sse-connect",
            "/events",
            "hx-get",
            address,
            "hx-trigger",
            "sse:board, every 15s",
            "hx-swap",
            "innerHTML")
        .line();
    content.accept(page);
    page.closeLine();
  }
}
