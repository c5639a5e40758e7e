// SPDX-License-Identifier: Apache-2.0
package org.holdfast.bench.people;

import java.util.Optional;
import org.holdfast.bench.draw.Lots;
import org.holdfast.linkage.identity.Identity;

/// A registry of invented people, none of whom is kept: each is made when asked for, from the seed
/// and the index alone. A larger population begins with the smaller one of the same seed. Safe for
/// use by many threads.
public final class Population {

  /// The most people that a population has.
  public static final int MOST = 1 << 24;

  /// Keys from here on are people outside every population: 2^24 strangers, then kin.
  private static final int STRANGERS = MOST;

  private final long seed;
  private final int size;
  private final PopulationLaw law = new PopulationLaw();
  private final Births births;
  private final RegistryClerk clerk = new RegistryClerk(law);

  private Population(long seed, int size, Mixture mixture) {
    this.seed = seed;
    this.size = size;
    this.births = new Births(seed, law, mixture);
  }

  /// The population of a seed.
  ///
  /// @param seed what the people follow from
  /// @param size how many there are, 1 to [#MOST]
  /// @param mixture how many are of which culture
  public static Population of(long seed, int size, Mixture mixture) {
    if (size < 1 || size > MOST) {
      throw new IllegalArgumentException("a population has 1 to " + MOST + " people");
    }
    return new Population(seed, size, mixture);
  }

  /// The number of people, whose indices are 0 to below it.
  public int size() {
    return size;
  }

  /// What the registry states of the person of an index.
  public Identity person(int index) {
    return clerk.write(invented(index), Lots.of(seed, index).forPurpose("registry"));
  }

  /// The person of an index as they are.
  public Person invented(int index) {
    return births.named(birth(index), index);
  }

  /// Kin of a registered person who is not registered: brother or sister, twin, or parent or child
  /// of the same name.
  public Person unregisteredKin(int index, Kinship kinship) {
    int key = index + keysOf(kinship);
    return births.named(births.kin(birth(index), kinship, key), key);
  }

  /// Somebody of the same law whom no population of this seed holds.
  ///
  /// @param number which one, 0 to below [#MOST]
  public Person stranger(int number) {
    if (number < 0 || number >= MOST) {
      throw new IndexOutOfBoundsException("there is no such stranger");
    }
    return births.named(births.birth(STRANGERS + number), STRANGERS + number);
  }

  /// The first key of unregistered kin; each kinship has as many as a population has indices.
  private static int keysOf(Kinship kinship) {
    return switch (kinship) {
      case SIBLING -> STRANGERS + MOST;
      case TWIN -> STRANGERS + 2 * MOST;
      case SAME_NAME -> STRANGERS + 3 * MOST;
    };
  }

  private Births.Birth birth(int index) {
    if (index < 0 || index >= size) {
      throw new IndexOutOfBoundsException("there is no such person");
    }
    int first = index - index % Household.SIZE;
    Household household = law.household(Lots.of(seed, first).forPurpose("household"));
    Optional<Kinship> kinship = household.kinship(index - first);
    return kinship.isPresent()
        ? births.kin(births.birth(first), kinship.get(), index)
        : births.birth(index);
  }
}
