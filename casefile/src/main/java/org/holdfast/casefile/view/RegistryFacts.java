// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.view;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import org.holdfast.casefile.record.Agreement;
import org.jspecify.annotations.Nullable;

/// A registry file taken apart into the entries that record what is new in it, one for each fact.
///
/// [RegistryView] puts them together again: what comes out says what went in.
///
/// A reader would get this wrong: what the record holds and the file does not is left as it is. A
/// file that names fewer people than before takes nobody's protection away.
public final class RegistryFacts {
  private static final String ZONE = "zone";
  private static final String PERSON = "person";
  private static final String PROTECTION = "protection";

  private final Head sample;
  private final RegistryView known;
  private final Supplier<SubjectId> names;
  private final Map<String, SubjectId> subjects = new HashMap<>();

  /// The ids of this file under which the record knows them now.
  private final Map<String, String> ids = new HashMap<>();

  private final List<Entry.Whole> entries = new ArrayList<>();

  private RegistryFacts(Head sample, RegistryView known, Supplier<SubjectId> names) {
    this.sample = sample;
    this.known = known;
    this.names = names;
  }

  /// The entries that record what a registry says beyond what is known, in an order in which each
  /// speaks only of what came before.
  ///
  /// Those that weaken (an ending, a correction, a member who is on the list no more) take two
  /// people: they are to be proposed, not recorded at once.
  ///
  /// @param registry the file, which a reader found whole (`docs/formats/registry.md`)
  /// @param known what the record holds
  /// @param by who records it
  /// @param recordedAt when
  /// @param names gives a new random name for each person
  /// @throws IllegalArgumentException if the file's zone for clock times that name none is another
  ///   than the record's, if it names somebody who was erased, or if a protection covers somebody
  ///   else under an id that is known
  public static List<Entry.Whole> of(
      Tree.Members registry,
      RegistryView known,
      ActorId by,
      Instant recordedAt,
      Supplier<SubjectId> names) {
    Head sample =
        new Head(
            EntryKind.SOURCE_DECLARED,
            by,
            recordedAt,
            Matter.NONE,
            null,
            Head.Compartment.ORDINARY);
    RegistryFacts facts = new RegistryFacts(sample, known, names);
    items(registry, "sources").forEach(facts::source);
    items(registry, "persons").forEach(facts::person);
    items(registry, "classes").forEach(facts::declared);
    items(registry, "protections").forEach(facts::protection);
    items(registry, "events").forEach(facts::event);
    return facts.withZone(text(registry, ZONE));
  }

  /// The zone for clock times that name none is stated with the first entry; it holds for all.
  private List<Entry.Whole> withZone(@Nullable String zone) {
    Optional<String> before = known.zone();
    if (before.isPresent() && !before.get().equals(zone)) {
      throw new IllegalArgumentException("two zones are stated for clock times that name none");
    }
    if (zone != null && before.isEmpty() && !entries.isEmpty()) {
      Entry.Whole first = entries.getFirst();
      List<Field> fields = new ArrayList<>(first.fields());
      fields.add(Field.text(RegistryView.ZONE, zone));
      entries.set(0, new Entry.Whole(first.head(), fields));
    }
    return List.copyOf(entries);
  }

  /// Further readings are recorded at once; whatever else changed takes two people, because a limit
  /// could have been lengthened.
  private void source(Tree.Members source) {
    ObjectId id = new ObjectId(required(text(source, "id")));
    Optional<Tree.Members> before = known.source(id);
    if (before.isEmpty()) {
      add(EntryKind.SOURCE_DECLARED, Matter.of(id), "source", source);
      return;
    }
    if (!Additions.source(before.get(), source).equals(before.get())) {
      add(EntryKind.SOURCE_READ, Matter.of(id), "source", source);
    }
    if (!Additions.unread(before.get()).equals(Additions.unread(source))) {
      add(EntryKind.SOURCE_LIMIT_CHANGED, Matter.of(id), "source", source);
    }
  }

  /// More to be found by is recorded at once; whatever else changed is a correction and takes two
  /// people. Who was merged into another is found under the other, and never registered again.
  private void person(Tree.Members person) {
    String id = required(text(person, "id"));
    if (known.erased(id)) {
      throw new IllegalArgumentException(
          "the file names somebody whose data were erased; a person of that name needs another id");
    }
    Optional<SubjectId> before = known.subject(id);
    SubjectId subject = before.orElseGet(names);
    subjects.put(id, subject);
    Optional<Tree.Members> old = known.person(subject);
    if (old.isEmpty()) {
      Matter matter = Matter.of(subject).with(new ObjectId(id));
      add(EntryKind.PERSON_REGISTERED, matter, PERSON, person);
      return;
    }
    String now = required(text(old.get(), "id"));
    ids.put(id, now);
    Matter matter = Matter.of(subject).with(new ObjectId(now));
    Tree.Members renamed = named(person, "id", now);
    if (!Additions.person(old.get(), renamed).equals(old.get())) {
      add(EntryKind.PERSON_EXTENDED, matter, PERSON, Additions.foundBy(renamed));
    }
    Tree.Members added = Additions.person(old.get(), person);
    if (id.equals(now) && !Additions.saysTheSame(added, person)) {
      add(EntryKind.PERSON_CORRECTED, matter, PERSON, person);
    }
  }

  /// What names a person by an id that merging has changed names the person who was kept.
  private Tree.Members asKnown(Tree.Members tree) {
    String id = text(tree, PERSON);
    return id == null ? tree : named(tree, PERSON, ids.getOrDefault(id, id));
  }

  private static Tree.Members named(Tree.Members tree, String name, String text) {
    Map<String, Tree> all = new LinkedHashMap<>(tree.values());
    all.put(name, Tree.text(text));
    return new Tree.Members(all);
  }

  /// To open a class is recorded at once; whatever else changed takes two people.
  private void declared(Tree.Members declared) {
    GroupId group = new GroupId(required(text(declared, "id")));
    Map<String, Tree> own = new LinkedHashMap<>(declared.values());
    own.remove("members");
    Tree.Members withoutMembers = new Tree.Members(own);
    Matter matter = Matter.NONE.with(group);
    Optional<Tree.Members> before = known.declared(group);
    if (before.isEmpty()) {
      add(EntryKind.CLASS_DECLARED, matter, "class", withoutMembers);
    } else {
      Tree.Members added = Additions.ofClass(before.get(), withoutMembers);
      if (!added.equals(before.get())) {
        add(EntryKind.CLASS_DECLARED, matter, "class", withoutMembers);
      }
      if (!Additions.saysTheSame(added, withoutMembers)) {
        add(EntryKind.CLASS_CORRECTED, matter, "class", withoutMembers);
      }
    }
    List<Tree.Members> members = items(declared, "members");
    members(group, members);
    entries.add(
        new Entry.Whole(
            head(EntryKind.CLASS_LIST_RECEIVED, matter.counting(listed(members))),
            List.of(Field.text("list.how", "the members that the registry names"))));
  }

  private long listed(List<Tree.Members> members) {
    return members.stream()
        .map(member -> subjects.get(required(text(member, PERSON))))
        .distinct()
        .count();
  }

  private void members(GroupId group, List<Tree.Members> members) {
    Map<SubjectId, List<Tree.Members>> before = known.members(group);
    Set<SubjectId> listed = new HashSet<>();
    for (Tree.Members member : members) {
      SubjectId subject = required(subjects.get(required(text(member, PERSON))));
      listed.add(subject);
      Tree.Members stated = asKnown(member);
      if (!before.getOrDefault(subject, List.of()).contains(stated)) {
        add(EntryKind.MEMBER_ADDED, new Matter(subject, null, group, null), "member", stated);
      }
    }
    before.forEach((subject, stated) -> {
      if (!listed.contains(subject)) {
        Matter matter = new Matter(subject, null, group, null);
        add(EntryKind.MEMBER_REMOVED, matter, "member", stated.getFirst());
      }
    });
  }

  /// How a protection is worded by now stands at once, as it may bar more; that it bars no more
  /// than that takes two people. One that covers somebody else than before is another protection:
  /// under the old id it would wait for a second person, and protect nobody meanwhile.
  private void protection(Tree.Members protection) {
    ObjectId id = new ObjectId(required(text(protection, "id")));
    Optional<Tree.Members> before = known.protection(id);
    Tree.Members stated = asKnown(protection);
    if (before.equals(Optional.of(stated))) {
      return;
    }
    String person = text(protection, PERSON);
    String group = text(protection, "class");
    Matter matter =
        new Matter(
            person == null ? null : subjects.get(person),
            id,
            group == null ? null : new GroupId(group),
            null);
    if (!known.coversSame(matter)) {
      throw new IllegalArgumentException(
          "a protection covers another person or class than the record says; it needs an id of its"
              + " own");
    }
    if (before.isEmpty()) {
      add(EntryKind.PROTECTION_RECORDED, matter, PROTECTION, stated);
      return;
    }
    if (!known.restates(id, stated)) {
      add(EntryKind.PROTECTION_RESTATED, matter, PROTECTION, stated);
    }
    add(EntryKind.PROTECTION_NARROWED, matter, PROTECTION, stated);
  }

  private void event(Tree.Members event) {
    Tree.Members stated = asKnown(event);
    if (known.tells(stated)) {
      return;
    }
    String person = text(event, PERSON);
    Matter matter =
        new Matter(
            person == null ? null : subjects.get(person),
            new ObjectId(required(text(event, PROTECTION))),
            null,
            null);
    add(kindOf(required(text(event, "type"))), matter, "event", stated);
  }

  /// Which kind of entry records an event. What is not known as keeping a protection alive is taken
  /// for one that weakens it, and so takes two people.
  private static EntryKind kindOf(String type) {
    return Agreement.RESTORING.contains(type)
        ? EntryKind.PROTECTION_RESTORED
        : EntryKind.PROTECTION_ENDED;
  }

  private void add(EntryKind kind, Matter matter, String name, Tree.Members tree) {
    entries.add(new Entry.Whole(head(kind, matter), Tree.fields(name, tree)));
  }

  private Head head(EntryKind kind, Matter matter) {
    return new Head(kind, sample.by(), sample.recordedAt(), matter, null, sample.compartment());
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

  private static <T> T required(@Nullable T value) {
    if (value == null) {
      throw new IllegalArgumentException("the registry's reader lets no entry pass without this");
    }
    return value;
  }
}
