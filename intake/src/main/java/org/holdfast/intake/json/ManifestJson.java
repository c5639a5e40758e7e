// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.json;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.holdfast.casefile.manifest.Manifest;
import org.holdfast.casefile.manifest.Seat;
import org.holdfast.casefile.reading.Accounting;
import org.holdfast.casefile.reading.Note;
import org.holdfast.casefile.reading.Position;
import org.holdfast.casefile.reading.Problem;
import org.holdfast.casefile.reading.Reading;
import org.holdfast.intake.json.syntax.Fields;
import org.holdfast.intake.json.syntax.JsonFile;
import org.holdfast.intake.json.syntax.JsonPath;
import org.holdfast.intake.json.syntax.JsonRoot;
import org.holdfast.intake.json.syntax.JsonValue;
import org.holdfast.intake.received.ManifestOptions;
import org.holdfast.intake.received.ReceivedFile;
import org.holdfast.intake.values.AssumedZone;
import org.holdfast.intake.values.Cell;
import org.holdfast.intake.values.Problems;
import org.holdfast.intake.values.Values;
import org.holdfast.protection.Movement;
import org.holdfast.protection.Place;
import org.jspecify.annotations.Nullable;

/// Reads a manifest in JSON (`docs/formats/manifest.md`): one object, or a list of them.
public final class ManifestJson {
  private final ReceivedFile file;
  private final ManifestOptions options;
  private final JsonFile json;
  private final Problems ofFile;
  private boolean whole = true;
  private long bytesRead;

  private ManifestJson(ReceivedFile file, ManifestOptions options, Problems ofFile) {
    this.file = file;
    this.options = options;
    this.ofFile = ofFile;
    this.json = JsonFile.decode(file, ofFile);
    this.bytesRead = json.size();
  }

  /// Reads the whole file: one reading for each manifest in it, at least one. Each seat object
  /// makes a seat, however little of it can be read. A problem of the file is a problem of each
  /// manifest.
  public static List<Reading<Manifest>> read(ReceivedFile file, ManifestOptions options) {
    return new ManifestJson(file, options, new Problems()).read();
  }

  private List<Reading<Manifest>> read() {
    List<JsonValue> roots = roots();
    boolean several = roots.size() > 1;
    List<Draft> drafts = new ArrayList<>();
    for (int at = 0; at < roots.size(); at++) {
      drafts.add(
          draft(roots.get(at), several ? JsonPath.ROOT.element(at) : JsonPath.ROOT, several));
    }
    if (several && options.declared() != null) {
      int seats = drafts.stream().mapToInt(draft -> draft.manifest.seats().size()).sum();
      compare(options.declared(), seats, Position.of(file.name()), ofFile);
    }
    return drafts.stream().map(this::reading).toList();
  }

  private Reading<Manifest> reading(Draft draft) {
    var problems = new ArrayList<Problem>(ofFile.problems());
    draft.problems.problems().stream()
        .filter(problem -> whole || problem.code() != Problem.Code.MISSING_FIELD)
        .forEach(problems::add);
    List<Note> notes = draft.problems.notes();
    var accounting =
        new Accounting(
            file.name(),
            file.sha256(),
            file.size(),
            bytesRead,
            draft.declared,
            draft.manifest.seats().size());
    return new Reading<>(draft.manifest, accounting, problems, notes);
  }

  /// The manifests of the file, at least one.
  private List<JsonValue> roots() {
    var file = JsonRoot.of(json);
    whole = file.whole();
    bytesRead = file.bytesRead();
    JsonValue root = file.value();
    return root instanceof JsonValue.Items list && !list.values().isEmpty()
        ? list.values()
        : List.of(root);
  }

  private record Draft(Manifest manifest, @Nullable Integer declared, Problems problems) {}

  private Draft draft(JsonValue root, JsonPath path, boolean several) {
    var problems = new Problems();
    Fields fields =
        root instanceof JsonValue.Members object
            ? new Fields(json, problems, object, FieldNames.MANIFEST, path)
            : noObject(root, path, problems);
    var values = new Values(fields.problems());
    Cell from = fields.required("from");
    AssumedZone zone = zone(from, values);
    Cell departsAt = fields.required("departsAt");
    Optional<Instant> departs = values.times().instant(departsAt, zone);
    List<Seat> seats = seats(fields, new SeatJson(values, zone));
    Place destination = destination(fields, seats, values);
    var manifest =
        new Manifest(
            fields.required("operation").text(),
            departs.orElse(null),
            shown(departsAt, zone, values),
            values.places().place(from),
            destination,
            stops(fields, values),
            SeatJson.places(fields, "onward", values),
            values.words().authority(fields.text("authority")),
            fields.text("carrier").text(),
            values.times().instant(fields.text("boardingCompletedAt"), zone).orElse(null),
            seats);
    return new Draft(manifest, declared(fields, seats.size(), several), problems);
  }

  /// Reports a root that is no object; everything that it then lacks is no problem of its own.
  private Fields noObject(JsonValue root, JsonPath path, Problems problems) {
    if (whole) {
      problems.add(
          Problem.Code.UNREADABLE_FILE,
          json.position(root.spot(), path),
          root instanceof JsonValue.Items ? "a list of none" : root.shape(),
          "a manifest: a JSON object with its seats",
          "Write it as docs/formats/manifest.md shows it.");
    }
    var nothing = new JsonValue.Members(List.of(), List.of(), List.of(), root.spot());
    return new Fields(json, new Problems(), nothing, FieldNames.MANIFEST, path);
  }

  private @Nullable AssumedZone zone(Cell from, Values values) {
    Optional<ZoneId> airport = values.places().airportZone(from);
    if (airport.isPresent()) {
      return new AssumedZone(airport.get(), "the zone of the airport of departure");
    }
    ZoneId registry = options.registryZone();
    return registry == null ? null : new AssumedZone(registry, "the zone of the registry");
  }

  /// The zone in which to show times: the airport's, else the offset that the departure states,
  /// else the registry's.
  private ZoneId shown(Cell departsAt, @Nullable AssumedZone zone, Values values) {
    ZoneId registry = options.registryZone();
    if (zone != null && !zone.zone().equals(registry)) {
      return zone.zone();
    }
    Optional<ZoneOffset> offset = values.times().offset(departsAt);
    return offset.isPresent() ? offset.get() : registry == null ? ZoneOffset.UTC : registry;
  }

  private List<Seat> seats(Fields fields, SeatJson reader) {
    if (!fields.states("seats")) {
      fields.missing("seats");
    }
    var seats = new ArrayList<Seat>();
    int at = 0;
    for (JsonValue value : fields.items("seats")) {
      JsonPath here = fields.path().field("seats").element(at++);
      if (value instanceof JsonValue.Members seat) {
        seats.add(reader.read(new Fields(json, fields.problems(), seat, FieldNames.SEAT, here)));
      } else {
        fields.wrongType(value, here, "an object");
        seats.add(SeatJson.unreadable(value.spot().line()));
      }
    }
    return seats;
  }

  private static Place destination(Fields fields, List<Seat> seats, Values values) {
    boolean own =
        !seats.isEmpty()
            && seats.stream().allMatch(seat -> seat.destination() != Place.Unstated.UNSTATED);
    return values.places().place(own ? fields.text("destination") : fields.required("destination"));
  }

  /// Stops that are absent are unknown, which is not none; anything but a list is a problem
  /// besides.
  private static Movement.Stops stops(Fields fields, Values values) {
    List<Place> places = SeatJson.places(fields, "stops", values);
    return fields.find("stops") instanceof JsonValue.Items
        ? new Movement.Stops.Stated(places)
        : Movement.Stops.Unstated.UNSTATED;
  }

  /// Holds the count that the file declares, and that the user does, against the seats.
  private @Nullable Integer declared(Fields fields, int seats, boolean several) {
    OptionalInt count = fields.count("declaredCount");
    Integer byFile = count.isPresent() ? count.getAsInt() : null;
    Integer byUser = several ? null : options.declared();
    Position where = fields.where("declaredCount");
    Problems problems = fields.problems();
    if (byFile == null && byUser == null) {
      problems.add(
          Problem.Code.COUNT_MISMATCH,
          where,
          seats + " seats and no count that declares them",
          "the number of seats, declared apart from the list",
          "Add \"declaredCount\": " + seats + " once you have counted, or give --declared.");
      return null;
    }
    if (byFile != null && byUser != null && !byFile.equals(byUser)) {
      problems.add(
          Problem.Code.CONTRADICTION,
          where,
          byFile + " declared by the file and " + byUser + " by the user",
          "one count",
          "Find out which is right, and correct the other.");
    }
    Integer declared = byFile == null ? byUser : byFile;
    if (declared != null) {
      compare(declared, seats, where, problems);
    }
    return declared;
  }

  private static void compare(int declared, int seats, Position where, Problems problems) {
    if (declared != seats) {
      problems.add(
          Problem.Code.COUNT_MISMATCH,
          where,
          seats + " seats",
          "the " + declared + " that are declared",
          "Get the list again from whoever sent it, or correct the count.");
    }
  }
}
