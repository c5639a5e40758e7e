// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.people.protection;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.casefile.entry.Entry;
import org.holdfast.casefile.entry.EntryKind;
import org.holdfast.casefile.entry.Head;
import org.holdfast.casefile.entry.Matter;
import org.holdfast.casefile.entry.Tree;
import org.holdfast.casefile.entry.TreeJson;
import org.holdfast.casefile.reading.Problem;
import org.holdfast.casefile.record.Agreement;
import org.holdfast.casefile.record.Draft;
import org.holdfast.intake.RegistryFile;
import org.holdfast.intake.received.ReceivedFile;
import org.holdfast.intake.received.RegistryOptions;
import org.holdfast.web.page.Viewer;
import org.holdfast.web.people.sight.RegistrySight;
import org.holdfast.web.people.typed.Fields;
import org.holdfast.web.people.typed.HandEntry;

/// What people do to a protection, as drafts: an ending is proposed, what keeps it alive is
/// recorded at once.
final class ProtectionActs {
  /// By the last name of a position in a registry's file the name of the form's field.
  private static final Map<String, String> BY_FORMAT =
      Map.of(
          "type", "type",
          "at", "at-day",
          "source", "source",
          "kind", "paper-kind",
          "ref", "paper",
          "hours", "count",
          "days", "count",
          "until", "count");

  private ProtectionActs() {}

  /// The draft of an act; empty where something is wrong, which the fields then say.
  ///
  /// @param restores whether it keeps the protection alive
  static Optional<Draft> of(
      Viewer viewer, RegistrySight.Seen seen, String id, Fields fields, boolean restores) {
    Tree.Members event = event(viewer, seen, id, fields, restores);
    if (fields.faults().isEmpty()) {
      fields.faults().putAll(HandEntry.faults(problems(seen, event), BY_FORMAT));
    }
    if (!fields.faults().isEmpty()) {
      return Optional.empty();
    }
    EntryKind kind = restores ? EntryKind.PROTECTION_RESTORED : EntryKind.PROTECTION_ENDED;
    Head head =
        new Head(
            kind,
            viewer.required(),
            viewer.now(),
            Matter.of(new Matter.ObjectId(id)),
            null,
            Head.Compartment.ORDINARY);
    Entry.Whole entry = new Entry.Whole(head, Tree.fields("event", event));
    Draft.IdempotencyKey key = new Draft.IdempotencyKey("event:" + UUID.randomUUID());
    return Optional.of(restores ? Draft.of(key, entry) : Draft.proposing(key, head, entry));
  }

  private static Tree.Members event(
      Viewer viewer, RegistrySight.Seen seen, String id, Fields fields, boolean restores) {
    Map<String, Tree> event = new LinkedHashMap<>();
    event.put("protection", Tree.text(id));
    String type = fields.required("type");
    if (!type.isEmpty() && Agreement.RESTORING.contains(type) != restores) {
      fields.faults().put("type", viewer.words().say("people.form.missing"));
    }
    event.put("type", Tree.text(type));
    ZoneId zone = zone(seen, id, viewer.zone());
    fields
        .moment("at", zone)
        .ifPresentOrElse(at -> event.put("at", Tree.text(at)), () -> fields.required("at-day"));
    String source = restores ? fields.text("source") : fields.required("source");
    if (!source.isEmpty()) {
      event.put("source", Tree.text(source));
    }
    String paper = restores ? fields.text("paper-kind") : fields.required("paper-kind");
    String ref = restores ? fields.text("paper") : fields.required("paper");
    if (!paper.isEmpty()) {
      event.put("document", HandEntry.object("kind", Tree.text(paper), "ref", Tree.text(ref)));
    }
    if (fields.text("count").matches("[1-9][0-9]{0,4}")) {
      event.put("until", HandEntry.object("days", new Tree.Scalar(fields.text("count"))));
    }
    return new Tree.Members(event);
  }

  private static ZoneId zone(RegistrySight.Seen seen, String id, ZoneId otherwise) {
    return seen.reading().value().protections().stream()
        .map(one -> one.protection())
        .filter(one -> one.id().value().equals(id))
        .map(one -> one.zone())
        .findFirst()
        .orElse(otherwise);
  }

  /// What a reader of the registry with this event in it would find wrong, beyond what it finds
  /// now.
  private static List<Problem> problems(RegistrySight.Seen seen, Tree.Members event) {
    Map<String, Tree> file = new LinkedHashMap<>(seen.stated().values());
    file.remove("counts");
    List<Tree> events = new ArrayList<>(seen.part("events"));
    events.add(event);
    file.put("events", new Tree.Items(events));
    String json = TreeJson.format(new Tree.Members(file));
    String last = "events[" + (events.size() - 1) + "]";
    return RegistryFile.read(
            new ReceivedFile("form", json.getBytes(StandardCharsets.UTF_8)), RegistryOptions.NONE)
        .problems()
        .stream()
        .filter(problem -> problem.where().field().startsWith(last))
        .toList();
  }
}
