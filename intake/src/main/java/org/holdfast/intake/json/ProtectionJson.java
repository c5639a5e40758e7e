// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.json;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.holdfast.casefile.reading.Problem;
import org.holdfast.casefile.registry.PersonId;
import org.holdfast.casefile.registry.Registry.CoveredProtection;
import org.holdfast.casefile.registry.Registry.Covers;
import org.holdfast.intake.json.syntax.Fields;
import org.holdfast.intake.values.AssumedZone;
import org.holdfast.intake.values.Cell;
import org.holdfast.intake.values.RecordedTimes;
import org.holdfast.intake.values.Values;
import org.holdfast.legaltime.Moment;
import org.holdfast.protection.Kind;
import org.holdfast.protection.Protection;
import org.holdfast.protection.ProtectionId;
import org.holdfast.protection.SourceId;
import org.holdfast.protection.TimeName;
import org.holdfast.protection.Until;
import org.jspecify.annotations.Nullable;

/// Reads a protection and whom it covers.
final class ProtectionJson {
  private static final Map<TimeName, String> TIMES = new EnumMap<>(TimeName.class);

  static {
    for (TimeName name : TimeName.values()) {
      TIMES.put(name, name.name().toLowerCase(Locale.ROOT));
    }
  }

  private final Values values;
  private final References.OfRun references;
  private final RecordedTimes recorded;
  private final @Nullable AssumedZone registryZone;

  ProtectionJson(
      Values values,
      References.OfRun references,
      RecordedTimes recorded,
      @Nullable AssumedZone registryZone) {
    this.values = values;
    this.references = references;
    this.recorded = recorded;
    this.registryZone = registryZone;
  }

  CoveredProtection read(Fields fields) {
    Cell id = fields.required("id");
    references.give(References.Part.PROTECTION, id);
    Kind kind = values.words().kind(fields.required("kind")).orElse(new Kind.Unknown(""));
    AssumedZone zone = zone(fields);
    Until until = UntilJson.read(fields, "until", values, zone);
    if (zone == null && counted(until)) {
      fields.missing("zone");
    }
    Cell source = fields.text("source");
    references.use(References.Part.SOURCE, source);
    var protection =
        new Protection(
            new ProtectionId(id.blank() ? fields.path().toString() : id.text()),
            kind,
            fields.text("authority").text(),
            stated(fields.text("docket")),
            BarsJson.read(fields, kind, values),
            zone == null ? ZoneOffset.UTC : zone.zone(),
            times(fields, zone),
            values.words().timeName(fields.text("trigger")).orElse(null),
            until,
            source.blank() ? null : new SourceId(source.text()),
            learnedAt(fields, zone),
            stated(fields.text("ground")),
            appliesIf(fields),
            notices(fields, zone));
    return new CoveredProtection(protection, covers(fields));
  }

  private @Nullable AssumedZone zone(Fields fields) {
    Optional<ZoneId> own = values.times().zone(fields.text("zone"));
    return own.map(zone -> new AssumedZone(zone, "the zone of the protection"))
        .orElse(registryZone);
  }

  /// Whether the end depends on the days of a zone.
  private static boolean counted(Until until) {
    return switch (until) {
      case Until.Hours _, Until.Days _, Until.BusinessDays _ -> true;
      case Until.Condition condition -> condition.nominalEnd() != null;
      case Until.At _, Until.FurtherOrder _, Until.Unread _ -> false;
    };
  }

  private Map<TimeName, Moment> times(Fields fields, @Nullable AssumedZone zone) {
    Map<TimeName, Moment> times = new EnumMap<>(TimeName.class);
    fields
        .object("times", FieldNames.TIMES)
        .ifPresent(stated ->
            TIMES.forEach((name, field) -> {
              if (stated.states(field)) {
                Cell cell = stated.text(field);
                values
                    .times()
                    .moment(cell, zone)
                    .ifPresent(moment -> {
                      times.put(name, moment);
                      recorded.add(cell, moment);
                    });
              }
            }));
    return times;
  }

  private @Nullable Instant learnedAt(Fields fields, @Nullable AssumedZone zone) {
    Cell cell = fields.text("learnedAt");
    Optional<Instant> at = values.times().instant(cell, zone);
    at.ifPresent(instant -> recorded.add(cell, instant));
    return at.orElse(null);
  }

  private static Protection.@Nullable AppliesIf appliesIf(Fields fields) {
    return fields
        .object("appliesIf", FieldNames.APPLIES_IF)
        .map(stated ->
            new Protection.AppliesIf(
                stated.required("fact").text(),
                stated
                    .flag("settled")
                    .map(is -> is ? Protection.Settled.TRUE : Protection.Settled.FALSE)
                    .orElse(Protection.Settled.OPEN)))
        .orElse(null);
  }

  private List<Protection.Notice> notices(Fields fields, @Nullable AssumedZone zone) {
    var notices = new ArrayList<Protection.Notice>();
    for (Fields notice : fields.objects("notices", FieldNames.NOTICE)) {
      String to = notice.required("to").text();
      boolean agency = notice.text("party").text().equals("AGENCY");
      values
          .times()
          .moment(notice.required("at"), zone)
          .ifPresent(at -> notices.add(new Protection.Notice(to, agency, at)));
    }
    return notices;
  }

  private Covers covers(Fields fields) {
    Cell person = fields.text("person");
    Cell ofClass = fields.text("class");
    references.use(References.Part.PERSON, person);
    references.use(References.Part.CLASS, ofClass);
    if (person.blank() == ofClass.blank()) {
      fields
          .problems()
          .add(
              person.blank() ? Problem.Code.MISSING_FIELD : Problem.Code.CONTRADICTION,
              fields.where(),
              person.blank() ? "neither a person nor a class" : "both a person and a class",
              "either the field person or the field class",
              "Say whom the protection covers; write two protections where it covers both.");
    }
    if (!ofClass.blank()) {
      return new Covers.OneClass(ofClass.text());
    }
    return new Covers.OnePerson(
        new PersonId(person.blank() ? fields.path().toString() : person.text()));
  }

  private static @Nullable String stated(Cell cell) {
    return cell.blank() ? null : cell.text();
  }
}
