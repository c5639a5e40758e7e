// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.values;

/// Reads one cell into one typed value; what cannot be read goes to the problems given.
///
/// A reader would get this wrong: an empty result does not mean that the cell was blank. It may
/// have been unreadable, and then the problem is already there.
public final class Values {
  private final TimeValues times;
  private final IdentityValues identities;
  private final PlaceValues places;
  private final WordValues words;
  private final BarValues bars;
  private final UntilValues untils;

  /// @param problems where what cannot be read goes
  public Values(Problems problems) {
    this.times = new TimeValues(problems);
    this.identities = new IdentityValues(problems);
    this.places = new PlaceValues(problems);
    this.words = new WordValues(problems);
    this.bars = new BarValues(problems);
    this.untils = new UntilValues(problems);
  }

  /// Instants, days, lengths of time and zones.
  public TimeValues times() {
    return times;
  }

  /// Names, birth dates and identifiers.
  public IdentityValues identities() {
    return identities;
  }

  /// Countries and places.
  public PlaceValues places() {
    return places;
  }

  /// What a protection forbids.
  public BarValues bars() {
    return bars;
  }

  /// How long a protection runs.
  public UntilValues untils() {
    return untils;
  }

  /// Counts, flags and the formats' own words.
  public WordValues words() {
    return words;
  }
}
