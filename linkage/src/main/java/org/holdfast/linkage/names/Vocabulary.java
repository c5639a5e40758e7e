// SPDX-License-Identifier: Apache-2.0
package org.holdfast.linkage.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The distinct words of a registry's names, numbered from 1, each with the particles before it:
/// the names themselves are then rows of numbers.
public final class Vocabulary {

  /// The number that stands for no word.
  public static final int NONE = 0;

  private final List<Unit> units = new ArrayList<>();
  private final Map<String, Integer> ids = new HashMap<>();

  /// How many words there are; the last has this number.
  public int size() {
    return units.size();
  }

  /// The word of a number, without its particles.
  public Token token(int id) {
    return units.get(id - 1).token();
  }

  /// The word of a number, with its particles.
  Unit unit(int id) {
    return units.get(id - 1);
  }

  /// The numbers of a name's words, in order. Words that are new are added.
  public int[] idsOf(Name name) {
    int[] numbers = new int[name.size()];
    for (int i = 0; i < numbers.length; i++) {
      Unit unit = name.unit(i);
      numbers[i] =
          ids.computeIfAbsent(
              key(unit),
              _ -> {
                units.add(unit);
                return units.size();
              });
    }
    return numbers;
  }

  /// The name of these words.
  ///
  /// @param form as [Name#form()] gives it
  public Name name(int[] numbers, int form) {
    var words = new ArrayList<Unit>(numbers.length);
    for (int number : numbers) {
      words.add(units.get(number - 1));
    }
    return Name.of(words, form);
  }

  private static String key(Unit unit) {
    Token token = unit.token();
    if (!unit.hasParticles()) {
      return token.cut() ? token.text() + "<" : token.text();
    }
    return unit.joined()
        + (unit.afterDe() ? "/DE/" : "/")
        + token.text()
        + (token.cut() ? "<" : "");
  }
}
