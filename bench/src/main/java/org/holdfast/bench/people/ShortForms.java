// SPDX-License-Identifier: Apache-2.0
package org.holdfast.bench.people;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.holdfast.bench.draw.Table;

/// Short, familiar and otherwise romanised forms of given names.
///
/// @param forms the forms by the name, as `names.tsv` writes it
public record ShortForms(Map<String, List<String>> forms) {

  public ShortForms {
    forms = Map.copyOf(forms);
  }

  /// The table that this release ships.
  public static ShortForms shipped() {
    return new ShortForms(
        Table.beside(ShortForms.class, "short-forms.tsv").rows().stream()
            .collect(
                Collectors.toMap(
                    row -> row.text("name"), row -> List.of(row.text("forms").split(";")))));
  }

  /// The forms of a name; none where the table has none.
  public List<String> of(String name) {
    return forms.getOrDefault(name, List.of());
  }
}
