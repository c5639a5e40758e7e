// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.json;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.holdfast.casefile.registry.PersonId;
import org.holdfast.casefile.registry.ProtectedClass;
import org.holdfast.casefile.registry.ProtectedClass.Basis;
import org.holdfast.intake.json.syntax.Fields;
import org.holdfast.intake.values.AssumedZone;
import org.holdfast.intake.values.Cell;
import org.holdfast.intake.values.Problems;
import org.holdfast.intake.values.RecordedTimes;
import org.holdfast.intake.values.Values;
import org.holdfast.legaltime.Moment;
import org.jspecify.annotations.Nullable;

/// Reads a class and its members.
final class ClassJson {
  private final Values values;
  private final References references;
  private final RecordedTimes recorded;
  private final Map<String, Set<ZoneId>> zones;
  private final @Nullable AssumedZone registryZone;

  /// @param zones the zones of the protections that cover each class, by its id
  ClassJson(
      Values values,
      References references,
      RecordedTimes recorded,
      Map<String, Set<ZoneId>> zones,
      @Nullable AssumedZone registryZone) {
    this.values = values;
    this.references = references;
    this.recorded = recorded;
    this.zones = zones;
    this.registryZone = registryZone;
  }

  ProtectedClass read(Fields fields) {
    Cell id = fields.required("id");
    references.give(References.Part.CLASS, id);
    boolean complete = fields.flag("complete").orElse(true);
    if (complete && !fields.states("members")) {
      fields.missing("members");
    }
    var members = new ArrayList<ProtectedClass.Member>();
    for (Fields member : fields.objects("members", FieldNames.MEMBER)) {
      members.add(member(member, id.text()));
    }
    return new ProtectedClass(
        id.blank() ? fields.path().toString() : id.text(),
        fields.text("name").text(),
        members,
        complete,
        fields.texts("decidingFacts").stream().map(Cell::text).toList());
  }

  private ProtectedClass.Member member(Fields fields, String classId) {
    Cell person = fields.required("person");
    references.use(References.Part.PERSON, person);
    fields.expectText("note");
    Cell since = fields.text("since");
    AssumedZone zone = zone(classId, since);
    Cell learnedAt = fields.text("learnedAt");
    Optional<Instant> learned = values.times().instant(learnedAt, zone);
    learned.ifPresent(at -> recorded.add(learnedAt, at));
    return new ProtectedClass.Member(
        new PersonId(person.blank() ? fields.path().toString() : person.text()),
        values.times().moment(since, zone).orElse(null),
        basis(fields),
        learned.orElse(null));
  }

  /// The registry's zone; else that of the protections of the class. Where they differ it is the
  /// one in which the day begins first, since a protection starts at its earliest defensible
  /// instant.
  private AssumedZone zone(String classId, Cell since) {
    if (registryZone != null) {
      return registryZone;
    }
    return zones.getOrDefault(classId, Set.of()).stream()
        .min(Comparator.comparing(zone -> start(since, zone)))
        .map(zone -> new AssumedZone(zone, "the zone of a protection of the class"))
        .orElse(new AssumedZone(ZoneOffset.UTC, "since no protection covers the class"));
  }

  private static Instant start(Cell since, ZoneId zone) {
    var unkept = new Values(new Problems());
    return unkept
        .times()
        .moment(since, AssumedZone.stated(zone))
        .map(Moment::earliest)
        .orElse(Instant.EPOCH);
  }

  private Basis basis(Fields fields) {
    Cell cell = fields.text("basis");
    if (cell.blank()) {
      return Basis.LISTED;
    }
    for (Basis known : Basis.values()) {
      if (known.name().equals(cell.text())) {
        return known;
      }
    }
    fields
        .problems()
        .note(cell.where(), "No rule here knows this basis; the membership counts as unresolved.");
    return Basis.UNRESOLVED;
  }
}
