// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report.returncase;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.casefile.diligence.CaseAsOf;
import org.holdfast.casefile.diligence.Gap;
import org.holdfast.casefile.duty.DutyState;
import org.holdfast.casefile.duty.Obligation;
import org.holdfast.casefile.returncase.Caption;
import org.holdfast.casefile.returncase.Effort;
import org.holdfast.casefile.returncase.Official;
import org.holdfast.casefile.returncase.RemovalFact;
import org.holdfast.casefile.returncase.Whereabouts;
import org.holdfast.legaltime.Moment;
import org.holdfast.legaltime.Sentence;
import org.holdfast.report.words.Headlines;
import org.holdfast.report.words.TimeWords;
import org.holdfast.report.words.Words;

/// What the page and the terminal say of a case, in the same words.
///
/// @param standing the case as of a time
/// @param words the fixed words
record CaseWords(CaseAsOf standing, Words words) {
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  /// The names of zones as courts of the United States write them: `EDT`.
  private static final DateTimeFormatter ZONE = DateTimeFormatter.ofPattern("zzz", Locale.US);

  String say(String key, Object... gaps) {
    return words.say("case." + key, gaps);
  }

  String count(String key, long count, Object... gaps) {
    return words.count("case." + key, count, gaps);
  }

  String of(String prefix, Enum<?> constant) {
    return words.of("case." + prefix, constant);
  }

  String of(Sentence sentence) {
    return words.language().of(sentence);
  }

  /// A value as written, or the words for a blank.
  String orUnstated(String value) {
    return Headlines.orUnstated(words, value);
  }

  /// A person as named, or the words for nobody.
  String orNobody(String name) {
    return name.isBlank() ? say("nobody") : name;
  }

  /// A time with its zone: `Thu 5 Mar 2026, 16:40 EST`.
  String at(Instant instant) {
    return day(instant.atZone(standing.about().zone()).toLocalDate()) + ", " + clock(instant);
  }

  /// The clock time with its zone: `16:40 EST`.
  String clock(Instant instant) {
    ZonedDateTime time = instant.atZone(standing.about().zone());
    String zone = ZONE.format(time);
    boolean named = zone.matches("[A-Z]{2,5}");
    return CLOCK.format(time) + " " + (named ? zone : "UTC" + time.getOffset().getId());
  }

  /// A day: `Thu 5 Mar 2026`.
  String day(LocalDate day) {
    return words.say(
        "date",
        words.of("weekday", day.getDayOfWeek()),
        day.getDayOfMonth(),
        words.of("month", day.getMonth()),
        day.getYear());
  }

  /// A day within a figure, whose axis says the year: `5 Mar`.
  String shortDay(Instant instant) {
    LocalDate day = instant.atZone(standing.about().zone()).toLocalDate();
    return day.getDayOfMonth() + " " + words.of("month", day.getMonth());
  }

  /// A time as precisely as it is known: a day without a clock time stays a day.
  String moment(Moment moment) {
    return switch (moment) {
      case Moment.At(Instant instant) -> at(instant);
      case Moment.On(LocalDate date, var _) -> day(date);
    };
  }

  /// A length of time, rounded down: what is left, or how long nothing happened.
  String atLeast(Duration length) {
    return new TimeWords(words, standing.about().zone()).atLeast(length);
  }

  /// A length of time, rounded up: an age.
  String atMost(Duration length) {
    return new TimeWords(words, standing.about().zone()).atMost(length);
  }

  /// How long ago something was, at least.
  String ago(Instant then) {
    Duration length = Duration.between(then, standing.asOf());
    return atLeast(length.isNegative() ? Duration.ZERO : length);
  }

  /// The name by which the case goes.
  String name() {
    String id = standing.about().id();
    return id.isEmpty() ? say("name.unnamed") : say("name", id);
  }

  /// The case in a few words.
  String heading() {
    String title = standing.about().title();
    if (!title.isBlank()) {
      return title;
    }
    String person = standing.about().person();
    return person.isBlank() ? name() : say("heading", person);
  }

  /// The case, its court, and who leads the return.
  String kicker() {
    return name() + ". " + caption() + " " + led();
  }

  private String caption() {
    Caption caption = standing.about().caption();
    if (caption == null) {
      return say("caption.unstated");
    }
    return say(
        "caption",
        orUnstated(caption.petitioners()),
        orUnstated(caption.respondents()),
        orUnstated(caption.docket()),
        orUnstated(String.join(", ", caption.court())));
  }

  /// Who leads the return since when and on what authority, and who stands in.
  String led() {
    String leads = with(Official.Role.LEAD).map(this::leads).collect(Collectors.joining(" "));
    String standIns =
        with(Official.Role.STAND_IN).map(Official::name).collect(Collectors.joining(", "));
    return (leads.isEmpty() ? say("led.nobody") : leads)
        + " "
        + (standIns.isEmpty() ? say("stands-in.nobody") : say("stands-in", standIns));
  }

  private Stream<Official> with(Official.Role role) {
    return standing.officials().stream().filter(official -> official.role() == role);
  }

  private String leads(Official official) {
    String name =
        official.title().isBlank() ? official.name() : official.name() + ", " + official.title();
    return say(
        "led",
        name,
        moment(official.since().at()),
        official.authority().isBlank() ? say("authority.unstated") : official.authority());
  }

  /// How the case stands in one sentence: home or not, and the duties by state.
  String lede() {
    Whereabouts home = standing.arrived();
    String arrived = home == null ? say("not-home") : say("home", moment(home.happening().at()));
    return arrived + " " + tally();
  }

  private String tally() {
    List<String> parts = new ArrayList<>();
    for (DutyState state : DutyState.values()) {
      long of = standing.obligations().stream().filter(one -> one.state() == state).count();
      if (of > 0) {
        parts.add(say("tally." + state.name(), of));
      }
    }
    return parts.isEmpty()
        ? say("duties.none")
        : count("duties", standing.obligations().size(), String.join(", ", parts));
  }

  /// One fact of the strip: its name, the answer, and what stands below.
  record Reading(String name, String answer, String below, boolean alarm) {}

  /// What is read first: the next deadline, the days since the order, the last step, the gap.
  List<Reading> strip() {
    return List.of(nextDeadline(), sinceTheOrder(), lastStep(), currentGap());
  }

  private Reading nextDeadline() {
    Optional<Obligation> next = standing.next();
    if (next.isEmpty()) {
      return new Reading(say("next"), say("none"), say("next.none"), false);
    }
    Obligation one = next.get();
    Instant due = Objects.requireNonNull(one.dueAt(), "what is next has a due time");
    return new Reading(
        say("next"),
        atLeast(Duration.between(standing.asOf(), due)),
        say("next.below", duty(one), one.due() == null ? "" : moment(one.due().due())),
        false);
  }

  /// A duty by its names: `O4, report, ECF 14`.
  String duty(Obligation one) {
    return one.directive().id().value()
        + ", "
        + of("verb", one.directive().verb())
        + ", "
        + one.order().value();
  }

  private Reading sinceTheOrder() {
    Optional<Long> days = CaseTimes.daysSinceOrder(standing);
    RemovalFact removal = standing.about().removal();
    String removed =
        removal == null || !removal.happening().knownBy(standing.asOf())
            ? say("removal.unstated")
            : say("removed", ago(removal.happening().at().earliest()));
    if (days.isEmpty()) {
      return new Reading(say("since"), say("none"), say("order.none") + " " + removed, false);
    }
    return new Reading(
        say("since"),
        say("day", days.get()),
        say("entered", at(standing.ordered().orElseThrow())) + " " + removed,
        false);
  }

  private Reading lastStep() {
    List<Effort> steps = standing.questions().taken().steps();
    if (steps.isEmpty()) {
      return new Reading(say("last"), say("none-recorded"), say("last.none"), false);
    }
    Effort last = steps.getLast();
    return new Reading(
        say("last"), moment(last.happening().at()), act(last) + ". " + answered(last), false);
  }

  private Reading currentGap() {
    Whereabouts home = standing.arrived();
    if (home != null) {
      return new Reading(
          say("home-since"), moment(home.happening().at()), say("home.below"), false);
    }
    return standing
        .currentGap()
        .map(this::openGap)
        .orElseGet(() -> new Reading(say("gap"), say("none"), say("gap.none"), false));
  }

  private Reading openGap(Gap gap) {
    LocalDate today = standing.asOf().atZone(standing.about().zone()).toLocalDate();
    Optional<LocalDate> next = standing.nextActBy();
    boolean overdue = next.filter(today::isAfter).isPresent();
    List<String> below = new ArrayList<>(List.of(say("gap.below")));
    next.map(day -> say(overdue ? "gap.overdue" : "gap.next", day(day))).ifPresent(below::add);
    if (gap.overCadence()) {
      below.add(say("gap.over"));
    }
    if (!gap.rested().isZero()) {
      below.add(say("gap.rested", atLeast(gap.rested())));
    }
    return new Reading(
        say("gap"), atLeast(gap.length()), String.join(" ", below), overdue || gap.overCadence());
  }

  /// An act and to whom it went: `Note to the Ministry`.
  String act(Effort effort) {
    String act = word("act", effort.act());
    return effort.counterpart().isBlank() ? act : say("acted-to", act, effort.counterpart());
  }

  /// What was answered; that nothing was is an answer, with how long ago was asked.
  String answered(Effort effort) {
    if (effort.answeredBy(standing.asOf())) {
      return effort.response();
    }
    return effort.request().isBlank() ? say("asked.nothing") : say("no-response");
  }

  /// The word for a word of the file's own, or that word itself in small letters but the first.
  String word(String prefix, String value) {
    if (value.isBlank()) {
      return words.say("unstated");
    }
    String key = "case." + prefix + "." + value;
    String plain = value.toLowerCase(Locale.ROOT).replace('_', ' ');
    return words.has(key)
        ? words.say(key)
        : plain.substring(0, 1).toUpperCase(Locale.ROOT) + plain.substring(1);
  }
}
