// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.json;

import org.holdfast.intake.json.syntax.Vocabulary;

/// The names that each object of the registry and the manifest may have. The schemas in
/// `docs/formats` have the same ones, which a test checks.
final class FieldNames {
  static final Vocabulary REGISTRY =
      Vocabulary.of(
          "asOf", "zone", "sources", "persons", "classes", "protections", "events", "counts");
  static final Vocabulary COUNTS = Vocabulary.of("persons", "protections", "events");
  static final Vocabulary SOURCE = Vocabulary.of("id", "kind", "readAt", "reads", "staleAfter");
  static final Vocabulary PERSON =
      Vocabulary.of(
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
  static final Vocabulary IDENTITY_DOCUMENT = Vocabulary.of("kind", "country", "number");
  static final Vocabulary CLASS =
      Vocabulary.of("id", "name", "members", "complete", "decidingFacts");
  static final Vocabulary MEMBER = Vocabulary.of("person", "since", "basis", "learnedAt", "note");
  static final Vocabulary PROTECTION =
      Vocabulary.of(
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
      Vocabulary.of(
          "removal",
          "removalTo",
          "thirdCountryWithoutProcess",
          "transferOutOf",
          "unread",
          "disputed");
  static final Vocabulary TIMES =
      Vocabulary.of(
          "pronounced", "signed", "filed", "entered", "noticed", "served", "communicated");
  static final Vocabulary UNTIL =
      Vocabulary.of(
          "at",
          "hours",
          "days",
          "businessDays",
          "condition",
          "metBy",
          "nominalEnd",
          "furtherOrder");
  static final Vocabulary APPLIES_IF = Vocabulary.of("fact", "settled");
  static final Vocabulary NOTICE = Vocabulary.of("to", "party", "at");
  static final Vocabulary EVENT =
      Vocabulary.of(
          "protection",
          "type",
          "at",
          "learnedAt",
          "source",
          "person",
          "document",
          "until",
          "mandate");
  static final Vocabulary EVENT_DOCUMENT = Vocabulary.of("kind", "ref");
  static final Vocabulary MANIFEST =
      Vocabulary.of(
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
      Vocabulary.of(
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
  static final Vocabulary FINAL_ORDER = Vocabulary.of("date", "document", "designated");
  static final Vocabulary THIRD_COUNTRY_NOTICE =
      Vocabulary.of(
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

  private FieldNames() {}
}
