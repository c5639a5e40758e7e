// SPDX-License-Identifier: Apache-2.0
package org.holdfast.linkage.names;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A name as it was read: its tokens in the person's own order, given names first, and what is
/// known of where the surnames begin.
public final class Name {

  private final List<Unit> units;
  private final int givenNames;
  private final boolean parted;
  private final boolean placeholder;
  private final boolean truncated;

  /// @param givenNames how many leading units the source calls given names; of no meaning where the
  ///   source does not part them
  Name(List<Unit> units, int givenNames, boolean parted, boolean placeholder, boolean truncated) {
    this.units = List.copyOf(units);
    this.givenNames = givenNames;
    this.parted = parted;
    this.placeholder = placeholder;
    this.truncated = truncated;
  }

  /// The shape of this name.
  public NameShape shape() {
    return shape(units.size(), form());
  }

  /// The shape of a name of so many words.
  ///
  /// @param form as [#form()] gives it
  public static NameShape shape(int words, int form) {
    return new NameShape(
        words, (form & 4) != 0 ? form >> 4 : 0, (form & (8 | 2)) != 0, (form & 1) != 0);
  }

  /// The name of these units.
  ///
  /// @param form as [#form()] gives it
  public static Name of(List<Unit> units, int form) {
    return new Name(units, form >> 4, (form & 4) != 0, (form & 2) != 0, (form & 1) != 0);
  }

  /// What is known of it beside its words, in a number: how many given names lead it, shifted by
  /// four, then whether "de" alone stands before a word (8), whether the source parts the names
  /// (4), whether a placeholder stands in it (2) and whether its end may be cut (1).
  public int form() {
    return givenNames << 4
        | (units.stream().anyMatch(Unit::afterDe) ? 8 : 0)
        | (parted ? 4 : 0)
        | (placeholder ? 2 : 0)
        | (truncated ? 1 : 0);
  }

  /// Whether a placeholder stands in it.
  public boolean hasPlaceholder() {
    return placeholder;
  }

  /// Whether it holds any name at all.
  public boolean isStated() {
    return !units.isEmpty();
  }

  /// Whether every reading of it has given names and surnames.
  public boolean isFull() {
    return parted ? givenNames > 0 && givenNames < units.size() : units.size() > 1 && !placeholder;
  }

  public int size() {
    return units.size();
  }

  public Unit unit(int index) {
    return units.get(index);
  }

  boolean isTruncated() {
    return truncated;
  }

  /// Its tokens, in order.
  public List<Token> tokens() {
    var tokens = new ArrayList<Token>(units.size());
    for (Unit unit : units) {
      tokens.add(unit.token());
    }
    return tokens;
  }

  /// This name with two neighbours of one part written together, for each two that another name
  /// writes as one.
  List<Name> writtenTogetherAsIn(Name other, NameWeights weights) {
    var names = new ArrayList<Name>();
    for (int i = 0; i + 1 < units.size(); i++) {
      if (!(parted && i + 1 == givenNames) && other.hasSound(neighbours(i))) {
        var together = new ArrayList<>(units);
        together.set(i, Unit.merged(units.get(i), units.get(i + 1), weights));
        together.remove(i + 1);
        int given = i < givenNames ? givenNames - 1 : givenNames;
        names.add(new Name(together, given, parted, placeholder, truncated));
      }
    }
    return names;
  }

  private boolean hasSound(String sound) {
    for (Unit unit : units) {
      if (unit.token().sound().equals(sound)) {
        return true;
      }
    }
    return false;
  }

  private String neighbours(int first) {
    return Sound.key(units.get(first).joined() + units.get(first + 1).joined());
  }

  /// The phonetic classes of neighbours that may be written together on the other side.
  public List<String> joinedSounds() {
    var sounds = new ArrayList<String>();
    for (int i = 0; i + 1 < units.size(); i++) {
      if (!(parted && i + 1 == givenNames)) {
        sounds.add(neighbours(i));
      }
    }
    return sounds;
  }

  public List<Unit> units() {
    return units;
  }

  /// A run of its tokens.
  ///
  /// @param from the first, from 0
  /// @param to the one after the last
  record Range(int from, int to) {
    int size() {
      return to - from;
    }

    Range atMost(int most) {
      return size() <= most ? this : new Range(from, from + most);
    }
  }

  /// One way to tell given names from surnames.
  ///
  /// @param manner what is unusual about it; null where it is the natural one
  record Reading(Range given, Range surnames, @Nullable NameLevel manner) {}

  /// Every way to read it, the natural ones first.
  List<Reading> readings() {
    var readings = new ArrayList<Reading>();
    if (parted) {
      addParted(readings);
    } else {
      addInOrder(readings);
    }
    return readings;
  }

  private void addParted(List<Reading> readings) {
    readings.add(split(givenNames, null));
    readings.add(new Reading(after(givenNames), upTo(givenNames), exchanged()));
    for (int cut = 1; cut < units.size(); cut++) {
      if (cut != givenNames) {
        readings.add(split(cut, NameLevel.MOVED));
      }
      if (givenNames == 0) {
        readings.add(new Reading(after(cut), upTo(cut), NameLevel.MOVED));
      }
    }
  }

  private @Nullable NameLevel exchanged() {
    return placeholder ? null : NameLevel.EXCHANGED;
  }

  private void addInOrder(List<Reading> readings) {
    for (int cut = 1; cut < units.size(); cut++) {
      readings.add(split(cut, null));
    }
    for (int cut = 1; cut < units.size(); cut++) {
      readings.add(new Reading(after(cut), upTo(cut), NameLevel.REVERSED));
    }
    if (units.size() == 1 || placeholder) {
      readings.add(split(units.size(), null));
      readings.add(split(0, null));
    }
  }

  private Reading split(int cut, @Nullable NameLevel manner) {
    return new Reading(upTo(cut), after(cut), manner);
  }

  private Range upTo(int cut) {
    return new Range(0, cut);
  }

  private Range after(int cut) {
    return new Range(cut, units.size());
  }
}
