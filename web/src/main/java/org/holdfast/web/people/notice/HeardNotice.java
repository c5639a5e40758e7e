// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.people.notice;

import static org.holdfast.web.people.typed.HandEntry.object;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.casefile.entry.Entry;
import org.holdfast.casefile.entry.SubjectId;
import org.holdfast.casefile.entry.Tree;
import org.holdfast.casefile.record.Draft;
import org.holdfast.casefile.review.OperationDrafts;
import org.holdfast.casefile.review.SpokenNotice;
import org.holdfast.casefile.view.RegistryView;
import org.holdfast.protection.Kind;
import org.holdfast.web.page.Viewer;
import org.holdfast.web.people.sight.RegistrySight;
import org.holdfast.web.people.typed.Fields;
import org.holdfast.web.people.typed.HandEntry;
import org.holdfast.web.people.typed.PersonFields;

/// A notice as somebody at the desk heard it, and what it records: the person where the registry
/// has none, a protection that bars any removal, and the notice itself, in one batch.
///
/// A reader would get this wrong: the protection holds from then on, confirmed or not. It runs
/// until further order, and rests on a source that does not age.
final class HeardNotice {
  /// The source of every spoken notice.
  static final String SOURCE = "spoken notices";

  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmm", Locale.ROOT);

  private final Viewer viewer;
  private final Fields fields;
  private final ZoneId zone;

  HeardNotice(Viewer viewer, Fields fields) {
    this.viewer = viewer;
    this.fields = fields;
    this.zone = fields.zone("zone", viewer.zone());
  }

  /// A new name for it: the minute in which it was taken, and something of chance.
  static String newId(Instant now, ZoneId zone) {
    return Fields.newId("N-" + MINUTE.format(now.atZone(zone)) + "-");
  }

  /// What records it; nothing where something is wrong, which the fields then say.
  List<Draft> drafts(String id, RegistryView registry, Optional<SubjectId> known) {
    PersonFields who = new PersonFields(fields);
    if (known.isEmpty() && who.nobody()) {
      fields.faults().put("names", viewer.words().say("people.form.nobody"));
    }
    String person =
        known
            .flatMap(registry::person)
            .map(tree -> RegistrySight.text(tree, "id"))
            .orElseGet(() -> Fields.newId("H-"));
    Optional<SpokenNotice> notice = notice(id);
    if (notice.isEmpty() || !fields.faults().isEmpty()) {
      return List.of();
    }
    HandEntry hand =
        new HandEntry(registry, viewer.now())
            .source(registry, SOURCE)
            .add("persons", known.flatMap(registry::person).orElseGet(() -> who.person(person)))
            .add("protections", protection(id, person, notice.get()));
    fields.faults().putAll(HandEntry.faults(hand.read().problems(), PersonFields.BY_FORMAT));
    return fields.faults().isEmpty() ? drafts(hand, registry, known, notice.get()) : List.of();
  }

  private List<Draft> drafts(
      HandEntry hand, RegistryView registry, Optional<SubjectId> known, SpokenNotice notice) {
    List<Entry.Whole> entries = hand.entries(registry, viewer.required(), viewer.now());
    SubjectId subject =
        HandEntry.registered(entries)
            .or(() -> known)
            .orElseThrow(() -> new IllegalStateException("a notice is of somebody"));
    String key = "notice:" + UUID.randomUUID();
    List<Draft> drafts = new ArrayList<>(HandEntry.drafts(key, entries));
    drafts.add(
        new OperationDrafts(viewer.required(), viewer.now(), subject)
            .received(new Draft.IdempotencyKey(key + ":notice"), notice));
    return drafts;
  }

  private Optional<SpokenNotice> notice(String id) {
    String caller = fields.required("caller");
    String callback = fields.required("callback");
    String words = fields.required("words");
    Instant received = instant("received").orElse(viewer.now());
    Instant spoken = instant("spoken").orElse(received);
    future("received", received);
    future("spoken", spoken);
    return fields.faults().isEmpty()
        ? Optional.of(new SpokenNotice(id, caller, callback, words, spoken, received))
        : Optional.empty();
  }

  /// What was spoken was spoken before now: with a time to come it would not hold yet.
  private void future(String name, Instant at) {
    if (at.isAfter(viewer.now())) {
      fields.faults().put(name + "-day", viewer.words().say("people.notice.future"));
    }
  }

  /// A time as it was sent; a day without a clock time is taken from its beginning.
  private Optional<Instant> instant(String name) {
    return fields
        .moment(name, zone)
        .map(text ->
            text.contains("T")
                ? OffsetDateTime.parse(text).toInstant()
                : LocalDate.parse(text).atStartOfDay(zone).toInstant());
  }

  private Tree.Members protection(String id, String person, SpokenNotice notice) {
    String kind = fields.text("kind");
    Map<String, Tree> protection = new LinkedHashMap<>();
    protection.put("id", Tree.text(id));
    protection.put("kind", Tree.text(kind.isEmpty() ? Kind.Known.JUDICIAL_STAY.name() : kind));
    fields.put(protection, "authority", "authority").put(protection, "docket", "docket");
    protection.put("person", Tree.text(person));
    protection.put("bars", object("removal", Tree.text("ANY")));
    protection.put("zone", Tree.text(zone.getId()));
    protection.put("times", object("pronounced", Tree.text(notice.spokenAt().toString())));
    protection.put("until", object("furtherOrder", new Tree.Scalar("true")));
    protection.put("source", Tree.text(SOURCE));
    protection.put(
        "notices",
        new Tree.Items(
            List.of(
                object(
                    "to",
                    Tree.text("the desk that took the notice"),
                    "at",
                    Tree.text(notice.receivedAt().toString())))));
    return new Tree.Members(protection);
  }
}
