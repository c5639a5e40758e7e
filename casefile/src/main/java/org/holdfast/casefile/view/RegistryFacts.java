// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.holdfast.casefile.entry.ActorId;
import org.holdfast.casefile.entry.Entry;
import org.holdfast.casefile.entry.EntryKind;
import org.holdfast.casefile.entry.Field;
import org.holdfast.casefile.entry.Head;
import org.holdfast.casefile.entry.Matter;
import org.holdfast.casefile.entry.Matter.GroupId;
import org.holdfast.casefile.entry.Matter.ObjectId;
import org.holdfast.casefile.entry.SubjectId;
import org.holdfast.casefile.entry.Tree;
import org.jspecify.annotations.Nullable;

/// A registry file taken apart into the entries that record it, one for each fact.
///
/// [RegistryView] puts them together again: what comes out says what went in.
public final class RegistryFacts {
  private static final String ZONE = "zone";

  private final Map<String, SubjectId> subjects = new LinkedHashMap<>();
  private final List<Entry.Whole> entries = new ArrayList<>();
  private final Head sample;

  private RegistryFacts(Head sample) {
    this.sample = sample;
  }

  /// The entries of a registry, in an order in which each speaks only of what came before.
  ///
  /// Those that weaken (an ending) take two people: they are to be proposed, not recorded at once.
  ///
  /// @param registry the file, which a reader found whole (`docs/formats/registry.md`)
  /// @param by who records it
  /// @param recordedAt when
  /// @param names gives a new random name for each person
  public static List<Entry.Whole> of(
      Tree.Members registry, ActorId by, java.time.Instant recordedAt, Supplier<SubjectId> names) {
    Head sample =
        new Head(
            EntryKind.SOURCE_DECLARED,
            by,
            recordedAt,
            Matter.NONE,
            null,
            Head.Compartment.ORDINARY);
    RegistryFacts facts = new RegistryFacts(sample);
    items(registry, "sources").forEach(facts::source);
    items(registry, "persons").forEach(one -> facts.person(one, names.get()));
    items(registry, "classes").forEach(facts::declared);
    items(registry, "protections").forEach(facts::protection);
    items(registry, "events").forEach(facts::event);
    return facts.withZone(text(registry, ZONE));
  }

  /// The zone for clock times that name none is stated with the first entry; it holds for all.
  private List<Entry.Whole> withZone(@Nullable String zone) {
    if (zone != null && !entries.isEmpty()) {
      Entry.Whole first = entries.getFirst();
      List<Field> fields = new ArrayList<>(first.fields());
      fields.add(Field.text(RegistryView.ZONE, zone));
      entries.set(0, new Entry.Whole(first.head(), fields));
    }
    return List.copyOf(entries);
  }

  private void source(Tree.Members source) {
    add(
        EntryKind.SOURCE_DECLARED,
        Matter.of(new ObjectId(required(text(source, "id")))),
        "source",
        source);
  }

  private void person(Tree.Members person, SubjectId subject) {
    String id = required(text(person, "id"));
    subjects.put(id, subject);
    add(EntryKind.PERSON_REGISTERED, Matter.of(subject).with(new ObjectId(id)), "person", person);
  }

  private void declared(Tree.Members declared) {
    GroupId group = new GroupId(required(text(declared, "id")));
    Map<String, Tree> own = new LinkedHashMap<>(declared.values());
    own.remove("members");
    Matter matter = Matter.NONE.with(group);
    add(EntryKind.CLASS_DECLARED, matter, "class", new Tree.Members(own));
    List<Tree.Members> members = items(declared, "members");
    for (Tree.Members member : members) {
      SubjectId subject = subjects.get(required(text(member, "person")));
      add(EntryKind.MEMBER_ADDED, new Matter(subject, null, group, null), "member", member);
    }
    entries.add(
        new Entry.Whole(
            head(EntryKind.CLASS_LIST_RECEIVED, matter.counting(members.size())),
            List.of(Field.text("list.how", "the members that the registry names"))));
  }

  private void protection(Tree.Members protection) {
    String person = text(protection, "person");
    String group = text(protection, "class");
    Matter matter =
        new Matter(
            person == null ? null : subjects.get(person),
            object(text(protection, "id")),
            group == null ? null : new GroupId(group),
            null);
    add(EntryKind.PROTECTION_RECORDED, matter, "protection", protection);
  }

  private void event(Tree.Members event) {
    String person = text(event, "person");
    Matter matter =
        new Matter(
            person == null ? null : subjects.get(person),
            object(text(event, "protection")),
            null,
            null);
    add(kindOf(required(text(event, "type"))), matter, "event", event);
  }

  /// Which kind of entry records an event. What is not known as keeping a protection alive is taken
  /// for one that weakens it, and so takes two people.
  static EntryKind kindOf(String type) {
    return switch (type) {
      case "EXTENDED", "STAY_LIFTED", "REINSTATED" -> EntryKind.PROTECTION_RESTORED;
      default -> EntryKind.PROTECTION_ENDED;
    };
  }

  private void add(EntryKind kind, Matter matter, String name, Tree.Members tree) {
    entries.add(new Entry.Whole(head(kind, matter), Tree.fields(name, tree)));
  }

  private Head head(EntryKind kind, Matter matter) {
    return new Head(kind, sample.by(), sample.recordedAt(), matter, null, sample.compartment());
  }

  private static @Nullable ObjectId object(@Nullable String name) {
    return name == null ? null : new ObjectId(name);
  }

  private static List<Tree.Members> items(Tree.Members tree, String name) {
    if (!(tree.values().get(name) instanceof Tree.Items(var values))) {
      return List.of();
    }
    return values.stream()
        .filter(Tree.Members.class::isInstance)
        .map(Tree.Members.class::cast)
        .toList();
  }

  private static @Nullable String text(Tree.Members tree, String name) {
    return tree.values().get(name) instanceof Tree.Scalar(var literal)
        ? new Field("value", literal).text()
        : null;
  }

  private static String required(@Nullable String value) {
    if (value == null) {
      throw new IllegalArgumentException("the registry's reader lets no entry pass without this");
    }
    return value;
  }
}
