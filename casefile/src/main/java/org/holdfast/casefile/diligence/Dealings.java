// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.diligence;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.holdfast.casefile.order.Happening;
import org.holdfast.casefile.returncase.Counterpart;
import org.holdfast.casefile.returncase.CounterpartKind;
import org.holdfast.casefile.returncase.Effort;
import org.holdfast.casefile.returncase.ReturnCase;
import org.holdfast.casefile.returncase.Said;
import org.jspecify.annotations.Nullable;

/// Draws up what passed with each counterpart: those the case lists first, then those that only an
/// effort names.
final class Dealings {
  private final Map<String, Counterpart> counterparts = new LinkedHashMap<>();
  private final List<Effort> efforts;
  private final List<Said> said;
  private final Instant asOf;

  Dealings(ReturnCase about, List<Effort> efforts, List<Said> said, Instant asOf) {
    this.efforts = efforts;
    this.said = said;
    this.asOf = asOf;
    about.log().counterparts().forEach(one -> counterparts.put(one.name(), one));
    efforts.stream()
        .filter(effort -> !effort.counterpart().isEmpty())
        .filter(effort -> effort.kind() != CounterpartKind.INTERNAL)
        .forEach(effort ->
            counterparts.putIfAbsent(
                effort.counterpart(),
                new Counterpart(effort.counterpart(), "", effort.kind(), List.of())));
  }

  List<CounterpartStanding> standings() {
    return counterparts.values().stream().map(this::standing).toList();
  }

  private CounterpartStanding standing(Counterpart counterpart) {
    List<Effort> mine =
        efforts.stream().filter(one -> one.counterpart().equals(counterpart.name())).toList();
    return new CounterpartStanding(
        counterpart,
        mine,
        (int) mine.stream().filter(one -> one.answeredBy(asOf)).count(),
        median(mine.stream().flatMap(this::answerTime).sorted().toList()),
        mine.stream()
            .filter(one -> asks(one) && !one.answeredBy(asOf))
            .map(one -> waiting(one))
            .max(Comparator.naturalOrder())
            .orElse(null),
        said.stream().filter(one -> one.side().equals(counterpart.name())).toList());
  }

  private static boolean asks(Effort effort) {
    return !effort.request().isBlank();
  }

  private Duration waiting(Effort effort) {
    Instant asked = effort.happening().at().latest();
    return asked.isAfter(asOf) ? Duration.ZERO : Duration.between(asked, asOf);
  }

  private Stream<Duration> answerTime(Effort effort) {
    Happening answered = effort.answeredAt();
    if (answered == null || !effort.answeredBy(asOf)) {
      return Stream.of();
    }
    Duration time = Duration.between(effort.happening().at().earliest(), answered.at().earliest());
    return time.isNegative() ? Stream.of() : Stream.of(time);
  }

  private static @Nullable Duration median(List<Duration> sorted) {
    List<Duration> all = new ArrayList<>(sorted);
    int size = all.size();
    if (size == 0) {
      return null;
    }
    return size % 2 == 1
        ? all.get(size / 2)
        : all.get(size / 2 - 1).plus(all.get(size / 2)).dividedBy(2);
  }
}
