// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.json;

import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.holdfast.intake.json.syntax.Fields;
import org.holdfast.intake.values.AssumedZone;
import org.holdfast.intake.values.Cell;
import org.holdfast.intake.values.RecordedTimes;
import org.holdfast.intake.values.Values;
import org.holdfast.legaltime.Moment;
import org.holdfast.protection.ProtectionEvent;
import org.holdfast.protection.ProtectionId;
import org.holdfast.protection.SourceId;
import org.holdfast.protection.Until;
import org.jspecify.annotations.Nullable;

/// Reads an event. A day without a clock time is the whole day in the zone of the protection.
final class EventJson {
  private final Values values;
  private final References references;
  private final RecordedTimes recorded;
  private final Map<String, ZoneId> zones;
  private final @Nullable AssumedZone registryZone;

  /// @param zones the zone of each protection, by its id
  EventJson(
      Values values,
      References references,
      RecordedTimes recorded,
      Map<String, ZoneId> zones,
      @Nullable AssumedZone registryZone) {
    this.values = values;
    this.references = references;
    this.recorded = recorded;
    this.zones = zones;
    this.registryZone = registryZone;
  }

  /// The event; empty where it names no protection or no time, which is a problem.
  Optional<ProtectionEvent> read(Fields fields) {
    Cell protection = fields.required("protection");
    Cell source = fields.text("source");
    Cell person = fields.text("person");
    references.use(References.Part.PROTECTION, protection);
    references.use(References.Part.SOURCE, source);
    references.use(References.Part.PERSON, person);
    AssumedZone zone = zone(protection.text());
    Optional<Moment> at = values.times().moment(fields.required("at"), zone);
    ProtectionEvent.Type type =
        values.words().verb(fields.required("type")).orElse(new ProtectionEvent.UnknownVerb(""));
    Cell learned = fields.text("learnedAt");
    var learnedAt = values.times().instant(learned, zone);
    learnedAt.ifPresent(instant -> recorded.add(learned, instant));
    Until until = fields.states("until") ? UntilJson.read(fields, "until", values, zone) : null;
    ProtectionEvent.Document document = document(fields);
    if (protection.blank() || at.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new ProtectionEvent(
            new ProtectionId(protection.text()),
            type,
            at.get(),
            learnedAt.orElse(null),
            source.blank() ? null : new SourceId(source.text()),
            person.blank() ? null : person.text(),
            document,
            until,
            mandate(fields, zone)));
  }

  /// A reader would get this wrong: a mandate that is null has not issued; only where the field is
  /// absent does the record speak of none.
  private ProtectionEvent.@Nullable Mandate mandate(Fields fields, @Nullable AssumedZone zone) {
    if (!fields.has("mandate")) {
      return null;
    }
    return values
        .times()
        .moment(fields.text("mandate"), zone)
        .<ProtectionEvent.Mandate>map(ProtectionEvent.Mandate.Issued::new)
        .orElse(ProtectionEvent.Mandate.Awaited.AWAITED);
  }

  private @Nullable AssumedZone zone(String protection) {
    ZoneId zone = zones.get(protection);
    return zone == null ? registryZone : new AssumedZone(zone, "the zone of the protection");
  }

  private static ProtectionEvent.@Nullable Document document(Fields fields) {
    return fields
        .object("document", FieldNames.EVENT_DOCUMENT)
        .map(paper ->
            new ProtectionEvent.Document(paper.required("kind").text(), paper.text("ref").text()))
        .orElse(null);
  }
}
