// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.people.typed;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.casefile.entry.ActorId;
import org.holdfast.casefile.entry.Entry;
import org.holdfast.casefile.entry.EntryKind;
import org.holdfast.casefile.entry.Field;
import org.holdfast.casefile.entry.Matter.ObjectId;
import org.holdfast.casefile.entry.SubjectId;
import org.holdfast.casefile.entry.Tree;
import org.holdfast.casefile.entry.TreeJson;
import org.holdfast.casefile.reading.Problem;
import org.holdfast.casefile.reading.Reading;
import org.holdfast.casefile.record.Draft;
import org.holdfast.casefile.registry.Registry;
import org.holdfast.casefile.view.RegistryFacts;
import org.holdfast.casefile.view.RegistryView;
import org.holdfast.intake.RegistryFile;
import org.holdfast.intake.received.ReceivedFile;
import org.holdfast.intake.received.RegistryOptions;

/// A person and a protection that somebody types in, as the small registry file that would say the
/// same. The reader of registry files reads it and the facts of it become entries, as with a file
/// that is brought in.
public final class HandEntry {
  private final Map<String, Tree> file = new LinkedHashMap<>();
  private final Map<String, String> basis = new LinkedHashMap<>();

  /// @param known what the record holds; its zone for clock times is the file's
  /// @param asOf when it is typed in
  public HandEntry(RegistryView known, Instant asOf) {
    file.put("asOf", Tree.text(asOf.toString()));
    known.zone().ifPresent(zone -> file.put("zone", Tree.text(zone)));
    for (String part : List.of("sources", "persons", "protections")) {
      file.put(part, new Tree.Items(List.of()));
    }
  }

  /// Adds to a part of the file.
  public HandEntry add(String part, Tree.Members tree) {
    List<Tree> all = new ArrayList<>();
    if (file.get(part) instanceof Tree.Items(var values)) {
      all.addAll(values);
    }
    all.add(tree);
    file.put(part, new Tree.Items(all));
    return this;
  }

  /// What a protection rests on, said beside it in its entry: `rests.words`, `rests.document`.
  public HandEntry resting(String name, String text) {
    if (!text.isBlank()) {
      basis.put("rests." + name, text.strip());
    }
    return this;
  }

  /// The file as its reader reads it. Its problems name the fields as the format does.
  public Reading<Registry> read() {
    return RegistryFile.read(
        new ReceivedFile(
            "form", TreeJson.format(new Tree.Members(file)).getBytes(StandardCharsets.UTF_8)),
        RegistryOptions.NONE);
  }

  /// The entries that record it.
  ///
  /// @throws IllegalArgumentException if the record knows another thing by one of its names
  public List<Entry.Whole> entries(RegistryView known, ActorId by, Instant at) {
    Tree.Members tree = new Tree.Members(file);
    return RegistryFacts.of(tree, known, by, at, () -> new SubjectId(UUID.randomUUID())).stream()
        .map(this::withBasis)
        .toList();
  }

  private Entry.Whole withBasis(Entry.Whole entry) {
    if (entry.head().kind() != EntryKind.PROTECTION_RECORDED || basis.isEmpty()) {
      return entry;
    }
    List<Field> fields = new ArrayList<>(entry.fields());
    basis.forEach((name, text) -> fields.add(Field.text(name, text)));
    return new Entry.Whole(entry.head(), fields);
  }

  /// The drafts of entries, in one batch: what takes two people is proposed.
  public static List<Draft> drafts(String key, List<Entry.Whole> entries) {
    List<Draft> drafts = new ArrayList<>();
    for (Entry.Whole entry : entries) {
      Draft.IdempotencyKey one = new Draft.IdempotencyKey(key + ":" + drafts.size());
      drafts.add(
          entry.head().kind().takesTwo()
              ? Draft.proposing(one, entry.head(), entry)
              : Draft.of(one, entry));
    }
    return drafts;
  }

  /// The subject of the person among the entries; empty where none of them registers one.
  public static Optional<SubjectId> registered(List<Entry.Whole> entries) {
    return entries.stream()
        .filter(entry -> entry.head().kind() == EntryKind.PERSON_REGISTERED)
        .map(entry -> entry.head().matter().theSubject())
        .findFirst();
  }

  /// A source that is named again as it is recorded, or declared as a paper, which does not age.
  public HandEntry source(RegistryView known, String id) {
    return add(
        "sources",
        known
            .source(new ObjectId(id))
            .orElseGet(() -> object("id", Tree.text(id), "kind", Tree.text("DOCUMENT"))));
  }

  /// What is wrong, by the name of a form's field; what belongs to none stands under the empty
  /// name.
  ///
  /// @param fields by the last name of a problem's position the name of the form's field
  public static Map<String, String> faults(List<Problem> problems, Map<String, String> fields) {
    Map<String, String> faults = new LinkedHashMap<>();
    for (Problem problem : problems) {
      String where = problem.where().field().replaceAll("\\[\\d+]", "");
      String last = where.substring(where.lastIndexOf('.') + 1);
      String sentence =
          "Read " + problem.found() + "; expected " + problem.expected() + ". " + problem.todo();
      faults.putIfAbsent(fields.getOrDefault(last, ""), sentence);
    }
    return faults;
  }

  /// An object of names and values in turn; a value that is null is left out.
  public static Tree.Members object(Object... namesAndValues) {
    Map<String, Tree> values = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      values.put((String) namesAndValues[i], (Tree) namesAndValues[i + 1]);
    }
    return new Tree.Members(values);
  }
}
