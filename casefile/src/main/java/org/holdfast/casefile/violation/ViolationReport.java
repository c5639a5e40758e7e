// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.violation;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.holdfast.casefile.reading.Accounting;
import org.holdfast.casefile.reading.Note;
import org.holdfast.casefile.reading.Problem;
import org.jspecify.annotations.Nullable;

/// What is found of one list of removals, held against one version of a registry.
///
/// @param list the counts of the list
/// @param asOf as of when the registry speaks; null where it could not be read
/// @param registryVersion the SHA-256 of the registry file, 64 hexadecimal digits; empty where it
///   could not be read
/// @param signedBy the name of the trusted key that signed the registry; empty where none did
/// @param knownBy only what the registry had by then was used; null where every fact was
/// @param problems what could not be accounted for, in either file
/// @param findings one for each row, in the order of the list
/// @param notes choices that the readers made
public record ViolationReport(
    Accounting list,
    @Nullable Instant asOf,
    String registryVersion,
    String signedBy,
    @Nullable Instant knownBy,
    List<Problem> problems,
    List<Finding> findings,
    List<Note> notes) {

  public ViolationReport {
    problems = List.copyOf(problems);
    findings = List.copyOf(findings);
    notes = List.copyOf(notes);
  }

  /// How many rows have each outcome; together all of them.
  public Map<Outcome, Integer> counts() {
    Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
    for (Outcome outcome : Outcome.values()) {
      counts.put(outcome, 0);
    }
    findings.forEach(finding -> counts.merge(finding.outcome(), 1, Integer::sum));
    return counts;
  }

  /// The findings of one outcome, in the order of the list.
  public List<Finding> with(Outcome outcome) {
    return findings.stream().filter(finding -> finding.outcome() == outcome).toList();
  }

  /// Whether every row and byte of both files was accounted for, and every removal checked.
  public boolean accountedFor() {
    return problems.isEmpty()
        && findings.stream().noneMatch(finding -> finding.outcome() == Outcome.NOT_CHECKED);
  }
}
