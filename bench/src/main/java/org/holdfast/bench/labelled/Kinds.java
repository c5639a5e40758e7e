// SPDX-License-Identifier: Apache-2.0
package org.holdfast.bench.labelled;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.holdfast.linkage.candidate.Candidate;
import org.holdfast.linkage.candidate.Comparison.State;

/// How often pairs agree and conflict in which way: the levels of the model, and nothing of the
/// people.
public final class Kinds {
  private final Map<String, Long> counts = new HashMap<>();

  Kinds() {}

  void count(Candidate pair) {
    counts.merge(kind(pair), 1L, Long::sum);
  }

  void add(Kinds more) {
    more.counts.forEach((kind, count) -> counts.merge(kind, count, Long::sum));
  }

  /// Every field that could be compared, with its level.
  private static String kind(Candidate pair) {
    String kind =
        pair.comparisons().stream()
            .filter(field -> field.state() != State.CANNOT_COMPARE)
            .map(field -> field.field() + " " + field.level())
            .collect(Collectors.joining(", "));
    return kind.isEmpty() ? "nothing could be compared" : kind;
  }

  /// How many pairs.
  public long pairs() {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  /// The commonest kinds, the commonest first.
  public List<Kind> commonest(int most) {
    return counts.entrySet().stream()
        .map(entry -> new Kind(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparingLong(Kind::pairs).reversed().thenComparing(Kind::levels))
        .limit(most)
        .toList();
  }

  /// A way to agree and conflict.
  ///
  /// @param levels field and level, such as `NAME SAME+ONE_EDIT, BIRTH_DATE DIFFERS`
  /// @param pairs how many pairs do
  public record Kind(String levels, long pairs) {}
}
