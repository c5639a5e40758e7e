// SPDX-License-Identifier: Apache-2.0
package org.holdfast.protection.assessment;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.holdfast.legaltime.Moment;
import org.holdfast.protection.Bar;
import org.holdfast.protection.Kind;
import org.holdfast.protection.Movement;
import org.holdfast.protection.Place;
import org.holdfast.protection.Protection;
import org.holdfast.protection.ProtectionEvent;
import org.holdfast.protection.ProtectionId;
import org.holdfast.protection.Source;
import org.holdfast.protection.SourceId;
import org.holdfast.protection.TimeName;
import org.holdfast.protection.Until;
import org.jspecify.annotations.Nullable;

/// Reads the short notation of the tables of cases. Times are local in New York; a date without a
/// time is the whole day.
///
/// - bars: `ANY`, `TO:SLV;GTM`, `3P`, `OUT:US-MA`, `UNREAD`, joined by `|`; a leading `~` is
///   disputed
/// - times: `entered=2025-07-16T09:52`, joined by `;`
/// - until: `further`, `at:…`, `hours:72`, `days:14`, `bd:2@16:00`, `cond`, `cond:DOC/DOC`, with
///   `!DATE` for a nominal end, `unread`
/// - more: `trigger=`, `ground=`, `applies=`, `learned=`, `source=`, `told=`,
///   `member=SINCE/settled`
/// - events: `VERB TIME SOURCE`, then `learned=`, `doc=`, `until=`, `person=`, `mandate=`; joined
///   by ` ; `
/// - route: `US-TX>HND>MEX` ends where the person gets off; `+GMB` is onward; `?` alone as a stop
///   means that stops are not stated; `@ZZZ` is a place in no table
/// - move: `auth=`, `boarding=`, `designated=`, `own=`, `order=none`, `notice=`
final class Cases {
  static final ZoneId ZONE = ZoneId.of("America/New_York");
  static final String PERSON = "P1";
  private static final ProtectionId ID = new ProtectionId("X1");

  private Cases() {}

  static Map<SourceId, Source> sources(Instant readAt) {
    Map<SourceId, Source> sources = new HashMap<>();
    for (Source source :
        List.of(
            source("docket", Source.Kind.DOCKET, readAt),
            source("agency", Source.Kind.AGENCY, readAt),
            source("paper", Source.Kind.DOCUMENT, readAt),
            source("plain", Source.Kind.UNSTATED, readAt),
            source("remark", Source.Kind.COMMENT, readAt),
            source("press", Source.Kind.PRESS, readAt),
            source("unread", Source.Kind.DOCKET, instant("2001-01-01T00:00")))) {
      sources.put(source.id(), source);
    }
    return sources;
  }

  private static Source source(String id, Source.Kind kind, Instant readAt) {
    return new Source(new SourceId(id), kind, readAt, List.of(), Duration.ofHours(1));
  }

  static Protection protection(
      String kind, String bars, String times, String until, Map<String, String> more) {
    Map<TimeName, Moment> named = new EnumMap<>(TimeName.class);
    for (String time : split(times, ";")) {
      String[] pair = time.split("=", -1);
      named.put(TimeName.valueOf(pair[0].toUpperCase(Locale.ROOT)), moment(pair[1]));
    }
    String trigger = more.get("trigger");
    String learned = more.get("learned");
    String source = more.getOrDefault("source", "docket");
    return new Protection(
        ID,
        kind(kind),
        "D. Fict.",
        null,
        split(bars, "\\|").stream().map(Cases::bar).toList(),
        ZONE,
        named,
        trigger == null ? null : TimeName.valueOf(trigger.toUpperCase(Locale.ROOT)),
        until(until),
        source.equals("none") ? null : new SourceId(source),
        learned == null ? null : instant(learned),
        more.get("ground"),
        appliesIf(more.get("applies")),
        more.containsKey("told")
            ? List.of(
                new Protection.Notice("an office", true, moment(more.getOrDefault("told", ""))))
            : List.of());
  }

  private static Kind kind(String kind) {
    return Arrays.stream(Kind.Known.values())
        .filter(known -> known.name().equals(kind))
        .map(Kind.class::cast)
        .findFirst()
        .orElseGet(() -> new Kind.Unknown(kind));
  }

  private static Protection.@Nullable AppliesIf appliesIf(@Nullable String settled) {
    return settled == null
        ? null
        : new Protection.AppliesIf(
            "a fact", Protection.Settled.valueOf(settled.toUpperCase(Locale.ROOT)));
  }

  static Coverage coverage(Map<String, String> more) {
    String member = more.get("member");
    if (member == null) {
      return new Coverage.Person();
    }
    String[] parts = member.split("/", -1);
    String learned = more.get("joined");
    return new Coverage.Member(
        parts[0].equals("always") ? null : moment(parts[0]),
        parts[1].equals("settled"),
        learned == null ? null : instant(learned));
  }

  private static Bar bar(String text) {
    boolean disputed = text.startsWith("~");
    String scope = disputed ? text.substring(1) : text;
    if (scope.equals("ANY")) {
      return new Bar(Bar.Scope.AnyRemoval.ANY, disputed);
    }
    if (scope.equals("3P")) {
      return new Bar(Bar.Scope.ThirdCountryWithoutProcess.WITHOUT_PROCESS, disputed);
    }
    if (scope.startsWith("TO:")) {
      return new Bar(new Bar.Scope.RemovalTo(countries(scope.substring(3))), disputed);
    }
    if (scope.startsWith("OUT:")) {
      return new Bar(
          new Bar.Scope.TransferOutOf(new Place.Subdivision(scope.substring(4))), disputed);
    }
    return new Bar(new Bar.Scope.Unread("words"), disputed);
  }

  static Until until(String text) {
    String[] parts = text.split(":", 2);
    return switch (parts[0]) {
      case "further" -> Until.FurtherOrder.FURTHER_ORDER;
      case "at" -> new Until.At(moment(parts[1]));
      case "hours" -> new Until.Hours(Integer.parseInt(parts[1]));
      case "days" -> new Until.Days(Integer.parseInt(parts[1]));
      case "bd" -> {
        String[] business = parts[1].split("@", -1);
        yield new Until.BusinessDays(
            Integer.parseInt(business[0]),
            business.length > 1 ? LocalTime.parse(business[1]) : null);
      }
      case "cond" -> condition(parts.length > 1 ? parts[1] : "");
      default -> new Until.Unread("words");
    };
  }

  private static Until condition(String text) {
    String[] parts = text.split("!", -1);
    return new Until.Condition(
        "a condition",
        new HashSet<>(split(parts[0], "/")),
        parts.length > 1 ? LocalDate.parse(parts[1]) : null);
  }

  static List<ProtectionEvent> events(@Nullable String text) {
    List<ProtectionEvent> events = new ArrayList<>();
    for (String one : split(text, " ; ")) {
      String[] words = one.split(" ", -1);
      Map<String, String> more = more(one);
      String learned = more.get("learned");
      String until = more.get("until");
      String document = more.get("doc");
      events.add(
          new ProtectionEvent(
              ID,
              type(words[0]),
              moment(words[1]),
              learned == null ? null : instant(learned),
              words[2].equals("none") ? null : new SourceId(words[2]),
              more.get("person"),
              document == null ? null : new ProtectionEvent.Document(document, "a paper"),
              until == null ? null : until(until),
              mandate(more.get("mandate"))));
    }
    return events;
  }

  private static ProtectionEvent.@Nullable Mandate mandate(@Nullable String text) {
    if (text == null) {
      return null;
    }
    return text.equals("awaited")
        ? ProtectionEvent.Mandate.Awaited.AWAITED
        : new ProtectionEvent.Mandate.Issued(moment(text));
  }

  private static ProtectionEvent.Type type(String verb) {
    return Arrays.stream(ProtectionEvent.Verb.values())
        .filter(known -> known.name().equals(verb))
        .map(ProtectionEvent.Type.class::cast)
        .findFirst()
        .orElseGet(() -> new ProtectionEvent.UnknownVerb(verb));
  }

  static Movement movement(String route, String departs, Map<String, String> move) {
    List<Place> path = new ArrayList<>();
    List<Place> onward = new ArrayList<>();
    boolean stated = true;
    for (String leg : split(route.replace("+", ">+"), ">")) {
      if (leg.equals("?")) {
        stated = false;
      } else if (leg.startsWith("+")) {
        onward.add(place(leg.substring(1)));
      } else {
        path.add(place(leg));
      }
    }
    String boarding = move.get("boarding");
    String order = move.getOrDefault("order", "EOIR");
    return new Movement(
        instant(departs),
        path.getFirst(),
        stated
            ? new Movement.Stops.Stated(path.subList(1, path.size() - 1))
            : Movement.Stops.Unstated.UNSTATED,
        path.getLast(),
        onward,
        Movement.Authority.valueOf(move.getOrDefault("auth", "TITLE_8")),
        boarding == null ? null : instant(boarding),
        order.equals("none")
            ? new Movement.RemovalOrder.None("")
            : new Movement.RemovalOrder.Executable(
                order, countries(move.getOrDefault("designated", "HND"))),
        countries(move.getOrDefault("own", "HND")),
        notice(move.get("notice"), path.getLast()));
  }

  private static Place place(String code) {
    if (code.startsWith("@")) {
      return new Place.Unresolved(code.substring(1));
    }
    return code.contains("-") ? new Place.Subdivision(code) : new Place.Country(code);
  }

  /// A record that lacks nothing, but for the one thing named.
  private static Movement.@Nullable ThirdCountryNotice notice(@Nullable String lacks, Place to) {
    if (lacks == null) {
      return null;
    }
    return new Movement.ThirdCountryNotice(
        lacks.equals("country") ? new Place.Country("FRA") : to,
        lacks.equals("time")
            ? null
            : instant(lacks.equals("early") ? "2030-01-01T00:00" : "2025-01-02T09:00"),
        !lacks.equals("written"),
        lacks.equals("initials")
            ? "initials only"
            : lacks.equals("officer") ? "" : "an officer, badge recorded",
        lacks.equals("fear") ? "CLAIMED" : lacks.equals("screening") ? "" : "NONE_CLAIMED",
        lacks.equals("source")
            ? null
            : new SourceId(
                switch (lacks) {
                  case "remark", "press", "unknown" -> lacks;
                  default -> "paper";
                }),
        lacks.equals("language") ? "" : "es",
        lacks.equals("interpreter") ? "" : "by telephone, number recorded",
        lacks.equals("mode") ? " " : "in person",
        !lacks.equals("understood"));
  }

  static Map<String, String> more(@Nullable String text) {
    Map<String, String> more = new HashMap<>();
    for (String word : split(text, " ")) {
      int equals = word.indexOf('=');
      if (equals > 0) {
        more.put(word.substring(0, equals), word.substring(equals + 1));
      }
    }
    return more;
  }

  private static Set<Place.Country> countries(String codes) {
    Set<Place.Country> countries = new HashSet<>();
    split(codes, ";").forEach(code -> countries.add(new Place.Country(code)));
    return countries;
  }

  private static List<String> split(@Nullable String text, String by) {
    return text == null || text.isBlank() ? List.of() : List.of(text.strip().split(by));
  }

  static Moment moment(String text) {
    return text.contains("T")
        ? new Moment.At(instant(text))
        : new Moment.On(LocalDate.parse(text), ZONE);
  }

  static Instant instant(String text) {
    return LocalDateTime.parse(text).atZone(ZONE).toInstant();
  }
}
