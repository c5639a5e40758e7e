// SPDX-License-Identifier: Apache-2.0
package org.holdfast.bench.misstatement;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.holdfast.bench.draw.Table;

/// How often each misstatement is made where there is room for it.
///
/// @param rates a rate in [0, 1] for every misstatement
public record ErrorRates(Map<Misstatement, Double> rates) {

  public ErrorRates {
    rates = Map.copyOf(rates);
    if (rates.size() != Misstatement.all().size()
        || rates.values().stream().anyMatch(rate -> !(rate >= 0 && rate <= 1))) {
      throw new IllegalArgumentException("every misstatement has a rate of 0 to 1");
    }
  }

  /// The rates of `error-rates.tsv`.
  public static ErrorRates shipped() {
    Map<String, Double> rows =
        Table.beside(ErrorRates.class, "error-rates.tsv").rows().stream()
            .collect(Collectors.toMap(row -> row.text("error"), row -> row.number("rate")));
    if (rows.size() != Misstatement.all().size()) {
      throw new IllegalStateException("error-rates.tsv has a row for each misstatement, no other");
    }
    var rates = new HashMap<Misstatement, Double>();
    for (Misstatement misstatement : Misstatement.all()) {
      rates.put(misstatement, rows.getOrDefault(misstatement.name(), Double.NaN));
    }
    return new ErrorRates(rates);
  }

  /// No misstatement at all: what remains is the manner of manifests, capitals and columns.
  public static ErrorRates none() {
    return new ErrorRates(Misstatement.all().stream().collect(Collectors.toMap(m -> m, _ -> 0.0)));
  }

  /// These rates with another for one misstatement.
  public ErrorRates with(Misstatement misstatement, double rate) {
    var other = new HashMap<>(rates);
    other.put(misstatement, rate);
    return new ErrorRates(other);
  }

  double of(Misstatement misstatement) {
    return rates.getOrDefault(misstatement, 0.0);
  }
}
