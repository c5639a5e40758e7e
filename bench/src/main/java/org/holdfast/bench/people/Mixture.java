// SPDX-License-Identifier: Apache-2.0
package org.holdfast.bench.people;

import java.util.EnumMap;
import java.util.Map;
import org.holdfast.bench.draw.Table;

/// How many of the people are of which culture.
///
/// @param weights relative frequency by culture, at least one of them positive
public record Mixture(Map<Culture, Double> weights) {

  public Mixture {
    weights = Map.copyOf(weights);
    if (weights.values().stream().noneMatch(w -> w > 0)
        || weights.values().stream().anyMatch(w -> w < 0)) {
      throw new IllegalArgumentException("a mixture has weights of 0 or more, not all of them 0");
    }
  }

  /// The shares of `cultures.tsv`.
  public static Mixture usual() {
    var shares = new EnumMap<Culture, Double>(Culture.class);
    for (Table.Row row : Table.beside(Mixture.class, "cultures.tsv").rows()) {
      shares.put(Culture.valueOf(row.text("culture")), row.number("share"));
    }
    return new Mixture(shares);
  }

  /// One culture alone.
  public static Mixture only(Culture culture) {
    return new Mixture(Map.of(culture, 1.0));
  }

  double weight(Culture culture) {
    return weights.getOrDefault(culture, 0.0);
  }
}
