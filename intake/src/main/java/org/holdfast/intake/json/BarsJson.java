// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.json;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.holdfast.intake.json.syntax.Fields;
import org.holdfast.intake.values.BarValues;
import org.holdfast.intake.values.Cell;
import org.holdfast.intake.values.Values;
import org.holdfast.protection.Bar;
import org.holdfast.protection.Kind;

/// Reads `bars`: one object or a list of them. An object that states several bars states each of
/// them; one that states none, or has a name that is not known, bars everything.
final class BarsJson {
  private BarsJson() {}

  static List<Bar> read(Fields protection, Kind kind, Values values) {
    var bars = new ArrayList<Bar>();
    for (Fields bar : protection.oneOrMore("bars", FieldNames.BAR)) {
      boolean disputed = bar.flag("disputed").orElse(false);
      for (Bar.Scope scope : scopes(bar, values.bars())) {
        bars.add(new Bar(scope, disputed));
      }
    }
    return values.bars().ofKind(kind, bars, protection.where("bars"));
  }

  private static List<Bar.Scope> scopes(Fields bar, BarValues values) {
    var scopes = new ArrayList<Bar.Scope>();
    if (bar.states("removal")) {
      Cell removal = bar.text("removal");
      scopes.add(removal.text().equals("ANY") ? Bar.Scope.AnyRemoval.ANY : values.unread(removal));
    }
    if (bar.states("removalTo")) {
      List<Cell> countries = bar.texts("removalTo");
      String words = countries.stream().map(Cell::text).collect(Collectors.joining(";"));
      scopes.add(values.removalTo(countries, new Cell(words, bar.where("removalTo"))));
    }
    if (bar.flag("thirdCountryWithoutProcess").orElse(false)) {
      scopes.add(Bar.Scope.ThirdCountryWithoutProcess.WITHOUT_PROCESS);
    }
    if (bar.states("transferOutOf")) {
      scopes.add(values.transferOutOf(bar.text("transferOutOf")));
    }
    if (bar.states("unread")) {
      scopes.add(values.unread(bar.text("unread")));
    } else if (scopes.isEmpty() || bar.hasUnknown()) {
      scopes.add(values.unread(bar.where(), ""));
    }
    return scopes;
  }
}
