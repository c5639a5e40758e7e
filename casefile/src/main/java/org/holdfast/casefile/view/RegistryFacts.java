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
import org.jspecify.annotations.Nullable;

/// A registry file taken apart into the entries that record what is new in it, one for each fact.
///
/// [RegistryView] puts them together again: what comes out says what went in.
///
/// A reader would get this wrong: what the record holds and the file does not is left as it is. A
/// file that names fewer people than before takes nobody's protection away.
public final class RegistryFacts {
  private static final String ZONE = "zone";

  private final Head sample;
  private final RegistryView known;
  private final Supplier<SubjectId> names;
  private final Map<String, SubjectId> subjects = new HashMap<>();
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
  ///   than the record's
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

  /// A source that changed nothing but when it was read was read again; whatever else changed takes
  /// two people, because a limit could have been lengthened.
  private void source(Tree.Members source) {
    ObjectId id = new ObjectId(required(text(source, "id")));
    Optional<Tree> before = known.source(id);
    if (before.isEmpty()) {
      add(EntryKind.SOURCE_DECLARED, Matter.of(id), "source", source);
    } else if (!before.get().equals(source)) {
      boolean onlyRead = withoutReading(before.get()).equals(withoutReading(source));
      add(
          onlyRead ? EntryKind.SOURCE_READ : EntryKind.SOURCE_LIMIT_CHANGED,
          Matter.of(id),
          "source",
          source);
    }
  }

  private static Map<String, Tree> withoutReading(Tree source) {
    Map<String, Tree> rest = new LinkedHashMap<>();
    if (source instanceof Tree.Members(var values)) {
      rest.putAll(values);
    }
    rest.remove("readAt");
    rest.remove("reads");
    return rest;
  }

  private void person(Tree.Members person) {
    String id = required(text(person, "id"));
    Optional<SubjectId> before = known.subject(id);
    SubjectId subject = before.orElseGet(names);
    subjects.put(id, subject);
    Matter matter = Matter.of(subject).with(new ObjectId(id));
    if (before.isEmpty()) {
      add(EntryKind.PERSON_REGISTERED, matter, "person", person);
    } else if (!known.person(subject).equals(Optional.of(person))) {
      boolean onlyMore = known.person(subject).filter(old -> extended(old, person)).isPresent();
      add(
          onlyMore ? EntryKind.PERSON_EXTENDED : EntryKind.PERSON_CORRECTED,
          matter,
          "person",
          person);
    }
  }

  /// Whether everything that was stated is stated still, word for word, and only more stands beside
  /// it: more to be found by, and so nothing that weakens.
  private static boolean extended(Tree before, Tree after) {
    if (before instanceof Tree.Items(var first) && after instanceof Tree.Items(var second)) {
      return second.containsAll(first);
    }
    if (before instanceof Tree.Members(var first) && after instanceof Tree.Members(var second)) {
      return first.entrySet().stream()
          .allMatch(member -> {
            Tree now = second.get(member.getKey());
            return now != null && extended(member.getValue(), now);
          });
    }
    return before.equals(after);
  }

  private void declared(Tree.Members declared) {
    GroupId group = new GroupId(required(text(declared, "id")));
    Map<String, Tree> own = new LinkedHashMap<>(declared.values());
    own.remove("members");
    Tree.Members withoutMembers = new Tree.Members(own);
    Matter matter = Matter.NONE.with(group);
    if (!known.declared(group).equals(Optional.of(withoutMembers))) {
      add(EntryKind.CLASS_DECLARED, matter, "class", withoutMembers);
    }
    List<Tree.Members> members = items(declared, "members");
    members(group, members);
    entries.add(
        new Entry.Whole(
            head(EntryKind.CLASS_LIST_RECEIVED, matter.counting(listed(members))),
            List.of(Field.text("list.how", "the members that the registry names"))));
  }

  private static long listed(List<Tree.Members> members) {
    return members.stream().map(member -> text(member, "person")).distinct().count();
  }

  private void members(GroupId group, List<Tree.Members> members) {
    Map<SubjectId, List<Tree>> before = known.members(group);
    Set<SubjectId> listed = new HashSet<>();
    for (Tree.Members member : members) {
      SubjectId subject = required(subjects.get(required(text(member, "person"))));
      listed.add(subject);
      if (!before.getOrDefault(subject, List.of()).contains(member)) {
        add(EntryKind.MEMBER_ADDED, new Matter(subject, null, group, null), "member", member);
      }
    }
    before.forEach((subject, stated) -> {
      if (!listed.contains(subject) && stated.getFirst() instanceof Tree.Members gone) {
        add(EntryKind.MEMBER_REMOVED, new Matter(subject, null, group, null), "member", gone);
      }
    });
  }

  private void protection(Tree.Members protection) {
    ObjectId id = new ObjectId(required(text(protection, "id")));
    Optional<Tree> before = known.protection(id);
    if (before.equals(Optional.of(protection))) {
      return;
    }
    String person = text(protection, "person");
    String group = text(protection, "class");
    Matter matter =
        new Matter(
            person == null ? null : subjects.get(person),
            id,
            group == null ? null : new GroupId(group),
            null);
    add(
        before.isEmpty() ? EntryKind.PROTECTION_RECORDED : EntryKind.PROTECTION_NARROWED,
        matter,
        "protection",
        protection);
  }

  private void event(Tree.Members event) {
    if (known.tells(event)) {
      return;
    }
    String person = text(event, "person");
    Matter matter =
        new Matter(
            person == null ? null : subjects.get(person),
            new ObjectId(required(text(event, "protection"))),
            null,
            null);
    add(kindOf(required(text(event, "type"))), matter, "event", event);
  }

  /// Which kind of entry records an event. What is not known as keeping a protection alive is taken
  /// for one that weakens it, and so takes two people.
  private static EntryKind kindOf(String type) {
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
