// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.demo;

import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.holdfast.bench.draw.Lots;

/// A registry and a list of executed removals of any size, of invented people, from one seed.
///
/// Of the protections 97 of 100 are grants of withholding, which the removals of 98 of 100 do not
/// touch; the others are stays, habeas orders and promises to a court that began at some time of
/// the year in which everybody left.
public final class SeededRemovals {
  private static final String HEADER =
      "removal,person,name,from,stops,destination,departed_at,authority,carrier,"
          + "final_order_document,designated,alternate,prior_answer\n";
  private static final String COUNTRY = "HND";
  private static final LocalDateTime FIRST = LocalDateTime.of(2025, 1, 1, 0, 0);
  private static final int MINUTES_OF_A_YEAR = 365 * 24 * 60;
  private static final double ANY_REMOVAL = 0.03;
  private static final double TO_PROTECTED_COUNTRY = 0.02;
  private static final double ON_A_DAY = 0.1;

  private final Lots lots;
  private final List<DemoPerson> registered = new ArrayList<>();
  private final DemoRegistry registry = new DemoRegistry();

  private SeededRemovals(long seed, int protections) {
    this.lots = Lots.of(seed, protections);
    DemoPeople people = new DemoPeople(lots.forPurpose("people").seed());
    for (int i = 0; i < protections; i++) {
      DemoPerson person = people.adult(COUNTRY);
      registered.add(person);
      registry.protect(person, order(i));
    }
  }

  /// Makes the registry: so many persons, each with one protection.
  public static SeededRemovals make(long seed, int protections) {
    return new SeededRemovals(seed, protections);
  }

  private DemoOrder order(int index) {
    if (!lots.in(ANY_REMOVAL)) {
      return DemoOrder.withholding(COUNTRY, "2021-05-04");
    }
    String began = minute() + ":00-05:00";
    return switch (index % 3) {
      case 0 -> DemoOrder.stay("25-" + index, began);
      case 1 -> DemoOrder.habeas("8:25-cv-" + index, began);
      default -> DemoOrder.undertaking("8:25-cv-" + index, began);
    };
  }

  private String minute() {
    return FIRST.plusMinutes(lots.below(MINUTES_OF_A_YEAR)).toString();
  }

  /// The registry, JSON.
  public String registry() {
    return registry.format();
  }

  /// Writes the list, CSV. On every row somebody has confirmed who it is; one departure in ten is
  /// known by its day.
  public void write(Appendable list, int removals) throws IOException {
    list.append(HEADER);
    for (int i = 0; i < removals; i++) {
      int person = lots.below(registered.size());
      String left = minute();
      list.append(
          "R%d,P%04d,\"%s\",US-TX,,%s,%s,TITLE_8,%s,EOIR,%s,%s,\n"
              .formatted(
                  i + 1,
                  person + 1,
                  registered.get(person).onList(),
                  lots.in(TO_PROTECTED_COUNTRY) ? COUNTRY : "SLV",
                  lots.in(ON_A_DAY) ? left.substring(0, 10) : left + ":00-06:00",
                  i % 7 == 0 ? "COMMERCIAL" : "ICE_CHARTER",
                  COUNTRY,
                  i % 20 == 0 ? "yes" : "no"));
    }
    list.append("#end,").append(Integer.toString(removals)).append('\n');
  }
}
