// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.json;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

  private record Use(Part part, Cell id) {}

  /// The names that a run of entries gives and uses, to be taken into all the others when it is its
  /// turn.
  static final class OfRun {
    private final List<Use> given = new ArrayList<>();
    private final List<Use> used = new ArrayList<>();

    /// Notes that a part bears a name.
    void give(Part part, Cell id) {
      given.add(new Use(part, id));
    }

    /// Notes that a name is used.
    void use(Part part, Cell id) {
      used.add(new Use(part, id));
    }
  }

  private final Map<Part, Set<String>> given = new EnumMap<>(Part.class);

  /// Used and not given so far.
  private final List<Use> uses = new ArrayList<>();

  private final Problems problems;

  References(Problems problems) {
    this.problems = problems;
  }

  /// Takes the names of a run of entries. Runs are taken in the order of the file.
  void take(OfRun run) {
    run.given.forEach(name -> give(name.part, name.id));
    run.used.forEach(name -> use(name.part, name.id));
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
    if (!id.blank() && !isGiven(part, id)) {
      uses.add(new Use(part, id));
    }
  }

  private boolean isGiven(Part part, Cell id) {
    return given.getOrDefault(part, Set.of()).contains(id.text());
  }

  /// Reports every name that is used and not given, once all are known.
  void settle() {
    for (Use use : uses) {
      if (!isGiven(use.part, use.id)) {
        problems.add(
            Problem.Code.CONTRADICTION,
            use.id.where(),
            "the id of a " + use.part.word + " that is not in this file",
            "the id of a " + use.part.word + " of this file",
            "Correct the id, or add the " + use.part.word + ".");
      }
    }
  }
}
