// SPDX-License-Identifier: Apache-2.0
package org.holdfast.linkage.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/// The words that names are read by: particles, placeholders and the forms of given names.
///
/// @param particles words that carry no name
/// @param keptAtTheOpening those among them that are a name where they open one
/// @param placeholders words that stand for a name that is not known
/// @param forms by form of a given name, the names of which it is one
public record NameWords(
    Set<String> particles,
    Set<String> keptAtTheOpening,
    Set<String> placeholders,
    Map<String, Set<String>> forms) {

  public NameWords {
    particles = Set.copyOf(particles);
    keptAtTheOpening = Set.copyOf(keptAtTheOpening);
    placeholders = Set.copyOf(placeholders);
    forms = Map.copyOf(forms);
  }

  /// The words of the shipped model.
  public static NameWords shipped() {
    List<List<String>> particles = ModelTable.shipped("particles.tsv").rows();
    var forms = new HashMap<String, Set<String>>();
    for (List<String> row : ModelTable.shipped("given-name-forms.tsv").rows()) {
      String name = row.get(1);
      forms.computeIfAbsent(row.get(0), _ -> new HashSet<>()).add(name);
      forms.computeIfAbsent(name, _ -> new HashSet<>()).add(name);
    }
    return new NameWords(
        Set.copyOf(particles.stream().map(List::getFirst).toList()),
        Set.copyOf(
            particles.stream()
                .filter(row -> row.get(1).equals("kept"))
                .map(List::getFirst)
                .toList()),
        Set.copyOf(
            ModelTable.shipped("placeholders.tsv").rows().stream().map(List::getFirst).toList()),
        forms);
  }

  Set<String> namesOf(String form) {
    return forms.getOrDefault(form, Set.of());
  }

  /// Hands on every word, in an order of its own.
  void describe(Consumer<String> line) {
    line.accept("particles " + new TreeSet<>(particles));
    line.accept("kept " + new TreeSet<>(keptAtTheOpening));
    line.accept("placeholders " + new TreeSet<>(placeholders));
    new TreeMap<>(forms)
        .forEach((form, names) -> line.accept("form " + form + " " + new TreeSet<>(names)));
  }
}
