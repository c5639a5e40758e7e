// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.holdfast.casefile.entry.Head;
import org.holdfast.casefile.entry.Tree;
import org.jspecify.annotations.Nullable;

/// The corrections of the facts of one case: those that wait for a second person, and those that
/// were made.
public final class FactCorrections {
  /// What is said of one fact of a case otherwise than it was recorded.
  ///
  /// A reader would get this wrong: while it waits the fact stands as recorded. Once a second
  /// person has approved it, what was added to the fact in between stays.
  ///
  /// @param line what the fact's lines begin with: `effort`; `case` for how the case was opened
  /// @param name the name of the fact in its list; empty for how the case was opened
  /// @param recorded the fact as it stood: while it waits when it was proposed, then when it was
  ///   approved
  /// @param reads the fact as it reads from then on
  /// @param words why, as the first person said; empty where nothing was said
  /// @param proposal the position of the proposal
  /// @param proposed who proposed it, and when
  /// @param approved who approved it, and when; null while it waits
  public record FactCorrection(
      String line,
      String name,
      Tree.Members recorded,
      Tree.Members reads,
      String words,
      long proposal,
      Head proposed,
      @Nullable Head approved) {

    /// What the line is called in which the first person says why.
    public static final String WORDS = "corrected.words";

    /// Whether it is about a fact.
    public boolean isOf(String line, String name) {
      return this.line.equals(line) && this.name.equals(name);
    }
  }

  private final Map<Long, FactCorrection> waiting = new LinkedHashMap<>();
  private final List<FactCorrection> made = new ArrayList<>();

  FactCorrections() {}

  FactCorrections copy() {
    FactCorrections copy = new FactCorrections();
    copy.waiting.putAll(waiting);
    copy.made.addAll(made);
    return copy;
  }

  List<FactCorrection> waiting() {
    return List.copyOf(waiting.values());
  }

  List<FactCorrection> made() {
    return List.copyOf(made);
  }

  /// One person proposes to correct a fact.
  ///
  /// @param proposed who proposes it, and when
  /// @param said the fact as that person says it
  /// @param words why; empty where nothing is said
  void propose(
      long position,
      Head proposed,
      String line,
      String name,
      Tree.Members recorded,
      Tree.Members said,
      String words) {
    waiting.put(
        position, new FactCorrection(line, name, recorded, said, words, position, proposed, null));
  }

  /// A proposal was taken back.
  void withdraw(String position) {
    waiting.keySet().removeIf(at -> Long.toString(at).equals(position));
  }

  /// A second person approves it.
  ///
  /// @param stands the fact as it stands now
  /// @param said the fact as both say it
  /// @return the fact as it reads from now on: what both say otherwise than the first person found
  ///   it, and all else as it stands
  Tree.Members approve(Head head, Tree.Members stands, Tree.Members said) {
    @Nullable FactCorrection proposed =
        head.proposal() == null ? null : waiting.remove(head.proposal());
    if (proposed == null) {
      return said;
    }
    Tree.Members reads = merged(proposed.recorded(), said, stands);
    made.add(
        new FactCorrection(
            proposed.line(),
            proposed.name(),
            stands,
            reads,
            proposed.words(),
            proposed.proposal(),
            proposed.proposed(),
            head));
    return reads;
  }

  private static Tree.Members merged(Tree.Members found, Tree.Members said, Tree.Members stands) {
    if (found.equals(stands)) {
      return said;
    }
    Map<String, Tree> all = new LinkedHashMap<>(stands.values());
    found.values().keySet().stream()
        .filter(name -> !said.values().containsKey(name))
        .forEach(all::remove);
    said.values()
        .forEach((name, value) -> {
          if (!Objects.equals(found.values().get(name), value)) {
            all.put(name, value);
          }
        });
    return new Tree.Members(all);
  }
}
