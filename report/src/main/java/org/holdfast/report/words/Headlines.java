// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report.words;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.holdfast.casefile.manifest.Manifest;
import org.holdfast.casefile.screening.OperationAnswer;
import org.holdfast.casefile.screening.OperationAnswer.SourceRead;
import org.holdfast.protection.Answer;
import org.holdfast.protection.Movement;
import org.holdfast.protection.Place;
import org.jspecify.annotations.Nullable;

/// What the terminal and the page say of an operation as a whole, in the same words.
public record Headlines(Words words) {
  /// How wide the labels are on a terminal, columns.
  public static final int LABEL_COLUMNS = 10;

  private static final int VERSION_DIGITS = 12;

  /// One labelled fact.
  ///
  /// @param label its label
  /// @param lines what is said, one line for each thing
  public record Fact(String label, List<String> lines) {}

  /// The operation and its answer in one sentence.
  public String headline(OperationAnswer answer) {
    return operation(answer) + "  " + sentence(answer);
  }

  /// The operation's name, or the word for none.
  public String operation(OperationAnswer answer) {
    return orUnstated(words, answer.manifest().operation());
  }

  /// The answer in one sentence, with its counts. Where nothing was found and the slip is not for
  /// departure, the sentence itself says so: a headline is all that some people read.
  public String sentence(OperationAnswer answer) {
    Tally tally = Tally.of(answer);
    if (!answer.screened()) {
      return words.count("headline.not-screened", tally.seats());
    }
    String counted =
        switch (answer.worst()) {
          case HOLD ->
              words.count("headline.held", tally.seats(), tally.held())
                  + (tally.review() > 0 ? words.say("headline.review.also", tally.review()) : "")
                  + none(tally);
          case REVIEW ->
              words.count("headline.review", tally.seats(), tally.review()) + none(tally);
          case NO_PROTECTION_FOUND -> words.count("headline.none", tally.seats(), tally.none());
        };
    String sentence = words.of("answer", answer.worst()) + ": " + counted;
    boolean looksLikeLeave = answer.worst() == Answer.NO_PROTECTION_FOUND;
    return looksLikeLeave && !answer.slip().forDeparture()
        ? sentence + words.say("headline.not-for-departure")
        : sentence;
  }

  private String none(Tally tally) {
    return tally.none() > 0 ? words.say("headline.none.also", tally.none()) : "";
  }

  /// The facts that stand below the headline.
  public List<Fact> facts(OperationAnswer answer) {
    var times = new TimeWords(words, answer.manifest().zone());
    List<Fact> facts = new ArrayList<>();
    facts.add(fact("asked", times.at(answer.at())));
    facts.add(fact("departs", departure(answer, times)));
    facts.add(fact("route", route(answer.manifest())));
    facts.add(fact("registry", registry(answer, times)));
    facts.add(
        new Fact(
            words.say("label.sources"),
            answer.sourcesRead().isEmpty()
                ? List.of(words.say("sources.none"))
                : answer.sourcesRead().stream().map(read -> source(read, times)).toList()));
    facts.add(fact("valid", times.expiry(answer.expiresAt(), answer.at())));
    facts.add(fact("counts", counts(answer.counts())));
    facts.add(new Fact(words.say("label.slip"), slip(answer.slip())));
    return facts;
  }

  private Fact fact(String label, String line) {
    return new Fact(words.say("label." + label), List.of(line));
  }

  public String departure(OperationAnswer answer, TimeWords times) {
    Instant departs = answer.manifest().departsAt();
    return departs == null
        ? words.say("departs.unknown")
        : times.at(departs) + ": " + times.departure(departs, answer.at());
  }

  public String route(Manifest manifest) {
    return route(manifest.from(), manifest.stops(), manifest.destination(), manifest.onward());
  }

  /// The way of a movement, every landing.
  public String route(Place from, Movement.Stops stops, Place destination, List<Place> onward) {
    return words.say("route", place(from), place(destination))
        + switch (stops) {
          case Movement.Stops.Stated(var places) when places.isEmpty() ->
              words.say("route.no-stops");
          case Movement.Stops.Stated(var places) -> words.say("route.stops", places(places));
          case Movement.Stops.Unstated _ -> words.say("route.stops-unknown");
        }
        + (onward.isEmpty() ? "" : words.say("route.onward", places(onward)));
  }

  private String places(List<Place> places) {
    return places.stream().map(this::place).collect(Collectors.joining(", "));
  }

  private String place(Place place) {
    return switch (place) {
      case Place.Country country -> country.alpha3();
      case Place.Subdivision subdivision -> subdivision.code();
      case Place.Unresolved unresolved -> words.say("place.unresolved", unresolved.code());
      case Place.Unstated _ -> words.say("place.unstated");
    };
  }

  public String registry(OperationAnswer answer, TimeWords times) {
    return registry(answer.registryVersion(), answer.asOf(), answer.signedBy(), times);
  }

  /// A registry in one line: its version, as of when it speaks, and who signed it.
  ///
  /// @param asOf null where it could not be read
  /// @param signedBy empty where no trusted key did
  public String registry(String version, @Nullable Instant asOf, String signedBy, TimeWords times) {
    if (version.isEmpty() || asOf == null) {
      return words.say("registry.unread");
    }
    return words.say("registry", version(version), times.at(asOf))
        + (signedBy.isEmpty()
            ? words.say("registry.unsigned")
            : words.say("registry.signed", signedBy));
  }

  public String version(OperationAnswer answer) {
    return version(answer.registryVersion());
  }

  /// The start of a registry's digest, or the words for a registry that could not be read.
  public String version(String version) {
    return version.isEmpty()
        ? words.say("registry.unread")
        : version.substring(0, Math.min(VERSION_DIGITS, version.length()));
  }

  private String source(SourceRead read, TimeWords times) {
    return read.source().id().value() + ": " + age(read, times) + limit(read, times) + stale(read);
  }

  public String age(SourceRead read, TimeWords times) {
    Duration age = read.age();
    return age == null ? words.say("source.unread") : words.say("source.age", times.atMost(age));
  }

  private String limit(SourceRead read, TimeWords times) {
    Duration limit = read.limit();
    return limit == null
        ? words.say("source.no-limit")
        : words.say("source.limit", times.atLeast(limit));
  }

  private String stale(SourceRead read) {
    return read.stale() ? words.say("source.stale") : "";
  }

  public String counts(OperationAnswer.Counts counts) {
    Integer declared = counts.declared();
    return words.say(
        "counts",
        declared == null ? words.say("counts.undeclared") : declared,
        counts.parsed(),
        counts.screened());
  }

  private List<String> slip(OperationAnswer.Slip slip) {
    if (slip.forDeparture()) {
      return List.of(words.say("slip.for-departure"));
    }
    List<String> lines = new ArrayList<>();
    lines.add(words.say("slip.not-for-departure"));
    lines.addAll(slip.whyNot());
    return lines;
  }

  /// A value as written, or the word for a blank.
  public static String orUnstated(Words words, String value) {
    return value.isBlank() ? words.say("unstated") : value;
  }

  /// The shape's name of an answer: what was not screened has one of its own.
  public static String shape(OperationAnswer answer) {
    return answer.screened() ? shape(answer.worst()) : "unchecked";
  }

  /// The shape's name of an answer.
  public static String shape(Answer answer) {
    return switch (answer) {
      case HOLD -> "hold";
      case REVIEW -> "review";
      case NO_PROTECTION_FOUND -> "none";
    };
  }
}
