// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.json;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.holdfast.casefile.reading.Position;
import org.holdfast.casefile.reading.Problem;
import org.holdfast.intake.values.Cell;
import org.holdfast.intake.values.Problems;

/// The names that a registry gives to its parts, and where each of them is used. A name given
/// twice, and one that is used and not given, are problems: such a protection might protect nobody.
final class References {

  /// What bears a name.
  enum Part {
    /// A person.
    PERSON("person"),
    /// A class.
    CLASS("class"),
    /// A protection.
    PROTECTION("protection"),
    /// A source.
    SOURCE("source");

    private final String word;

    Part(String word) {
      this.word = word;
    }
  }

  private record Use(Part part, String id, Position where) {}

  /// The names that one entry gives and uses, to be taken into all the others when it is its turn.
  static final class OfEntry {
    private final List<Use> given = new ArrayList<>(1);
    private final List<Use> used = new ArrayList<>(3);

    /// Notes that a part bears a name.
    void give(Part part, Cell id) {
      given.add(new Use(part, id.text(), id.where()));
    }

    /// Notes that a name is used.
    void use(Part part, Cell id) {
      used.add(new Use(part, id.text(), id.where()));
    }
  }

  private final Map<Part, Set<String>> given = new EnumMap<>(Part.class);
  private final List<Use> uses = new ArrayList<>();
  private final Problems problems;

  References(Problems problems) {
    this.problems = problems;
  }

  /// Takes the names of one entry. Entries are taken in the order of the file.
  void take(OfEntry entry) {
    entry.given.forEach(name -> give(name.part, new Cell(name.id, name.where)));
    entry.used.forEach(name -> use(name.part, new Cell(name.id, name.where)));
  }

  /// Notes that a part bears a name. A blank one is the reader's problem already.
  void give(Part part, Cell id) {
    if (!id.blank() && !given.computeIfAbsent(part, _ -> new HashSet<>()).add(id.text())) {
      problems.add(
          Problem.Code.CONTRADICTION,
          id.where(),
          "an id that another " + part.word + " of this file has",
          "a different id for each " + part.word,
          "Give each its own id, or merge the two entries.");
    }
  }

  /// Notes that a name is used. A blank one is no use.
  void use(Part part, Cell id) {
    if (!id.blank()) {
      uses.add(new Use(part, id.text(), id.where()));
    }
  }

  /// Reports every name that is used and not given, once all are known.
  void settle() {
    for (Use use : uses) {
      if (!given.getOrDefault(use.part, Set.of()).contains(use.id)) {
        problems.add(
            Problem.Code.CONTRADICTION,
            use.where,
            "the id of a " + use.part.word + " that is not in this file",
            "the id of a " + use.part.word + " of this file",
            "Correct the id, or add the " + use.part.word + ".");
      }
    }
  }
}
