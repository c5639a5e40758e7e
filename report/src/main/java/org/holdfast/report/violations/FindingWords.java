// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report.violations;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.casefile.screening.SeatAnswer.CandidateAnswer;
import org.holdfast.casefile.violation.Finding;
import org.holdfast.casefile.violation.Ground.ByProtection;
import org.holdfast.casefile.violation.Match;
import org.holdfast.casefile.violation.Outcome;
import org.holdfast.casefile.violation.Proposal;
import org.holdfast.casefile.violation.Removal;
import org.holdfast.casefile.violation.RemovalRow;
import org.holdfast.casefile.violation.Told;
import org.holdfast.casefile.violation.ViolationReport;
import org.holdfast.legaltime.Moment;
import org.holdfast.report.waterfall.CandidateWords;
import org.holdfast.report.words.Headlines;
import org.holdfast.report.words.TimeWords;
import org.holdfast.report.words.Words;

/// What the terminal and the page say of a finding, in the same words.
record FindingWords(Words words) {

  /// The whole report in one line: how many removals, and how many of each outcome.
  String headline(ViolationReport report) {
    String counts =
        Stream.of(Outcome.values())
            .map(outcome ->
                words.count(
                    "violations." + outcome.name(), report.counts().getOrDefault(outcome, 0)))
            .collect(Collectors.joining(", "));
    return words.count("violations.removals", report.findings().size()) + ": " + counts;
  }

  /// Which facts were used.
  String facts(ViolationReport report, TimeWords times) {
    Instant by = report.knownBy();
    return by == null
        ? words.say("violations.every-fact")
        : words.say("violations.known-by", times.at(by));
  }

  /// The counts of the list.
  String counts(ViolationReport report) {
    Integer declared = report.list().declared();
    return words.say(
        "violations.counts",
        declared == null ? words.say("counts.undeclared") : declared,
        report.list().parsed(),
        report.findings().size());
  }

  /// Who left, as written.
  String label(Finding finding) {
    return Headlines.orUnstated(
        words,
        switch (finding.row()) {
          case RemovalRow.Read read -> read.removal().label();
          case RemovalRow.Unread unread -> unread.label();
        });
  }

  /// The list's name for a removal.
  static String id(Finding finding) {
    return switch (finding.row()) {
      case RemovalRow.Read read -> read.removal().id();
      case RemovalRow.Unread unread -> unread.id();
    };
  }

  /// When and where to.
  String departure(Removal removal) {
    return words.say(
        "violations.departed",
        moment(removal.departed(), removal.zone()),
        new Headlines(words)
            .route(
                removal.movement().from(),
                removal.movement().stops(),
                removal.movement().destination(),
                removal.movement().onward()));
  }

  private String moment(Moment moment, ZoneId zone) {
    return switch (moment) {
      case Moment.At(Instant instant) -> new TimeWords(words, zone).at(instant);
      case Moment.On day -> words.say("violations.day", day.date(), day.zone());
    };
  }

  /// How the person comes to be held for a registered one.
  String match(Match match) {
    return switch (match) {
      case Match.Confirmed(var person) -> words.say("violations.confirmed", person.value());
      case Match.Compared(var person, var candidate) ->
          new CandidateWords(words).sentence(new CandidateAnswer(person, candidate, List.of()));
      case Match.PerhapsMember _ -> words.say("violations.perhaps-member");
    };
  }

  /// Who was told and when, one sentence a notice; one that says that none is recorded where that
  /// is so.
  List<String> told(ByProtection by, Removal removal) {
    return by.told().isEmpty()
        ? List.of(words.say("violations.told.none"))
        : by.told().stream().map(told -> told(told, removal.zone())).toList();
  }

  private String told(Told told, ZoneId zone) {
    return words.say(
        "violations.told." + told.when().name(),
        told.notice().to(),
        words.say(told.notice().agency() ? "violations.told.agency" : "violations.told.other"),
        moment(told.notice().at(), zone));
  }

  /// Since when the registry has it; empty where the registry does not say.
  String registered(ByProtection by, Removal removal) {
    Instant since = by.registered().since();
    return since == null
        ? ""
        : words.say("violations.registered", new TimeWords(words, removal.zone()).at(since));
  }

  /// A failure mode by its number and name.
  String mode(Proposal proposal) {
    return proposal.mode().number() + " " + words.of("mode", proposal.mode());
  }
}
