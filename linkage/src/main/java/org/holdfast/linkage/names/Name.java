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
    return readings().stream().noneMatch(r -> r.given().isEmpty() || r.surnames().isEmpty());
  }

  boolean isTruncated() {
    return truncated;
  }

  /// Its tokens, in order.
  public List<Token> tokens() {
    return units.stream().map(Unit::token).toList();
  }

  /// The phonetic classes of what may be written together on the other side: tokens with their
  /// particles, and neighbours.
  public List<String> joinedSounds() {
    var sounds = new ArrayList<String>();
    for (int i = 0; i < units.size(); i++) {
      if (units.get(i).hasParticles()) {
        sounds.add(units.get(i).joinedSound());
      }
      if (i + 1 < units.size()) {
        sounds.add(Sound.key(units.get(i).joined() + units.get(i + 1).joined()));
      }
    }
    return sounds;
  }

  /// One way to tell given names from surnames.
  ///
  /// @param manner what is unusual about it; null where it is the natural one
  record Reading(List<Unit> given, List<Unit> surnames, @Nullable NameLevel manner) {}

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
    List<Unit> given = units.subList(0, givenNames);
    List<Unit> surnames = units.subList(givenNames, units.size());
    readings.add(new Reading(given, surnames, null));
    readings.add(new Reading(surnames, given, placeholder ? null : NameLevel.EXCHANGED));
    for (int cut = 1; cut < units.size(); cut++) {
      if (cut != givenNames) {
        readings.add(split(cut, NameLevel.MOVED));
      }
      if (given.isEmpty()) {
        readings.add(reversed(cut, NameLevel.EXCHANGED));
      }
    }
  }

  private void addInOrder(List<Reading> readings) {
    for (int cut = 1; cut < units.size(); cut++) {
      readings.add(split(cut, null));
    }
    for (int cut = 1; cut < units.size(); cut++) {
      readings.add(reversed(cut, NameLevel.REVERSED));
    }
    if (units.size() == 1 || placeholder) {
      readings.add(new Reading(units, List.of(), null));
      readings.add(new Reading(List.of(), units, null));
    }
  }

  private Reading split(int cut, @Nullable NameLevel manner) {
    return new Reading(units.subList(0, cut), units.subList(cut, units.size()), manner);
  }

  private Reading reversed(int cut, NameLevel manner) {
    return new Reading(units.subList(cut, units.size()), units.subList(0, cut), manner);
  }
}
