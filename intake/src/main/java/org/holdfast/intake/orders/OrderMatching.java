// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.orders;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.holdfast.casefile.manifest.Manifest;
import org.holdfast.casefile.manifest.Seat;
import org.holdfast.casefile.reading.Note;
import org.holdfast.casefile.reading.Problem;
import org.holdfast.casefile.reading.Problem.Code;
import org.holdfast.casefile.reading.Reading;
import org.holdfast.protection.Movement.RemovalOrder;

/// Finds the seat of each order among several manifests.
final class OrderMatching {
  private final Reading<Orders> orders;
  private final List<Reading<Manifest>> manifests;
  private final List<List<Problem>> problems = new ArrayList<>();
  private final Map<Place, Order> given = new HashMap<>();

  OrderMatching(Reading<Orders> orders, List<Reading<Manifest>> manifests) {
    this.orders = orders;
    this.manifests = manifests;
    for (int i = 0; i < manifests.size(); i++) {
      problems.add(new ArrayList<>(orders.problems()));
    }
  }

  /// One seat of one manifest, both from 0.
  private record Place(int manifest, int seat) {}

  List<Reading<Manifest>> applied() {
    orders.value().orders().forEach(this::match);
    var applied = new ArrayList<Reading<Manifest>>();
    for (int i = 0; i < manifests.size(); i++) {
      applied.add(applied(i));
    }
    return applied;
  }

  private void match(Order order) {
    List<Place> places = places(order);
    if (places.isEmpty()) {
      Set<Integer> named = meant(order);
      tell(
          named.isEmpty() ? all() : named,
          order,
          Code.CONTRADICTION,
          "an order that matches no seat",
          "a seat for every order in the list",
          "Correct the seat, the A-number or the operation, or remove the line.");
      return;
    }
    Set<Integer> touched = places.stream().map(Place::manifest).collect(Collectors.toSet());
    // The order of a person named by A-number is the same on every manifest; a seat's name is not.
    boolean oneEach = places.size() == touched.size();
    if (!oneEach || (order.aNumber() == null && places.size() > 1)) {
      tell(
          touched,
          order,
          Code.AMBIGUOUS,
          "an order that matches " + places.size() + " seats",
          "one seat for every order",
          "Name the person by the A-number, or add a column operation.");
      return;
    }
    places.forEach(place -> give(order, place));
  }

  private List<Place> places(Order order) {
    var places = new ArrayList<Place>();
    for (int m : meant(order)) {
      List<Seat> seats = manifests.get(m).value().seats();
      for (int s = 0; s < seats.size(); s++) {
        if (matches(order, seats.get(s))) {
          places.add(new Place(m, s));
        }
      }
    }
    return places;
  }

  /// The manifests of the operation that an order names; all of them where it names none.
  private Set<Integer> meant(Order order) {
    if (order.operation().isEmpty()) {
      return all();
    }
    return all().stream()
        .filter(i -> manifests.get(i).value().operation().equals(order.operation()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Set<Integer> all() {
    return IntStream.range(0, manifests.size())
        .boxed()
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /// Whether an order may be a seat's. A seat that states no A-number is found by its name alone.
  private static boolean matches(Order order, Seat seat) {
    boolean sameSeat = seat.seat().equals(order.seat());
    if (order.aNumber() == null) {
      return sameSeat;
    }
    boolean sameNumber = seat.identity().aNumbers().contains(order.aNumber());
    if (order.seat().isEmpty()) {
      return sameNumber;
    }
    return sameSeat && (sameNumber || seat.identity().aNumbers().isEmpty());
  }

  private void give(Order order, Place place) {
    Order before = given.putIfAbsent(place, order);
    if (before != null) {
      tell(
          Set.of(place.manifest()),
          order,
          Code.CONTRADICTION,
          "a second order for the seat of line " + before.where().line(),
          "one order for every seat",
          "Remove one of the two lines.");
      return;
    }
    if (!compatible(seat(place).order(), order.order())) {
      tell(
          Set.of(place.manifest()),
          order,
          Code.CONTRADICTION,
          "an order that differs from the manifest's own, row " + seat(place).row(),
          "the same document and countries in both",
          "Correct the list of orders or the manifest.");
    }
  }

  /// Whether an order may stand beside the manifest's own: where that states none, where it is the
  /// same, or where it names the same document and no countries.
  private static boolean compatible(RemovalOrder own, RemovalOrder other) {
    return switch (own) {
      case RemovalOrder.None none -> none.document().isEmpty() || none.equals(other);
      case RemovalOrder.Executable stated ->
          stated.equals(other)
              || (stated.designated().isEmpty()
                  && other instanceof RemovalOrder.Executable executable
                  && executable.document().equals(stated.document()));
    };
  }

  private Seat seat(Place place) {
    return manifests.get(place.manifest()).value().seats().get(place.seat());
  }

  private void tell(
      Set<Integer> touched, Order order, Code code, String found, String expected, String todo) {
    var problem = new Problem(code, order.where(), found, expected, todo);
    touched.forEach(manifest -> problems.get(manifest).add(problem));
  }

  private Reading<Manifest> applied(int index) {
    Reading<Manifest> reading = manifests.get(index);
    Manifest manifest = reading.value();
    var seats = new ArrayList<Seat>();
    for (int s = 0; s < manifest.seats().size(); s++) {
      Order order = given.get(new Place(index, s));
      Seat seat = manifest.seats().get(s);
      seats.add(
          order != null && compatible(seat.order(), order.order())
              ? ordered(seat, order.order())
              : seat);
    }
    var allProblems = new ArrayList<>(reading.problems());
    allProblems.addAll(problems.get(index));
    var allNotes = new ArrayList<Note>(reading.notes());
    allNotes.addAll(orders.notes());
    return new Reading<>(seated(manifest, seats), reading.accounting(), allProblems, allNotes);
  }

  private static Seat ordered(Seat seat, RemovalOrder order) {
    return new Seat(
        seat.seat(),
        seat.label(),
        seat.identity(),
        order,
        seat.destination(),
        seat.onward(),
        seat.notice(),
        seat.alternate(),
        seat.addedAt(),
        seat.reference(),
        seat.row());
  }

  private static Manifest seated(Manifest manifest, List<Seat> seats) {
    return new Manifest(
        manifest.operation(),
        manifest.departsAt(),
        manifest.zone(),
        manifest.from(),
        manifest.destination(),
        manifest.stops(),
        manifest.onward(),
        manifest.authority(),
        manifest.carrier(),
        manifest.boardingCompletedAt(),
        seats);
  }
}
