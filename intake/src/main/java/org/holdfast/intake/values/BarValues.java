// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.values;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.holdfast.casefile.reading.Position;
import org.holdfast.intake.places.Countries;
import org.holdfast.intake.places.Places;
import org.holdfast.protection.Bar;
import org.holdfast.protection.Kind;
import org.holdfast.protection.Place;

/// Reads what a protection forbids. What cannot be read is kept as [Bar.Scope.Unread], with a note,
/// and bars everything.
public final class BarValues {
  private final Problems problems;

  BarValues(Problems problems) {
    this.problems = problems;
  }

  /// The bars of one cell, joined by `|`: `ANY`, `TO:SLV;GTM`, `THIRD_COUNTRY`, `TRANSFER:US-MA`.
  public List<Bar> bars(Cell cell) {
    var bars = new ArrayList<Bar>();
    for (Cell part : cell.split('|')) {
      bars.add(new Bar(scope(part), false));
    }
    return bars;
  }

  private Bar.Scope scope(Cell cell) {
    String text = cell.text();
    if (text.equals("ANY")) {
      return Bar.Scope.AnyRemoval.ANY;
    }
    if (text.equals("THIRD_COUNTRY")) {
      return Bar.Scope.ThirdCountryWithoutProcess.WITHOUT_PROCESS;
    }
    if (text.startsWith("TO:")) {
      return removalTo(after(cell, "TO:").split(), cell);
    }
    if (text.startsWith("TRANSFER:")) {
      return transferOutOf(after(cell, "TRANSFER:"));
    }
    return unread(cell);
  }

  /// The bars of a protection, where none may be stated only for a kind that bars nothing by itself
  /// (a pending matter, deferred action). Any other kind without a bar bars everything, with a
  /// note.
  public List<Bar> ofKind(Kind kind, List<Bar> bars, Position where) {
    if (!bars.isEmpty()
        || kind == Kind.Known.PENDING_MATTER
        || kind == Kind.Known.DEFERRED_ACTION) {
      return bars;
    }
    problems.note(
        where, "No bar is stated for a protection that must have one; it bars everything.");
    return List.of(new Bar(new Bar.Scope.Unread(""), false));
  }

  /// Arrival in each of the countries named. One that cannot be read, or none at all, makes the
  /// whole bar unread: it may have named any country.
  ///
  /// @param countries one cell for each country
  /// @param whole the bar as a whole, to be kept where it cannot be read
  public Bar.Scope removalTo(List<Cell> countries, Cell whole) {
    var read = new LinkedHashSet<Place.Country>();
    for (Cell cell : countries) {
      Optional<Place.Country> country = Countries.resolve(cell.text());
      if (country.isEmpty()) {
        return unread(whole);
      }
      read.add(country.get());
    }
    return read.isEmpty() ? unread(whole) : new Bar.Scope.RemovalTo(read);
  }

  /// Transfer out of a state or district. One that no shipped table has makes the bar unread.
  public Bar.Scope transferOutOf(Cell cell) {
    return Places.resolve(cell.text()) instanceof Place.Subdivision from
        ? new Bar.Scope.TransferOutOf(from)
        : unread(cell);
  }

  /// A bar that no rule can read; it bars everything.
  public Bar.Scope unread(Cell cell) {
    return unread(cell.where(), cell.text());
  }

  /// A bar that no rule can read; it bars everything.
  public Bar.Scope unread(Position where, String text) {
    problems.note(where, "No rule here can read this bar; it is kept, and it bars everything.");
    return new Bar.Scope.Unread(text);
  }

  private static Cell after(Cell cell, String prefix) {
    return new Cell(cell.text().substring(prefix.length()), cell.at());
  }
}
