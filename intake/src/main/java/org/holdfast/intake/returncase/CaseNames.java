// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.returncase;

import org.holdfast.intake.json.syntax.Vocabulary;

/// The names that each object of a return case may have. The schema in `docs/formats` has the same
/// ones, which a test checks.
final class CaseNames {
  static final Vocabulary CASE =
      Vocabulary.of(
          "id",
          "title",
          "person",
          "zone",
          "court",
          "caption",
          "opened",
          "removal",
          "order",
          "orders",
          "orderEvents",
          "record",
          "previousReport",
          "report",
          "expect",
          "finalizable");
  static final Vocabulary CAPTION =
      Vocabulary.of(
          "court", "petitioners", "petitionerRole", "respondents", "respondentRole", "docket");
  static final Vocabulary OPENED = Vocabulary.of("cause", "ref", "at", "learnedAt");
  static final Vocabulary REMOVAL = Vocabulary.of("at", "learnedAt", "from", "to", "what");
  static final Vocabulary ORDER =
      Vocabulary.of(
          "id", "entered", "learnedAt", "by", "what", "source", "directives", "due", "cadence");
  static final Vocabulary DIRECTIVE =
      Vocabulary.of(
          "id", "verb", "asks", "text", "place", "owner", "fallback", "due", "cadence", "replaces");
  static final Vocabulary DUE =
      Vocabulary.of("at", "hours", "days", "weeks", "businessDays", "asSoonAsPossible");
  static final Vocabulary CADENCE = Vocabulary.of("kind", "days", "at", "from", "until", "event");
  static final Vocabulary ORDER_EVENT =
      Vocabulary.of(
          "order", "directives", "type", "at", "learnedAt", "until", "due", "what", "document");
  static final Vocabulary RECORD =
      Vocabulary.of(
          "efforts",
          "whereabouts",
          "welfare",
          "plans",
          "plansDone",
          "checklist",
          "officials",
          "counterparts",
          "statements",
          "notes",
          "intentions",
          "corrections",
          "filings",
          "fulfilments");
  static final Vocabulary EFFORT =
      Vocabulary.of(
          "id",
          "at",
          "learnedAt",
          "act",
          "actor",
          "office",
          "counterpart",
          "counterpartKind",
          "channel",
          "request",
          "response",
          "answeredAt",
          "nextBy",
          "evidence");
  static final Vocabulary WHEREABOUTS =
      Vocabulary.of(
          "id", "type", "place", "to", "custodian", "at", "learnedAt", "how", "source", "mayTell");
  static final Vocabulary WELFARE =
      Vocabulary.of("id", "at", "learnedAt", "what", "redFlag", "resolvedAt", "source");
  static final Vocabulary PLAN =
      Vocabulary.of(
          "id", "what", "owner", "by", "statedAt", "learnedAt", "statedIn", "slips", "doneAt");
  static final Vocabulary PLAN_SLIP = Vocabulary.of("to", "at", "learnedAt", "why");
  static final Vocabulary PLAN_DONE = Vocabulary.of("plan", "id", "at", "learnedAt");
  static final Vocabulary CHECKLIST_ITEM =
      Vocabulary.of("need", "state", "what", "owner", "by", "at", "learnedAt", "evidence");
  static final Vocabulary OFFICIAL =
      Vocabulary.of(
          "name",
          "title",
          "agency",
          "role",
          "since",
          "learnedAt",
          "until",
          "authority",
          "standsInFor",
          "knows");
  static final Vocabulary KNOWLEDGE = Vocabulary.of("what", "how");
  static final Vocabulary COUNTERPART = Vocabulary.of("name", "government", "kind", "channels");
  static final Vocabulary SAID =
      Vocabulary.of(
          "id",
          "at",
          "learnedAt",
          "speaker",
          "capacity",
          "side",
          "quote",
          "language",
          "translation",
          "translator",
          "source",
          "contradicts");
  static final Vocabulary NOTE =
      Vocabulary.of(
          "id", "to", "subject", "draftedBy", "draftedAt", "learnedAt", "confirmations", "sentAt");
  static final Vocabulary CONFIRMATION = Vocabulary.of("by", "at");
  static final Vocabulary INTENTION = Vocabulary.of("at", "learnedAt", "what", "source");
  static final Vocabulary CORRECTION =
      Vocabulary.of("of", "knownSince", "servedAt", "what", "document");
  static final Vocabulary FILING =
      Vocabulary.of("id", "answers", "dueAt", "receivedAt", "document", "dispute");
  static final Vocabulary DISPUTE = Vocabulary.of("by", "at", "learnedAt", "why", "document");
  static final Vocabulary FULFILMENT =
      Vocabulary.of("directive", "at", "learnedAt", "what", "document", "by", "dispute");
  static final Vocabulary PREVIOUS_REPORT =
      Vocabulary.of("id", "filedAt", "statements", "plans", "whereaboutsReported");
  static final Vocabulary PREVIOUS_STATEMENT = Vocabulary.of("id", "directive", "text");
  static final Vocabulary REPORT =
      Vocabulary.of(
          "title",
          "answers",
          "dueAt",
          "filedAt",
          "periodFrom",
          "declarant",
          "statements",
          "location",
          "steps",
          "plans",
          "slips",
          "returnTerms",
          "privilegeLog",
          "whereaboutsReported",
          "exhibits",
          "declarationClause",
          "signedIn",
          "service");
  static final Vocabulary DECLARANT = Vocabulary.of("name", "title", "agency");
  static final Vocabulary STATEMENT =
      Vocabulary.of(
          "id",
          "directive",
          "type",
          "text",
          "basis",
          "reason",
          "translation",
          "translator",
          "sealed");
  static final Vocabulary BASIS = Vocabulary.of("kind", "at", "ref", "by", "declaration", "author");
  static final Vocabulary LOCATION =
      Vocabulary.of("place", "custodian", "asOf", "source", "attempts");
  static final Vocabulary ATTEMPT =
      Vocabulary.of("at", "by", "counterpart", "how", "what", "result");
  static final Vocabulary STEP =
      Vocabulary.of("id", "actor", "counterpart", "at", "request", "response");
  static final Vocabulary REPORTED_PLAN = Vocabulary.of("id", "what", "owner", "by");
  static final Vocabulary SLIP =
      Vocabulary.of("plan", "id", "why", "reason", "explanation", "newDate");
  static final Vocabulary PRIVILEGED =
      Vocabulary.of("statement", "privilege", "description", "claimedBy");
  static final Vocabulary REPORTED = Vocabulary.of("id");
  static final Vocabulary EXHIBIT = Vocabulary.of("mark", "what", "sha256", "sealed", "refs");
  static final Vocabulary SERVED = Vocabulary.of("on", "how", "at");

  private CaseNames() {}
}
