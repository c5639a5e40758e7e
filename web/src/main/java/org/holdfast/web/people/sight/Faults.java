// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.people.sight;

import java.util.Map;
import org.holdfast.report.text.Markup;
import org.holdfast.report.words.Words;

/// What is wrong with what was sent, said once above a form.
public final class Faults {
  private Faults() {}

  /// Says how many things are wrong, and what belongs to no field. The sentences of refusals and of
  /// readers are in English.
  public static void summary(Markup page, Words words, Map<String, String> faults) {
    if (faults.isEmpty()) {
      return;
    }
    page.open("div", "class", "note hold", "role", "alert", "tabindex", "-1");
    page.element("p", words.count("people.faults", faults.size()));
    String general = faults.get("");
    if (general != null) {
      page.element("p", general, "lang", "en");
    }
    page.closeLine();
  }
}
