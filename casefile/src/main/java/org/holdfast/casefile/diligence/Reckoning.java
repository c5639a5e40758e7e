// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.diligence;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.casefile.diligence.Questions.Taken;
import org.holdfast.casefile.diligence.Questions.Where;
import org.holdfast.casefile.duty.Filing;
import org.holdfast.casefile.duty.Obligation;
import org.holdfast.casefile.duty.Obligations;
import org.holdfast.casefile.order.CourtOrder;
import org.holdfast.casefile.order.Directive;
import org.holdfast.casefile.order.DirectiveId;
import org.holdfast.casefile.order.DirectiveLife;
import org.holdfast.casefile.order.Happening;
import org.holdfast.casefile.order.Verb;
import org.holdfast.casefile.returncase.CaseLog;
import org.holdfast.casefile.returncase.ChecklistItem;
import org.holdfast.casefile.returncase.Effort;
import org.holdfast.casefile.returncase.Opening;
import org.holdfast.casefile.returncase.PlannedStep;
import org.holdfast.casefile.returncase.RemovalFact;
import org.holdfast.casefile.returncase.ReturnCase;
import org.holdfast.casefile.returncase.Said;
import org.holdfast.casefile.returncase.Welfare;
import org.holdfast.casefile.returncase.Whereabouts;
import org.jspecify.annotations.Nullable;

/// Works out how a case stands.
final class Reckoning {

  private final ReturnCase about;
  private final CaseLog log;
  private final Instant asOf;
  private final ZoneId zone;
  private final List<Effort> efforts;
  private final List<CourtOrder> orders;

  Reckoning(ReturnCase about, Instant asOf) {
    this.about = about;
    this.log = about.log();
    this.asOf = asOf;
    this.zone = about.zone();
    this.efforts =
        known(log.efforts(), Effort::happening).stream().map(one -> one.asOf(asOf)).toList();
    this.orders = known(about.orders(), CourtOrder::entered);
  }

  /// What is known by the time, in the order in which it happened.
  private <T> List<T> known(List<T> facts, Function<T, Happening> when) {
    return facts.stream()
        .filter(fact -> when.apply(fact).knownBy(asOf))
        .sorted(Comparator.comparing(fact -> when.apply(fact).at().earliest()))
        .toList();
  }

  CaseAsOf result() {
    Map<DirectiveId, DirectiveLife> lives =
        Obligations.lives(about.orderFacts(), about.days(), asOf);
    List<Obligation> obligations = Obligations.of(about.orderFacts(), about.days(), asOf);
    Period period = period();
    Set<String> later = later();
    List<Said> said =
        known(log.said(), Said::happening).stream().map(one -> one.without(later)).toList();
    return new CaseAsOf(
        about,
        asOf,
        orders,
        known(about.events(), event -> event.happening()),
        lives,
        obligations,
        gaps(lives),
        new Questions(where(), taken(period), plans()),
        new Dealings(about, efforts, said, asOf).standings(),
        said,
        contradictions(said),
        log.officials().stream()
            .filter(official -> official.heldAt(asOf))
            .map(official -> official.asOf(asOf))
            .toList(),
        checklist(),
        known(log.notes(), note -> note.drafted()).stream().map(note -> note.asOf(asOf)).toList(),
        new Notices(log, arrived().orElse(null), asOf).of(obligations, period.from()),
        arrived().orElse(null));
  }

  /// The first news of the arrival that still holds: whoever was moved or released elsewhere since
  /// is not home.
  private Optional<Whereabouts> arrived() {
    @Nullable Whereabouts home = null;
    for (Whereabouts news : known(log.whereabouts(), Whereabouts::happening)) {
      if (news.type().equals(Whereabouts.ARRIVED)) {
        home = home == null ? news : home;
      } else if (news.type().equals(Whereabouts.TRANSFER)) {
        home = null;
      }
    }
    return Optional.ofNullable(home);
  }

  private List<Gap> gaps(Map<DirectiveId, DirectiveLife> lives) {
    if (orders.isEmpty()) {
      return List.of();
    }
    Instant since = orders.getFirst().entered().at().earliest();
    Optional<Instant> home = arrived().map(news -> news.happening().at().earliest());
    Map<Directive, DirectiveLife> owed = new HashMap<>();
    orders.stream()
        .flatMap(order -> order.directives().stream())
        .forEach(one -> owed.put(one, requireNonNull(lives.get(one.id()))));
    return new Gaps(zone, owed).between(since, efforts, home.orElse(asOf), home.isEmpty());
  }

  /// The time since the last report was received, else since the first order, else since the case
  /// was opened or the removal known. A reader would get this wrong: what is filed to answer
  /// anything but a report ends no period.
  private Period period() {
    return about.filings().stream()
        .filter(filing -> !filing.receivedAt().isAfter(asOf))
        .filter(this::reports)
        .max(Comparator.comparing(Filing::receivedAt))
        .map(filing -> new Period(filing.receivedAt(), filing.id()))
        .orElseGet(() -> new Period(begun(), ""));
  }

  private boolean reports(Filing filing) {
    return filing.answers().stream()
        .map(id -> about.directive(id.value()))
        .flatMap(Optional::stream)
        .anyMatch(directive -> directive.verb() == Verb.REPORT);
  }

  private Instant begun() {
    if (!orders.isEmpty()) {
      return orders.getFirst().entered().at().earliest();
    }
    return Stream.of(
            Optional.ofNullable(about.opening()).map(Opening::happening),
            Optional.ofNullable(about.removal()).map(RemovalFact::happening))
        .flatMap(Optional::stream)
        .filter(happening -> happening.knownBy(asOf))
        .map(Happening::known)
        .min(Comparator.naturalOrder())
        .orElse(asOf);
  }

  private Where where() {
    List<Whereabouts> news = known(log.whereabouts(), Whereabouts::happening);
    @Nullable Whereabouts last =
        news.stream().filter(Whereabouts::locates).reduce((_, later) -> later).orElse(null);
    @Nullable Whereabouts contact =
        news.stream().filter(Reckoning::isContact).reduce((_, later) -> later).orElse(null);
    @Nullable Duration age =
        last == null ? null : Duration.between(last.happening().at().earliest(), asOf);
    return new Where(
        last,
        age,
        arrived().isEmpty() && (age == null || age.compareTo(Whereabouts.FRESH) > 0),
        contact,
        log.welfare().stream()
            .filter(one -> one.happening().knownBy(asOf) && one.raisedAt(asOf))
            .map(one -> one.asOf(asOf))
            .toList());
  }

  private static boolean isContact(Whereabouts news) {
    return news.type().equals("CONTACT") || news.type().equals("VISIT");
  }

  private Taken taken(Period period) {
    List<Effort> outward = efforts.stream().filter(one -> one.kind().outward()).toList();
    List<Effort> ofPeriod =
        efforts.stream()
            .filter(one -> one.happening().at().latest().isAfter(period.from()))
            .toList();
    return new Taken(
        efforts,
        (int) efforts.stream().map(Reckoning::office).distinct().count(),
        outward.size(),
        (int) outward.stream().filter(one -> one.answeredBy(asOf)).count(),
        period,
        ofPeriod.size(),
        (int) ofPeriod.stream().filter(one -> one.kind().outward()).count());
  }

  private static String office(Effort effort) {
    return effort.office().isEmpty() ? effort.actor() : effort.office();
  }

  private List<PlanStanding> plans() {
    return known(log.plans(), PlannedStep::stated).stream()
        .map(plan ->
            new PlanStanding(plan.asOf(asOf), plan.byAsOf(asOf), plan.slipsBy(asOf), state(plan)))
        .toList();
  }

  private PlanStanding.State state(PlannedStep plan) {
    if (log.done(plan.id(), asOf)) {
      return PlanStanding.State.DONE;
    }
    if (plan.overdueAt(asOf, zone)) {
      return PlanStanding.State.OVERDUE;
    }
    return plan.owner().isBlank() || plan.byAsOf(asOf) == null
        ? PlanStanding.State.INCOMPLETE
        : PlanStanding.State.PLANNED;
  }

  /// The names of what is not known yet: nothing known can be held against it.
  private Set<String> later() {
    Stream<String> facts =
        Stream.of(
                later(log.said(), Said::happening, Said::id),
                later(log.whereabouts(), Whereabouts::happening, Whereabouts::id),
                later(log.efforts(), Effort::happening, Effort::id),
                later(log.welfare(), Welfare::happening, Welfare::id))
            .flatMap(names -> names);
    Stream<String> filings =
        about.filings().stream()
            .filter(filing -> filing.receivedAt().isAfter(asOf))
            .map(Filing::id);
    return Stream.concat(facts, filings).collect(Collectors.toSet());
  }

  private <T> Stream<String> later(
      List<T> facts, Function<T, Happening> when, Function<T, String> name) {
    return facts.stream().filter(fact -> !when.apply(fact).knownBy(asOf)).map(name);
  }

  private List<Contradiction> contradictions(List<Said> said) {
    Map<String, String> words = new LinkedHashMap<>();
    said.forEach(one -> words.put(one.id(), one.quote()));
    return said.stream()
        .flatMap(one ->
            one.contradicts().stream()
                .map(other -> new Contradiction(one, other, words.getOrDefault(other, ""))))
        .toList();
  }

  /// The last state of each need; one that nobody recorded is not begun.
  private List<ChecklistItem> checklist() {
    List<ChecklistItem> known = known(log.checklist(), ChecklistItem::happening);
    List<ChecklistItem> all = new ArrayList<>();
    for (ChecklistItem.Need need : ChecklistItem.Need.values()) {
      all.add(
          known.stream()
              .filter(item -> item.need() == need)
              .reduce((_, later) -> later)
              .orElseGet(() -> notBegun(need)));
    }
    return all;
  }

  private ChecklistItem notBegun(ChecklistItem.Need need) {
    Instant since = orders.isEmpty() ? asOf : orders.getFirst().entered().at().earliest();
    return new ChecklistItem(
        need,
        ChecklistItem.State.NOT_BEGUN,
        "",
        "",
        null,
        Happening.at(new org.holdfast.legaltime.Moment.At(since)),
        "");
  }
}
