// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.demo;

import java.util.ArrayList;
import java.util.List;

/// A registry and an operation of any size, of invented people, from one seed.
///
/// @param registry the registry, JSON
/// @param manifest the manifest, CSV: every twentieth seat is somebody who is registered
public record SeededOperation(String registry, String manifest) {
  /// The time of asking that goes with it, shortly after its sources were read.
  public static final String ASKED = Story.AT;

  private static final long SEED = 7L;
  private static final int EVERY = 20;

  /// Makes them.
  ///
  /// @param persons registered persons, each with a grant of withholding
  /// @param seats seats of the operation
  public static SeededOperation make(int persons, int seats) {
    DemoPeople people = new DemoPeople(SEED);
    DemoRegistry registry = new DemoRegistry();
    List<DemoPerson> registered = new ArrayList<>(persons);
    for (int i = 0; i < persons; i++) {
      DemoPerson person = people.adult("HND");
      registered.add(person);
      registry.protect(person, DemoOrder.withholding("HND", "2021-05-04"));
    }
    List<DemoSeat> listed = new ArrayList<>(seats);
    for (int i = 0; i < seats; i++) {
      DemoPerson person =
          i % EVERY == 0 ? registered.get((int) ((long) i * persons / seats)) : people.adult("HND");
      listed.add(DemoSeat.of(person));
    }
    return new SeededOperation(registry.format(), DemoLists.manifest(listed));
  }
}
