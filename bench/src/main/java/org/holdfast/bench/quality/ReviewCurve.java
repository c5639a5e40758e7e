// SPDX-License-Identifier: Apache-2.0
package org.holdfast.bench.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.holdfast.bench.people.Culture;
import org.holdfast.bench.quality.Screened.OnBothSides;
import org.holdfast.bench.quality.Screened.Sitting;

/// How many registered people are found for how many reviews, as the threshold falls.
///
/// @param points one for each number of reviews, the smallest first
/// @param rows one for each group, everybody first
public record ReviewCurve(List<Point> points, List<Row> rows) {

  /// Reviews per 1,000 people who are not registered.
  public static final List<Integer> REVIEWS = List.of(5, 10, 20, 50);

  public ReviewCurve {
    points = List.copyOf(points);
    rows = List.copyOf(rows);
  }

  /// One threshold.
  ///
  /// @param reviews at most so many per 1,000 people who are not registered
  /// @param threshold the lowest that keeps to it, bits; empty where the rules that look at no sum
  ///   ask for more reviews by themselves
  public record Point(int reviews, OptionalDouble threshold) {}

  /// What a group meets, at the shipped thresholds and at each point.
  ///
  /// @param group its name
  /// @param shipped at the shipped thresholds
  /// @param at at the points, in their order
  public record Row(String group, AsShipped shipped, List<At> at) {
    public Row {
      at = List.copyOf(at);
    }
  }

  /// What a group meets at one threshold.
  ///
  /// @param found registered people found
  /// @param reviewed others who are reviewed
  public record At(int found, int reviewed) {}

  private record Group(String name, Predicate<Screened> holds) {}

  static ReviewCurve of(List<Screened> seats) {
    List<Screened> others = seats.stream().filter(seat -> !seat.isRegistered()).toList();
    List<Point> points =
        REVIEWS.stream().map(reviews -> new Point(reviews, threshold(others, reviews))).toList();
    return new ReviewCurve(
        points, groups().stream().map(group -> row(group, seats, points)).toList());
  }

  /// The lowest threshold that catches at most so many of 1,000.
  private static OptionalDouble threshold(List<Screened> others, int reviews) {
    List<Double> highest =
        others.stream().map(Screened::reached).sorted(Comparator.reverseOrder()).toList();
    int allowed = (int) ((long) reviews * others.size() / 1000);
    if (allowed >= highest.size()) {
      return OptionalDouble.of(Split.LOWEST);
    }
    double first = highest.get(allowed);
    return first == Double.POSITIVE_INFINITY
        ? OptionalDouble.empty()
        : OptionalDouble.of(Math.max(Split.LOWEST, Math.nextUp(first)));
  }

  private static List<Group> groups() {
    var groups = new ArrayList<Group>();
    groups.add(new Group("everybody", _ -> true));
    for (Culture culture : Culture.values()) {
      groups.add(new Group(culture.name(), seat -> seat.culture() == culture));
    }
    groups.add(
        registered("birth date on both sides", OnBothSides.STATED, Sitting.Registered::birthDate));
    groups.add(
        registered(
            "birth date not on both", OnBothSides.NOT_STATED, Sitting.Registered::birthDate));
    groups.add(
        registered("A-number on both sides", OnBothSides.STATED, Sitting.Registered::aNumber));
    groups.add(
        registered("A-number not on both", OnBothSides.NOT_STATED, Sitting.Registered::aNumber));
    return groups;
  }

  /// A group of registered people: whether a field is stated on both sides is a matter of pairs.
  private static Group registered(
      String name, OnBothSides stated, Function<Sitting.Registered, OnBothSides> field) {
    return new Group(
        name,
        seat ->
            switch (seat.truth()) {
              case Sitting.Registered registered -> field.apply(registered) == stated;
              case Sitting.Other _ -> false;
            });
  }

  private static Row row(Group group, List<Screened> seats, List<Point> points) {
    List<Screened> of = seats.stream().filter(group.holds).toList();
    return new Row(
        group.name,
        of.stream().map(Screened::shipped).reduce(AsShipped.NOTHING, AsShipped::and),
        points.stream().map(point -> at(of, point)).toList());
  }

  private static At at(List<Screened> seats, Point point) {
    double threshold = point.threshold.orElse(Double.POSITIVE_INFINITY);
    Stream<Screened> caught = seats.stream().filter(seat -> seat.isCaughtAt(threshold));
    List<Screened> all = caught.toList();
    int found = (int) all.stream().filter(Screened::isRegistered).count();
    return new At(found, all.size() - found);
  }
}
