// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The names that each object of the formats may have. The schemas in `docs/formats` have the same
/// ones, which a test checks.
///
/// @param names the names, in the order of the documents
/// @param places where each name stands among them, from 0
record Vocabulary(List<String> names, Map<String, Integer> places) {
  static final Vocabulary REGISTRY =
      of("asOf", "zone", "sources", "persons", "classes", "protections", "events", "counts");
  static final Vocabulary COUNTS = of("persons", "protections", "events");
  static final Vocabulary SOURCE = of("id", "kind", "readAt", "reads", "staleAfter");
  static final Vocabulary PERSON =
      of(
          "id",
          "names",
          "aliases",
          "pseudonym",
          "dateOfBirth",
          "sex",
          "nationalities",
          "countryOfBirth",
          "aNumbers",
          "documents");
  static final Vocabulary IDENTITY_DOCUMENT = of("kind", "country", "number");
  static final Vocabulary CLASS = of("id", "name", "members", "complete", "decidingFacts");
  static final Vocabulary MEMBER = of("person", "since", "basis", "learnedAt", "note");
  static final Vocabulary PROTECTION =
      of(
          "id",
          "kind",
          "authority",
          "docket",
          "person",
          "class",
          "bars",
          "zone",
          "times",
          "trigger",
          "until",
          "source",
          "learnedAt",
          "ground",
          "appliesIf",
          "notices");
  static final Vocabulary BAR =
      of(
          "removal",
          "removalTo",
          "thirdCountryWithoutProcess",
          "transferOutOf",
          "unread",
          "disputed");
  static final Vocabulary TIMES =
      of("pronounced", "signed", "filed", "entered", "noticed", "served", "communicated");
  static final Vocabulary UNTIL =
      of("at", "hours", "days", "businessDays", "condition", "metBy", "nominalEnd", "furtherOrder");
  static final Vocabulary APPLIES_IF = of("fact", "settled");
  static final Vocabulary NOTICE = of("to", "party", "at");
  static final Vocabulary EVENT =
      of(
          "protection",
          "type",
          "at",
          "learnedAt",
          "source",
          "person",
          "document",
          "until",
          "mandate");
  static final Vocabulary EVENT_DOCUMENT = of("kind", "ref");
  static final Vocabulary MANIFEST =
      of(
          "operation",
          "departsAt",
          "from",
          "destination",
          "stops",
          "onward",
          "authority",
          "carrier",
          "boardingCompletedAt",
          "declaredCount",
          "seats");
  static final Vocabulary SEAT =
      of(
          "seat",
          "name",
          "givenNames",
          "surnames",
          "dateOfBirth",
          "sex",
          "nationality",
          "aNumber",
          "documentNumber",
          "destination",
          "onward",
          "finalOrder",
          "thirdCountryNotice",
          "alternate",
          "addedAt",
          "reference");
  static final Vocabulary FINAL_ORDER = of("date", "document", "designated");
  static final Vocabulary THIRD_COUNTRY_NOTICE =
      of(
          "country",
          "at",
          "written",
          "by",
          "fear",
          "source",
          "language",
          "interpreter",
          "mode",
          "understood");

  private static Vocabulary of(String... names) {
    var places = new HashMap<String, Integer>();
    for (String name : names) {
      places.put(name, places.size());
    }
    return new Vocabulary(List.of(names), places);
  }

  /// Where a name stands among those that an object of this sort may have; -1 for another name.
  int place(String name) {
    return places.getOrDefault(name, -1);
  }
}
