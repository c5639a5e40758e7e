// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.view;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.holdfast.casefile.entry.Entry;
import org.holdfast.casefile.entry.Field;
import org.holdfast.casefile.entry.Head;
import org.holdfast.casefile.entry.Matter.GroupId;
import org.holdfast.casefile.entry.Matter.ObjectId;
import org.holdfast.casefile.entry.SubjectId;
import org.holdfast.casefile.entry.Tree;
import org.holdfast.casefile.record.StoredEntry;
import org.jspecify.annotations.Nullable;

/// The registry of protections as of a position: a pure function of the entries before it.
///
/// Take the entries in, in order, then ask for the file. It is the plain format that everybody
/// reads (`docs/formats/registry.md`), so that one reader, with all its checks, serves files that
/// people bring and files that the record gives.
public final class RegistryView {
  /// The field that states the zone for clock times that name none.
  static final String ZONE = "registry.zone";

  private final Map<ObjectId, Tree> sources = new LinkedHashMap<>();
  private final Map<SubjectId, Tree> persons = new LinkedHashMap<>();
  private final Map<GroupId, Tree> classes = new LinkedHashMap<>();
  private final Map<GroupId, Map<SubjectId, List<Tree>>> members = new LinkedHashMap<>();
  private final Map<ObjectId, Tree> protections = new LinkedHashMap<>();
  private final List<Tree> events = new ArrayList<>();
  private final Map<String, SubjectId> byId = new HashMap<>();
  private @Nullable String zone;

  /// The view before the first entry: a registry of nobody.
  public RegistryView() {}

  /// Takes in the next entry.
  ///
  /// @throws IllegalArgumentException for an entry that is only partly shown: a registry with a
  ///   hole in it protects nobody
  public void take(StoredEntry stored) {
    switch (stored.entry()) {
      case Entry.Whole(var head, var fields) -> take(head, fields);
      case Entry.Erased _ -> {
        // The entry that ordered the erasure takes the person out.
      }
      case Entry.Redacted _ ->
          throw new IllegalArgumentException("a registry is made of whole entries only");
    }
  }

  private void take(Head head, List<Field> fields) {
    zone(fields);
    switch (head.kind()) {
      case SOURCE_DECLARED, SOURCE_LIMIT_CHANGED ->
          sources.put(head.matter().theObject(), Tree.of("source", fields));
      case SOURCE_READ ->
          sources.computeIfPresent(
              head.matter().theObject(), (_, tree) -> with(tree, Tree.of("source", fields)));
      case PERSON_REGISTERED, PERSON_CORRECTED ->
          person(head.matter().theSubject(), Tree.of("person", fields));
      case PERSON_EXTENDED ->
          persons.computeIfPresent(
              head.matter().theSubject(), (_, tree) -> with(tree, Tree.of("person", fields)));
      case CLASS_DECLARED -> classes.put(head.matter().theGroup(), Tree.of("class", fields));
      case MEMBER_ADDED ->
          add(inClass(head), head.matter().theSubject(), Tree.of("member", fields));
      case MEMBER_REMOVED -> inClass(head).remove(head.matter().theSubject());
      case PROTECTION_RECORDED, PROTECTION_NARROWED ->
          protections.put(head.matter().theObject(), Tree.of("protection", fields));
      case PROTECTION_RESTORED, PROTECTION_ENDED -> events.add(Tree.of("event", fields));
      case PERSONS_MERGED -> merge(head.matter().theSubject(), head.matter().theObject());
      case ERASED -> leave(head.matter().theSubject());
      default -> {
        // Nothing of a registry is recorded by the other kinds.
      }
    }
  }

  private void person(SubjectId subject, Tree tree) {
    persons.put(subject, tree);
    String id = id(tree);
    if (id != null) {
      byId.put(id, subject);
    }
  }

  private void zone(List<Field> fields) {
    for (Field field : fields) {
      if (field.name().equals(ZONE)) {
        if (zone != null && !zone.equals(field.text())) {
          throw new IllegalArgumentException("two zones are stated for clock times that name none");
        }
        zone = field.text();
      }
    }
  }

  /// Who is stated to be a member twice, on different facts, stays so: either may hold.
  private static void add(Map<SubjectId, List<Tree>> inClass, SubjectId subject, Tree member) {
    List<Tree> stated = inClass.computeIfAbsent(subject, _ -> new ArrayList<>());
    if (!stated.contains(member)) {
      stated.add(member);
    }
  }

  private Map<SubjectId, List<Tree>> inClass(Head head) {
    return members.computeIfAbsent(head.matter().theGroup(), _ -> new LinkedHashMap<>());
  }

  /// A value with the parts of another added: lists grow, what was not there is there now, and what
  /// was stated stays as it was stated.
  private static Tree with(Tree before, Tree more) {
    if (before instanceof Tree.Items(var first) && more instanceof Tree.Items(var second)) {
      List<Tree> all = new ArrayList<>(first);
      second.stream().filter(one -> !first.contains(one)).forEach(all::add);
      return new Tree.Items(all);
    }
    if (before instanceof Tree.Members(var first) && more instanceof Tree.Members(var second)) {
      Map<String, Tree> all = new LinkedHashMap<>(first);
      second.forEach((name, tree) -> all.merge(name, tree, RegistryView::with));
      return new Tree.Members(all);
    }
    return more;
  }

  /// The subject's names and numbers become further ones of the other, and every protection,
  /// membership and event of the subject becomes the other's.
  private void merge(SubjectId from, ObjectId into) {
    Tree left = persons.remove(from);
    SubjectId kept = subjectOf(into);
    if (left == null || kept == null) {
      return;
    }
    persons.computeIfPresent(kept, (_, tree) -> with(tree, alsoKnown(left, tree)));
    String oldId = Objects.requireNonNull(id(left));
    protections.replaceAll((_, tree) -> renamed(tree, oldId, into.value()));
    events.replaceAll(tree -> renamed(tree, oldId, into.value()));
    for (Map<SubjectId, List<Tree>> inClass : members.values()) {
      List<Tree> stated = inClass.remove(from);
      if (stated != null) {
        stated.forEach(member -> add(inClass, kept, renamed(member, oldId, into.value())));
      }
    }
  }

  /// What a merged person leaves to the other: the names as aliases, and all lists.
  private static Tree alsoKnown(Tree left, Tree kept) {
    Map<String, Tree> lists = new LinkedHashMap<>();
    if (left instanceof Tree.Members(var values) && kept instanceof Tree.Members) {
      values.forEach((name, tree) -> {
        if (tree instanceof Tree.Items) {
          lists.merge(name.equals("names") ? "aliases" : name, tree, RegistryView::with);
        }
      });
    }
    return new Tree.Members(lists);
  }

  private @Nullable SubjectId subjectOf(ObjectId person) {
    SubjectId subject = byId.get(person.value());
    return subject != null && persons.containsKey(subject) ? subject : null;
  }

  private static Tree renamed(Tree tree, String from, String to) {
    if (tree instanceof Tree.Members(var values) && Tree.text(from).equals(values.get("person"))) {
      Map<String, Tree> changed = new LinkedHashMap<>(values);
      changed.put("person", Tree.text(to));
      return new Tree.Members(changed);
    }
    return tree;
  }

  private void leave(SubjectId subject) {
    Tree left = persons.remove(subject);
    members.values().forEach(inClass -> inClass.remove(subject));
    String id = left == null ? null : id(left);
    if (id != null) {
      protections.values().removeIf(tree -> concerns(tree, id));
      events.removeIf(tree -> concerns(tree, id));
    }
  }

  private static boolean concerns(Tree tree, String person) {
    return tree instanceof Tree.Members(var values)
        && Tree.text(person).equals(values.get("person"));
  }

  private static @Nullable String id(Tree tree) {
    return text(tree, "id");
  }

  private static ObjectId protectionOf(Tree event) {
    return new ObjectId(Objects.requireNonNullElse(text(event, "protection"), "none"));
  }

  private static @Nullable String text(Tree tree, String name) {
    return tree instanceof Tree.Members(var values)
            && values.get(name) instanceof Tree.Scalar(var literal)
        ? new Field("value", literal).text()
        : null;
  }

  /// The zone for clock times that name none, where one is stated.
  Optional<String> zone() {
    return Optional.ofNullable(zone);
  }

  /// What is recorded of a source; empty where none has this name.
  Optional<Tree> source(ObjectId source) {
    return Optional.ofNullable(sources.get(source));
  }

  /// Who bears a name of the registry's own; empty where nobody does.
  Optional<SubjectId> subject(String personId) {
    return Optional.ofNullable(subjectOf(new ObjectId(personId)));
  }

  /// What is recorded of a person.
  Optional<Tree> person(SubjectId subject) {
    return Optional.ofNullable(persons.get(subject));
  }

  /// What is recorded of a class, without its members.
  Optional<Tree> declared(GroupId group) {
    return Optional.ofNullable(classes.get(group));
  }

  /// The members of a class, each with what is recorded of the membership.
  Map<SubjectId, List<Tree>> members(GroupId group) {
    return java.util.Collections.unmodifiableMap(members.getOrDefault(group, Map.of()));
  }

  /// What is recorded of a protection.
  Optional<Tree> protection(ObjectId protection) {
    return Optional.ofNullable(protections.get(protection));
  }

  /// Whether just this event is recorded.
  boolean tells(Tree event) {
    return events.contains(event);
  }

  /// How many persons it has.
  public int persons() {
    return persons.size();
  }

  /// The registry file.
  ///
  /// @param asOf as of when it speaks: when everything that it was made from had been recorded
  public Tree file(Instant asOf) {
    Map<String, Tree> file = new LinkedHashMap<>();
    file.put("asOf", Tree.text(asOf.toString()));
    if (zone != null) {
      file.put("zone", Tree.text(zone));
    }
    file.put("sources", list(sources));
    file.put("persons", list(persons));
    List<Tree> declared = new ArrayList<>();
    classes.forEach((group, tree) -> declared.add(withMembers(group, tree)));
    file.put("classes", new Tree.Items(declared));
    file.put("protections", list(protections));
    List<Tree> told = eventsOfWhatIsThere();
    file.put("events", new Tree.Items(told));
    Map<String, Tree> counts = new LinkedHashMap<>();
    counts.put("persons", number(persons.size()));
    counts.put("protections", number(protections.size()));
    counts.put("events", number(told.size()));
    file.put("counts", new Tree.Members(counts));
    return new Tree.Members(file);
  }

  /// An erased person's protection is gone, and what happened to it with it. The rules let no event
  /// in whose protection was never there.
  private List<Tree> eventsOfWhatIsThere() {
    return events.stream().filter(tree -> protections.containsKey(protectionOf(tree))).toList();
  }

  private Tree withMembers(GroupId group, Tree declared) {
    Map<String, Tree> all = new LinkedHashMap<>();
    if (declared instanceof Tree.Members(var values)) {
      all.putAll(values);
    }
    List<Tree> stated = new ArrayList<>();
    members.getOrDefault(group, Map.of()).values().forEach(stated::addAll);
    all.put("members", new Tree.Items(stated));
    return new Tree.Members(all);
  }

  private static Tree list(Map<?, Tree> trees) {
    return new Tree.Items(List.copyOf(trees.values()));
  }

  private static Tree number(int count) {
    return new Tree.Scalar(Integer.toString(count));
  }
}
