// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.people.sight;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.stream.Collectors;
import org.holdfast.legaltime.Moment;
import org.holdfast.legaltime.Sentence;
import org.holdfast.legaltime.Spoken;
import org.holdfast.protection.Answer;
import org.holdfast.protection.Bar;
import org.holdfast.protection.Kind;
import org.holdfast.protection.Place;
import org.holdfast.protection.Protection;
import org.holdfast.protection.ProtectionEvent;
import org.holdfast.protection.TimeName;
import org.holdfast.protection.Until;
import org.holdfast.report.words.Words;
import org.holdfast.web.page.CountryWords;

/// A protection in the words of a page. Times stand in the zone of the court that gave it.
public record ProtectionWords(Words words) {

  /// A sentence of the rules, in the page's language.
  public String of(Sentence sentence) {
    return words.language().of(sentence);
  }

  /// What it is.
  public String kind(Kind kind) {
    return switch (kind) {
      case Kind.Known known -> words.of("people.kind", known);
      case Kind.Unknown(var text) -> words.say("people.kind.unknown", text);
    };
  }

  /// What it forbids.
  public String bars(Protection protection) {
    return protection.bars().isEmpty()
        ? words.say("people.barred.nothing")
        : protection.bars().stream().map(this::bar).collect(Collectors.joining("; "));
  }

  private String bar(Bar bar) {
    String said =
        switch (bar.scope()) {
          case Bar.Scope.AnyRemoval _ -> words.say("people.barred.any");
          case Bar.Scope.RemovalTo(var countries) ->
              words.say(
                  "people.barred.to",
                  countries.stream().map(this::country).sorted().collect(Collectors.joining(", ")));
          case Bar.Scope.ThirdCountryWithoutProcess _ -> words.say("people.barred.third");
          case Bar.Scope.TransferOutOf(var from) ->
              words.say("people.barred.transfer", from.code());
          case Bar.Scope.Unread(var text) -> words.say("people.barred.unread", text);
        };
    return bar.disputed() ? words.say("people.barred.disputed", said) : said;
  }

  private String country(Place.Country country) {
    return country(country.alpha3());
  }

  /// A country by its name, with its code; what is no country's code as it is.
  public String country(String alpha3) {
    return CountryWords.of(words, alpha3);
  }

  /// The court or office that gave it, and the number of its case.
  public String given(Protection protection) {
    String authority =
        protection.authority().isBlank()
            ? words.say("people.authority.none")
            : protection.authority();
    return protection.docket() == null ? authority : authority + ", " + protection.docket();
  }

  /// A sort of document, as it is recorded or by its words where it has some.
  public String paper(String kind) {
    String key = "people.paper." + kind;
    return words.has(key) ? words.say(key) : kind;
  }

  /// How long it runs by its own words.
  public String until(Until until, ZoneId zone) {
    return switch (until) {
      case Until.At(var moment) -> words.say("people.runs.at", moment(moment, zone));
      case Until.Hours(int count) -> words.say("people.runs.hours", count);
      case Until.Days(int count) -> words.say("people.runs.days", count);
      case Until.BusinessDays(int count, var at) ->
          at == null
              ? words.say("people.runs.business", count)
              : words.say("people.runs.business.at", count, at);
      case Until.Condition condition -> words.say("people.runs.condition", condition.text());
      case Until.FurtherOrder _ -> words.say("people.runs.further");
      case Until.Unread _ -> words.say("people.runs.unread");
    };
  }

  /// One of its times.
  public String time(TimeName name) {
    return words.say("people.time." + name.name().toLowerCase(Locale.ROOT));
  }

  /// What happened to it.
  public String event(ProtectionEvent.Type type) {
    return switch (type) {
      case ProtectionEvent.Verb verb -> words.of("people.event", verb);
      case ProtectionEvent.UnknownVerb(var text) -> words.say("people.event.unknown", text);
    };
  }

  /// A moment as precisely as it is known.
  public String moment(Moment moment, ZoneId zone) {
    String said = of(Spoken.moment(moment, zone));
    return moment instanceof Moment.On ? words.say("people.day", said, zone.getId()) : said;
  }

  /// A minute.
  public String minute(Instant instant, ZoneId zone) {
    return of(Spoken.minute(instant, zone));
  }

  /// What it comes to today.
  public String today(Answer answer) {
    return words.of("people.state", answer);
  }

  /// What one of them comes to today.
  public String today(Today.One one) {
    return one.unchecked() ? words.say("people.state.UNCHECKED") : today(one.answer());
  }
}
