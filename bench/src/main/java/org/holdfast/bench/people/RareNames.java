// SPDX-License-Identifier: Apache-2.0
package org.holdfast.bench.people;

import java.util.List;
import org.holdfast.bench.draw.Lots;
import org.holdfast.bench.draw.Table;

/// The names that no list holds, by the tail of Zipf's law, composed of syllables.
///
/// @param listed how many names the list before them holds, 1 or more
/// @param names how many rare names there are
/// @param first what they begin with
/// @param middle what stands between, once or twice; may be empty
/// @param last what they end on
record RareNames(
    int listed, int names, List<String> first, List<String> middle, List<String> last) {

  RareNames {
    first = List.copyOf(first);
    middle = List.copyOf(middle);
    last = List.copyOf(last);
  }

  static RareNames of(int listed, Table.Row row) {
    return new RareNames(
        listed,
        (int) row.number("names"),
        row.words("first"),
        row.words("middle"),
        row.words("last"));
  }

  /// A rare name: its place has a weight of one by its place, whatever the base of the logarithm.
  /// [StrictMath] gives the same bits on every machine.
  NameWord draw(Lots lots) {
    double span = StrictMath.log((double) (listed + names) / listed);
    int place = (int) (listed * StrictMath.exp(span * lots.unit())) - listed;
    return new NameWord(spelling(place));
  }

  /// The name at a place, from 0. Two places seldom spell the same.
  String spelling(int place) {
    Lots syllables = Lots.of(names, place);
    var spelling = new StringBuilder(one(first, syllables));
    if (!middle.isEmpty()) {
      spelling.append(one(middle, syllables));
      if (syllables.below(2) == 0) {
        spelling.append(one(middle, syllables));
      }
    }
    return spelling.append(one(last, syllables)).toString();
  }

  private static String one(List<String> of, Lots syllables) {
    return of.get(syllables.below(of.size()));
  }
}
