// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.violation;

import java.util.List;

/// What is found of one row. It concludes nothing: it is an apparent violation until a person has
/// decided.
///
/// @param row the row
/// @param outcome what is said of it
/// @param grounds what barred it, or may have, the firmest first; empty unless something did or may
/// @param proposals the failure modes that facts suggest, by their numbers
/// @param why why it could not be checked, in sentences; empty where it could
public record Finding(
    RemovalRow row,
    Outcome outcome,
    List<Ground> grounds,
    List<Proposal> proposals,
    List<String> why) {

  public Finding {
    grounds = List.copyOf(grounds);
    proposals = List.copyOf(proposals);
    why = List.copyOf(why);
    boolean found = outcome == Outcome.APPARENT_VIOLATION || outcome == Outcome.POSSIBLE_VIOLATION;
    if (found == grounds.isEmpty() || (outcome == Outcome.NOT_CHECKED) == why.isEmpty()) {
      throw new IllegalArgumentException("a finding has its grounds, or says why there are none");
    }
  }

  /// Whether it rests on nothing but classes that list only part of their members, so that it is
  /// said of anybody.
  public boolean ofAnybody() {
    return !grounds.isEmpty()
        && grounds.stream()
            .allMatch(ground ->
                ground instanceof Ground.ByProtection by
                    && by.match() instanceof Match.PerhapsMember);
  }
}
