// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.paxlst;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.holdfast.intake.paxlst.syntax.Amount;
import org.holdfast.intake.paxlst.syntax.Sink;

/// Names the seats of a flight: by the seat number that the message states, RFF+SEA, else by a
/// running number from 1.
final class SeatNames {
  private SeatNames() {}

  /// The names, one for each person in order, all different. People with one number are told apart
  /// as `12A (1 of 2)`, so that an order of removal given for `12A` reaches neither.
  static List<String> of(List<Traveller> travellers, Sink sink) {
    var stated = new ArrayList<String>();
    Map<String, Integer> counts = new HashMap<>();
    for (int i = 0; i < travellers.size(); i++) {
      String seat = travellers.get(i).seat();
      stated.add(seat.isEmpty() ? Integer.toString(i + 1) : seat);
      counts.merge(stated.get(i), 1, Integer::sum);
    }
    var names = new ArrayList<String>();
    Map<String, Integer> used = new HashMap<>();
    for (int i = 0; i < stated.size(); i++) {
      String seat = stated.get(i);
      int count = counts.getOrDefault(seat, 1);
      if (count == 1) {
        names.add(seat);
        continue;
      }
      int number = used.merge(seat, 1, Integer::sum);
      names.add(seat + " (" + number + " of " + count + ")");
      sink.note(
          travellers.get(i).segment().number(),
          "RFF SEA",
          "The seat's number stands for "
              + Amount.of(count, "person")
              + "; they are told apart by their order.");
    }
    return names;
  }
}
