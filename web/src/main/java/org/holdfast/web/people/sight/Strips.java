// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.people.sight;

import java.util.List;
import org.holdfast.casefile.screening.Freshness;
import org.holdfast.report.words.Words;
import org.holdfast.web.page.Strip;
import org.holdfast.web.page.Viewer;

/// The instruments above a page about the registry.
public final class Strips {
  private Strips() {}

  /// The time, how many entries the page was made from, and how fresh its sources are.
  public static Strip of(Viewer viewer, RegistrySight.Seen seen) {
    Words words = viewer.words();
    Freshness fresh = Freshness.of(seen.reading().value(), viewer.now(), null);
    long stale = fresh.sources().stream().filter(one -> one.stale()).count();
    return new Strip(
        List.of(
            new Strip.Reading(words.say("people.strip.now"), viewer.times().at(viewer.now())),
            new Strip.Reading(words.say("people.strip.entries"), Long.toString(seen.position())),
            new Strip.Reading(
                words.say("people.strip.sources"),
                words.say(
                    "people.strip.stale",
                    fresh.sources().size() - stale,
                    fresh.sources().size()))));
  }
}
