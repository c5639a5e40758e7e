// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.json;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Consumer;
import org.holdfast.casefile.reading.Accounting;
import org.holdfast.casefile.reading.Position;
import org.holdfast.casefile.reading.Problem;
import org.holdfast.casefile.reading.Reading;
import org.holdfast.casefile.registry.PersonRecord;
import org.holdfast.casefile.registry.ProtectedClass;
import org.holdfast.casefile.registry.Registry;
import org.holdfast.casefile.registry.Registry.CoveredProtection;
import org.holdfast.casefile.registry.Registry.Covers;
import org.holdfast.intake.json.RegistryTokens.Entry;
import org.holdfast.intake.json.RegistryTokens.Part;
import org.holdfast.intake.json.syntax.Fields;
import org.holdfast.intake.json.syntax.JsonFile;
import org.holdfast.intake.received.ReceivedFile;
import org.holdfast.intake.received.RegistryOptions;
import org.holdfast.intake.values.AssumedZone;
import org.holdfast.intake.values.Cell;
import org.holdfast.intake.values.Problems;
import org.holdfast.intake.values.RecordedTimes;
import org.holdfast.intake.values.Values;
import org.holdfast.protection.ProtectionEvent;
import org.holdfast.protection.Source;
import org.holdfast.protection.SourceId;
import org.jspecify.annotations.Nullable;

/// Reads a registry in JSON (`docs/formats/registry.md`).
///
/// A reader would get this wrong: `counts` may be absent. JSON's closing bracket proves that the
/// file is whole, which no end of a CSV does; where `counts` is there it must agree.
///
/// Persons and protections, of which there may be a hundred thousand, are made as they pass;
/// classes and events wait for the end, because their days are counted in the zones of protections.
public final class RegistryJson {
  /// How many runs of entries may be waiting or being read at a time. Beyond it this thread reads
  /// its own: every processor is busy, and the file is not held in memory twice.
  private static final int MOST_AHEAD = 16;

  private final Problems problems;
  private final Values values;
  private final References references;
  private final RecordedTimes recorded = new RecordedTimes();
  private final RegistryTokens tokens;

  private final List<Source> sources = new ArrayList<>();
  private final List<PersonRecord> persons = new ArrayList<>();
  private final List<ProtectedClass> classes = new ArrayList<>();
  private final List<CoveredProtection> protections = new ArrayList<>();
  private final List<ProtectionEvent> events = new ArrayList<>();
  private final Map<String, ZoneId> zoneOfProtection = new HashMap<>();
  private final Map<String, Set<ZoneId>> zonesOfClass = new HashMap<>();

  private RegistryJson(JsonFile json, Problems problems) {

    this.problems = problems;
    this.values = new Values(problems);
    this.references = new References(problems);
    this.tokens = new RegistryTokens(json, problems);
  }

  /// Reads the whole file. The registry holds everything that could be read; its version is the
  /// SHA-256 of the bytes.
  public static Reading<Registry> read(ReceivedFile file, RegistryOptions options) {
    var problems = new Problems();
    var reader = new RegistryJson(JsonFile.decode(file, problems), problems);
    if (options.rows() != null) {
      problems.add(
          Problem.Code.COUNT_MISMATCH,
          Position.of(file.name()),
          "a count of rows given beside a JSON registry",
          "no count of rows, which only a CSV registry has",
          "Leave it out; the file's own field counts says how many entries there are.");
    }
    return reader.read(file);
  }

  private Reading<Registry> read(ReceivedFile file) {
    CompletableFuture<String> digest = CompletableFuture.supplyAsync(file::sha256);
    Fields head = tokens.read(new Taking());
    AssumedZone zone = tokens.zone();
    List.of(Part.values()).forEach(part -> head.expectList(part.field()));
    head.expectText("zone");
    tokens.classes(fields -> classes.add(classJson(zone).read(fields)));
    tokens.events(fields -> eventJson(zone).read(fields).ifPresent(events::add));
    if (tokens.whole()) {
      List.of("persons", "protections").stream()
          .filter(name -> !head.states(name))
          .forEach(head::missing);
      references.settle();
    }
    Cell asOf = tokens.whole() ? head.required("asOf") : head.text("asOf");
    Optional<Instant> stated = values.times().instant(asOf, zone);
    stated.ifPresent(at -> recorded.settle(at, problems));
    Instant asOfTime = stated.orElse(Instant.EPOCH);
    Integer declared = counts(head);
    String sha256 = digest.join();
    var registry =
        new Registry(
            sha256,
            asOfTime,
            zone == null ? null : zone.zone(),
            sources,
            persons,
            classes,
            protections,
            events);
    var accounting =
        new Accounting(
            file.name(),
            sha256,
            file.size(),
            tokens.bytesRead(),
            declared,
            tokens.count(Part.PERSONS));
    return new Reading<>(registry, accounting, problems.problems(), problems.notes());
  }

  /// Takes entries as they pass: they are read by other threads while the tokens go on.
  private final class Taking implements RegistryTokens.Taker {
    private final Deque<Run<?>> ahead = new ArrayDeque<>();

    @Override
    public void take(Part part, List<Entry> entries) {
      AssumedZone zone = tokens.zone();
      switch (part) {
        case SOURCES -> {
          taken();
          entries.forEach(entry -> source(tokens.fields(part, entry, problems)));
        }
        case PERSONS -> start(part, entries, RegistryJson::person, persons::add);
        case PROTECTIONS ->
            start(
                part,
                entries,
                (fields, values, found) ->
                    new ProtectionJson(values, found.names(), found.times(), zone).read(fields),
                RegistryJson.this::add);
        case CLASSES, EVENTS -> throw new IllegalStateException("classes and events wait");
      }
    }

    private <T> void start(
        Part part, List<Entry> entries, EntryReader<T> reader, Consumer<T> result) {
      Instant from = recordedFrom();
      var reading = ForkJoinTask.adapt(() -> enter(part, entries, reader, from));
      ahead.add(new Run<>(reading, result));
      if (ahead.size() < MOST_AHEAD) {
        ForkJoinPool.commonPool().execute(reading);
      } else {
        reading.invoke();
      }
      while (!ahead.isEmpty() && ahead.element().reading.isDone()) {
        ahead.remove().take(RegistryJson.this);
      }
    }

    @Override
    public void taken() {
      while (!ahead.isEmpty()) {
        ahead.remove().take(RegistryJson.this);
      }
    }
  }

  /// Reads one entry.
  private interface EntryReader<T> {
    T read(Fields fields, Values values, Found found);
  }

  /// What a run of entries names, and when it says that things were done.
  private record Found(References.OfRun names, RecordedTimes times) {}

  /// A run of entries as read by themselves.
  private record Entered<T>(List<T> values, Problems problems, Found found) {}

  /// A run of entries that is being read. Runs are taken in the order of the file.
  private record Run<T>(ForkJoinTask<Entered<T>> reading, Consumer<T> result) {
    void take(RegistryJson into) {
      Entered<T> entered = reading.join();
      into.references.take(entered.found.names);
      into.recorded.take(entered.found.times);
      into.problems.addAll(entered.problems);
      entered.values.forEach(result);
    }
  }

  private <T> Entered<T> enter(
      Part part, List<Entry> run, EntryReader<T> reader, Instant recordedFrom) {
    var own = new Problems();
    var values = new Values(own);
    var found = new Found(new References.OfRun(), new RecordedTimes(recordedFrom));
    var read = new ArrayList<T>(run.size());
    for (Entry entry : run) {
      Fields fields = tokens.fields(part, entry, own);
      read.add(reader.read(fields, entry.cut() ? new Values(fields.problems()) : values, found));
    }
    return new Entered<>(read, own, found);
  }

  /// From when on times have to be kept until all is read: the registry's own time, where it stands
  /// before them as it mostly does.
  private Instant recordedFrom() {
    Cell asOf = tokens.textBefore("asOf");
    return new Values(new Problems()).times().instant(asOf, tokens.zone()).orElse(Instant.MIN);
  }

  private static PersonRecord person(Fields fields, Values values, Found found) {
    found.names().give(References.Part.PERSON, fields.text("id"));
    return PersonJson.read(fields, values);
  }

  private void source(Fields fields) {
    var values = new Values(fields.problems());
    Cell id = fields.required("id");
    references.give(References.Part.SOURCE, id);
    var reads = new ArrayList<Instant>();
    AssumedZone zone = tokens.zone();
    for (Cell read : fields.texts("reads")) {
      values.times().instant(read, zone).ifPresent(reads::add);
    }
    sources.add(
        new Source(
            new SourceId(id.blank() ? fields.path().toString() : id.text()),
            values.words().sourceKind(fields.text("kind")),
            values.times().instant(fields.text("readAt"), zone).orElse(null),
            reads,
            values.times().duration(fields.text("staleAfter")).orElse(null)));
  }

  private void add(CoveredProtection covered) {
    protections.add(covered);
    ZoneId zone = covered.protection().zone();
    zoneOfProtection.putIfAbsent(covered.protection().id().value(), zone);
    if (covered.covers() instanceof Covers.OneClass(String id)) {
      zonesOfClass.computeIfAbsent(id, _ -> new HashSet<>()).add(zone);
    }
  }

  private ClassJson classJson(@Nullable AssumedZone zone) {
    return new ClassJson(values, references, recorded, zonesOfClass, zone);
  }

  private EventJson eventJson(@Nullable AssumedZone zone) {
    return new EventJson(values, references, recorded, zoneOfProtection, zone);
  }

  /// Compares the counts that the file declares.
  ///
  /// @return how many persons it declares; null where it does not say
  private @Nullable Integer counts(Fields head) {
    Fields counts = head.object("counts", FieldNames.COUNTS).orElse(null);
    if (counts == null) {
      return null;
    }
    for (Part part : List.of(Part.PERSONS, Part.PROTECTIONS, Part.EVENTS)) {
      counts
          .count(part.field())
          .ifPresent(declared -> {
            if (declared != tokens.count(part)) {
              problems.add(
                  Problem.Code.COUNT_MISMATCH,
                  counts.where(part.field()),
                  tokens.count(part) + " in the list " + part.field(),
                  "the " + declared + " that the file declares",
                  "Get the file again from whoever sent it, or correct the count.");
            }
          });
    }
    var persons = counts.count(Part.PERSONS.field());
    return persons.isPresent() ? persons.getAsInt() : null;
  }
}
