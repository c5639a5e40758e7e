// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.returns;

import java.util.Map;
import org.holdfast.report.text.Markup;
import org.holdfast.report.words.Words;

/// What stands above a form about a case.
///
/// @param page the page in the making
/// @param words the fixed words
public record FormHead(Markup page, Words words) {

  /// The way back to the case, the heading, and what to know before one begins.
  public void of(OpenCase about, String heading, String lede) {
    String title = about.about().title();
    of(title.isBlank() ? about.id() : title, about.address(""), heading, lede);
  }

  /// The same, where the way back leads elsewhere.
  ///
  /// @param above the words of the way back
  /// @param address where it leads
  public void of(String above, String address, String heading, String lede) {
    page.open("header", "class", "head").open("p", "class", "kicker");
    page.element("a", above, "href", address);
    page.closeLine();
    page.element("h1", heading);
    page.element("p", lede, "class", "lede");
    page.closeLine();
  }

  /// How much is wrong, and what of it is about no field.
  public void faults(Map<String, String> faults) {
    if (!faults.isEmpty()) {
      page.open("p", "class", "note hold", "role", "alert");
      page.text(words.count("returns.fault.heading", faults.size()));
      page.text(" " + faults.getOrDefault("", "")).closeLine();
    }
  }
}
