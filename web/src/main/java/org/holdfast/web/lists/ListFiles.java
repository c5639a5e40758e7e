// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.lists;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.casefile.entry.ActorId;
import org.holdfast.casefile.entry.Entry;
import org.holdfast.casefile.entry.EntryKind;
import org.holdfast.casefile.entry.Field;
import org.holdfast.casefile.entry.Head;
import org.holdfast.casefile.entry.Matter;
import org.holdfast.casefile.entry.SubjectId;
import org.holdfast.casefile.manifest.Manifest;
import org.holdfast.casefile.reading.Reading;
import org.holdfast.casefile.record.Draft;
import org.holdfast.casefile.record.StoredEntry;
import org.holdfast.casefile.review.OperationDrafts;
import org.holdfast.casefile.view.OperationView;
import org.holdfast.casefile.view.ScreeningEntries;
import org.holdfast.intake.received.ReceivedFile;
import org.holdfast.postgres.desk.DeskSettings;
import org.holdfast.service.ActFailure;
import org.holdfast.service.watch.ListChoices;
import org.holdfast.service.watch.Lists;
import org.holdfast.tlog.digest.Sha256;
import org.holdfast.web.page.Viewer;
import org.holdfast.web.start.DeskHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/// Lists in the record: a file that came in is an entry with its document, and each operation that
/// was accepted of it is another.
///
/// A reader would get this wrong: nothing of a list is kept outside the record, where it is sealed.
/// Only what its columns mean is kept for the next one.
@Component
final class ListFiles {
  private static final String MAPPINGS = "mapping";
  private static final String KIND = "list";

  private final DeskHolder desk;

  ListFiles(DeskHolder desk) {
    this.desk = desk;
  }

  /// A file as a browser sends it.
  ///
  /// @param base64 its bytes
  record Upload(String name, String base64) {
    static Upload of(MultipartFile file) throws IOException {
      return of(Objects.requireNonNullElse(file.getOriginalFilename(), "list"), file.getBytes());
    }

    /// A file by the name that somebody gave it.
    static Upload of(String name, byte[] bytes) {
      String plain = name.strip().replaceAll("[^\\p{L}\\p{N}. _()-]", "_");
      return new Upload(
          plain.isEmpty() ? "list" : plain, Base64.getEncoder().encodeToString(bytes));
    }
  }

  /// What came in together and was accepted.
  ///
  /// @param position the entry of the file
  /// @param open the operations of it that are watched
  record Batch(long position, ActorId by, Instant at, List<String> open) {
    Batch {
      open = List.copyOf(open);
    }
  }

  /// Keeps a file that came in.
  ///
  /// @return its position
  long receive(
      ActorId by, Instant now, Upload list, Optional<Upload> orders, Optional<Integer> declared) {
    SubjectId papers = new SubjectId(UUID.randomUUID());
    List<Field> lines = new ArrayList<>();
    lines.add(Field.text("document.kind", KIND));
    lines.add(Field.text("document.name", list.name()));
    declared.ifPresent(seats -> lines.add(Field.number("document.declared", seats)));
    orders
        .map(file -> first(List.of(document(by, now, papers, "orders", file, List.of()))))
        .ifPresent(at -> lines.add(Field.number("document.orders", at)));
    return first(List.of(document(by, now, papers, KIND, list, lines)));
  }

  private static Draft document(
      ActorId by, Instant now, SubjectId papers, String kind, Upload file, List<Field> lines) {
    Head head =
        new Head(
            EntryKind.DOCUMENT_RECEIVED,
            by,
            now,
            Matter.of(papers),
            null,
            Head.Compartment.ORDINARY);
    Draft.Document document = new Draft.Document(file.base64());
    List<Field> all = new ArrayList<>(lines);
    if (lines.isEmpty()) {
      all.add(Field.text("document.kind", kind));
    }
    all.add(Field.text("document.sha256", Sha256.of(document.bytes()).hex()));
    return Draft.receiving(key(), new Entry.Whole(head, all), document);
  }

  private long first(List<Draft> drafts) {
    return desk.desk().record(drafts).getFirst();
  }

  private static Draft.IdempotencyKey key() {
    return new Draft.IdempotencyKey("list:" + UUID.randomUUID());
  }

  /// A file that came in, with the mapping that is kept for its columns.
  Optional<Received> received(long position) {
    List<StoredEntry> read = desk.desk().file().read(position, 1);
    if (read.isEmpty() || !(read.getFirst().entry() instanceof Entry.Whole(var head, var lines))) {
      return Optional.empty();
    }
    boolean isList =
        head.kind() == EntryKind.DOCUMENT_RECEIVED
            && line(lines, "document.kind").filter(KIND::equals).isPresent();
    return isList
        ? desk.desk().file().document(position).map(document -> received(position, lines, document))
        : Optional.empty();
  }

  private Received received(long position, List<Field> lines, Draft.Document document) {
    String name = line(lines, "document.name").orElse("list");
    ListChoices choices =
        new ListChoices(
            name,
            line(lines, "document.declared").map(Integer::valueOf).orElse(null),
            line(lines, "document.orders").map(Long::valueOf).orElse(null),
            Map.of(),
            position);
    Received plain =
        new Received(
            position,
            new ReceivedFile(name, document.bytes()),
            new Lists(desk.desk()).orders(choices),
            choices);
    return plain.with(mapping(plain));
  }

  private static Optional<String> line(List<Field> lines, String name) {
    return lines.stream().filter(line -> line.name().equals(name)).map(Field::text).findFirst();
  }

  private Map<String, String> mapping(Received received) {
    Map<String, String> columns = new LinkedHashMap<>();
    desk.kept()
        .of(MAPPINGS, received.mappingName())
        .ifPresent(kept ->
            kept.value()
                .lines()
                .map(line -> line.split("\t", 2))
                .filter(pair -> pair.length == 2)
                .forEach(pair -> columns.put(pair[0], pair[1])));
    return columns;
  }

  /// Keeps what the columns of such lists mean.
  void keepMapping(Viewer viewer, Received received, Map<String, String> columns) {
    StringBuilder text = new StringBuilder();
    columns.forEach(
        (written, means) -> text.append(written).append('\t').append(means).append('\n'));
    desk.kept()
        .keep(
            MAPPINGS,
            new DeskSettings.Kept(
                received.mappingName(), text.toString(), viewer.required(), viewer.now()));
  }

  /// From now on every operation of a file is watched.
  void accept(ActorId by, Instant now, Received received) {
    List<Draft> drafts = new ArrayList<>();
    List<Reading<Manifest>> readings = received.readings();
    requireNames(readings);
    for (Reading<Manifest> reading : readings) {
      ScreeningEntries entries = new ScreeningEntries(by, now, new SubjectId(UUID.randomUUID()));
      drafts.add(
          Draft.receiving(
              key(),
              entries.received(
                  reading.value().name(), reading.accounting(), received.choices().lines()),
              Draft.Document.of(received.file().bytes())));
    }
    if (desk.desk().record(drafts).size() != drafts.size()) {
      throw new IllegalStateException("each draft is one entry");
    }
  }

  /// An operation is watched by its name. One without a name, or two of one name, would each stand
  /// in the place of another, and whoever is on that other would be seen nowhere.
  private static void requireNames(List<Reading<Manifest>> readings) {
    long names =
        readings.stream()
            .map(reading -> reading.value().operation())
            .filter(name -> !name.isBlank())
            .distinct()
            .count();
    if (names != readings.size()) {
      throw new ActFailure(
          ActFailure.Ground.NO_ANSWER,
          "An operation of this list has no name, or the name of another in it, and cannot be"
              + " watched. Nobody on the list may depart. Get a list that names each operation once.");
    }
  }

  /// Takes back every operation of a file that is still watched by it.
  void undo(Viewer viewer, Received received) {
    List<Draft> drafts = new ArrayList<>();
    for (String operation : accepted(received.position())) {
      SubjectId papers =
          new Lists(desk.desk())
              .newest(operation)
              .flatMap(act -> Optional.ofNullable(act.head().matter().subject()))
              .orElseGet(() -> new SubjectId(UUID.randomUUID()));
      drafts.add(
          new OperationDrafts(viewer.required(), viewer.now(), papers)
              .withdrawn(key(), operation, "taken back with its list"));
    }
    if (!drafts.isEmpty() && desk.desk().record(drafts).isEmpty()) {
      throw new IllegalStateException("each draft is one entry");
    }
  }

  /// The operations that are watched by a file.
  List<String> accepted(long position) {
    return batches().stream()
        .filter(batch -> batch.position() == position)
        .flatMap(batch -> batch.open().stream())
        .toList();
  }

  /// What came in and is watched, newest first.
  List<Batch> batches() {
    Map<Long, Batch> batches = new LinkedHashMap<>();
    Lists lists = new Lists(desk.desk());
    for (String operation : desk.desk().see(views -> views.operations().operations())) {
      lists.newest(operation).ifPresent(act -> add(batches, operation, act));
    }
    return batches.values().stream()
        .sorted(java.util.Comparator.comparing(Batch::at).reversed())
        .toList();
  }

  private static void add(Map<Long, Batch> batches, String operation, OperationView.Act act) {
    long batch = act.line("manifest.batch").map(Long::valueOf).orElse(act.position());
    Batch before = batches.get(batch);
    List<String> open = new ArrayList<>(before == null ? List.of() : before.open());
    open.add(operation);
    batches.put(batch, new Batch(batch, act.head().by(), act.head().recordedAt(), open));
  }
}
