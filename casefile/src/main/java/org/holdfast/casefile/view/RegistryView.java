// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.view;

import static org.holdfast.casefile.view.Trees.PERSON;
import static org.holdfast.casefile.view.Trees.PROTECTION;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import org.holdfast.casefile.record.StoredEntry;
import org.holdfast.casefile.registry.PersonId;
import org.jspecify.annotations.Nullable;

/// The registry of protections as of a position: a pure function of the entries before it.
///
/// Take the entries in, in order, then ask for the file. It is the plain format that everybody
/// reads (`docs/formats/registry.md`), so that one reader, with all its checks, serves files that
/// people bring and files that the record gives.
///
/// A reader would get this wrong: which person, class or protection an entry speaks of, its head
/// says, as the rules of the record read heads alone. Where the lines name somebody else, that
/// person is covered too; where they say less than the kind, nothing is weakened.
public final class RegistryView {
  /// The field that states the zone for clock times that name none.
  static final String ZONE = "registry.zone";

  private final Map<ObjectId, Tree.Members> sources = new LinkedHashMap<>();
  private final Persons persons = new Persons();
  private final Classes classes = new Classes(persons);
  private final Protections protections = new Protections(persons);
  private final Events events = new Events(persons, protections);
  private final Touching touching = new Touching(persons, classes, protections);
  private long position;
  private @Nullable String zone;

  /// The view before the first entry: a registry of nobody.
  public RegistryView() {}

  /// Takes in the next entry.
  ///
  /// @throws IllegalArgumentException where an entry is left out or only partly shown: a registry
  ///   with a hole in it protects nobody
  public void take(StoredEntry stored) {
    if (stored.position() != position) {
      throw new IllegalArgumentException("a registry is made of every entry, and some are missing");
    }
    switch (stored.entry()) {
      case Entry.Whole entry -> take(entry);
      case Entry.Erased(var head) -> takeErased(head);
      case Entry.Redacted _ ->
          throw new IllegalArgumentException("a registry is made of whole entries only");
    }
    position++;
  }

  /// Takes in the next entry, and says whom it touches: everybody of whom a file made now may say
  /// another thing than one made before, by who each was before and is after it. A source touches
  /// nobody, and an excerpt has them all.
  ///
  /// @throws IllegalArgumentException as [#take] does
  public Set<SubjectId> takeTouching(StoredEntry stored) {
    Set<SubjectId> touched = new LinkedHashSet<>(touching.by(stored.entry()));
    take(stored);
    touched.addAll(touching.by(stored.entry()));
    return touched;
  }

  /// As of which position it speaks: how many entries it was made from.
  public long position() {
    return position;
  }

  private void take(Entry.Whole entry) {
    Head head = entry.head();
    Matter matter = head.matter();
    List<Field> fields = entry.fields();
    zone(fields);
    switch (head.kind()) {
      case SOURCE_DECLARED -> sources.merge(matter.theObject(), source(entry), Additions::source);
      case SOURCE_LIMIT_CHANGED -> sources.put(matter.theObject(), source(entry));
      case SOURCE_READ ->
          sources.computeIfPresent(
              matter.theObject(),
              (_, tree) -> Additions.source(tree, Trees.value("source", fields)));
      case PERSON_REGISTERED -> registered(matter, Trees.value(PERSON, fields));
      case PERSON_CORRECTED -> persons.corrected(matter.theSubject(), Trees.value(PERSON, fields));
      case PERSON_EXTENDED -> persons.extended(matter.theSubject(), Trees.value(PERSON, fields));
      case CLASS_DECLARED ->
          classes.declared(matter.theGroup(), declared(entry), Additions::ofClass);
      case CLASS_CORRECTED ->
          classes.declared(matter.theGroup(), declared(entry), (_, anew) -> anew);
      case MEMBER_ADDED ->
          classes.add(matter.theGroup(), member(matter), Trees.value("member", fields));
      case MEMBER_REMOVED -> classes.remove(matter.theGroup(), member(matter));
      case PROTECTION_RECORDED -> protections.recorded(matter, Trees.value(PROTECTION, fields));
      case PROTECTION_RESTATED ->
          protections.restated(matter.theObject(), Trees.value(PROTECTION, fields));
      case PROTECTION_NARROWED ->
          protections.narrowed(matter.theObject(), Trees.value(PROTECTION, fields));
      case PROTECTION_RESTORED, PROTECTION_ENDED -> {
        if (Agreement.fault(entry).isEmpty()) {
          events.happened(matter, Trees.value("event", fields));
        }
      }
      case PERSONS_MERGED -> merge(matter.theSubject(), matter.theObject());
      case ERASED -> leave(matter.theSubject());
      default -> {
        // Nothing of a registry is recorded by the other kinds.
      }
    }
  }

  /// The entry that ordered the erasure takes the person out; the name is never anybody else's.
  private void takeErased(Head head) {
    ObjectId name = head.matter().object();
    if (head.kind() == EntryKind.PERSON_REGISTERED) {
      persons.registeredAndErased(head.matter().theSubject(), name == null ? null : name.value());
    }
  }

  private static Tree.Members source(Entry.Whole entry) {
    String id = entry.head().matter().theObject().value();
    return Trees.named(Trees.value("source", entry.fields()), Trees.ID, id);
  }

  private static Tree.Members declared(Entry.Whole entry) {
    String id = entry.head().matter().theGroup().value();
    return Trees.named(Trees.value("class", entry.fields()), Trees.ID, id);
  }

  private void registered(Matter matter, Tree.Members tree) {
    SubjectId subject = matter.theSubject();
    ObjectId object = matter.object();
    String id = object == null ? subject.value().toString() : object.value();
    persons.registered(subject, id, tree);
  }

  private SubjectId member(Matter matter) {
    return persons.now(matter.theSubject());
  }

  /// The first entry that states one counts.
  private void zone(List<Field> fields) {
    for (Field field : fields) {
      if (zone == null && field.name().equals(ZONE)) {
        zone = field.text();
      }
    }
  }

  /// The subject's names and numbers become further ones of the other, and every protection,
  /// membership and event of the subject becomes the other's. Who was merged into somebody whose
  /// data were erased since is the same person.
  private void merge(SubjectId from, ObjectId into) {
    SubjectId kept = persons.subjectOf(into.value());
    if (kept != null && !kept.equals(from)) {
      if (persons.merged(from, kept)) {
        classes.merged(from, kept);
        protections.merged(from, kept);
      }
    } else if (kept == null && persons.erased(into.value())) {
      leave(from);
    }
  }

  private void leave(SubjectId subject) {
    SubjectId left = persons.now(subject);
    persons.erase(left);
    classes.removeEverywhere(left);
  }

  /// The zone for clock times that name none, where one is stated.
  public Optional<String> zone() {
    return Optional.ofNullable(zone);
  }

  /// What is recorded of a source; empty where none has this name.
  public Optional<Tree.Members> source(ObjectId source) {
    return Optional.ofNullable(sources.get(source));
  }

  /// Who bears a name of the registry's own, or bore it before merging; empty where nobody does.
  public Optional<SubjectId> subject(String personId) {
    return Optional.ofNullable(persons.subjectOf(personId));
  }

  /// Whether a name is that of somebody whose data were erased.
  boolean erased(String personId) {
    return persons.erased(personId);
  }

  /// What is recorded of a person.
  public Optional<Tree.Members> person(SubjectId subject) {
    return Optional.ofNullable(persons.tree(subject));
  }

  /// What is recorded of a class, without its members.
  Optional<Tree.Members> declared(GroupId group) {
    return Optional.ofNullable(classes.declared(group));
  }

  /// The members of a class, each with what is recorded of the membership.
  Map<SubjectId, List<Tree.Members>> members(GroupId group) {
    return classes.of(group);
  }

  /// What is recorded of a protection.
  Optional<Tree.Members> protection(ObjectId protection) {
    return Optional.ofNullable(protections.first(protection));
  }

  /// Whether a protection was worded so, or is so already.
  boolean restates(ObjectId protection, Tree.Members stated) {
    return protections.restates(protection, stated);
  }

  /// Whether a protection covers whom another statement of it covers; true where it is not known.
  boolean coversSame(Matter matter) {
    return protections.coversSame(matter);
  }

  /// Whether just this event is recorded.
  boolean tells(Tree event) {
    return events.tells(event);
  }

  /// How many persons it has.
  public int persons() {
    return persons.size();
  }

  /// What is recorded of everybody, in the order of registration, for a search over their names.
  public List<Tree> everybody() {
    return persons.trees();
  }

  /// Whom a protection covers, members of its class among them; empty where it is not recorded.
  public Set<SubjectId> coveredBy(ObjectId protection) {
    Set<SubjectId> covered = new LinkedHashSet<>(protections.covered(protection));
    GroupId group = protections.group(protection);
    if (group != null) {
      covered.addAll(classes.of(group).keySet());
    }
    return covered;
  }

  /// The sources, each as it is recorded, in the order in which they were declared.
  public List<Tree> sources() {
    return List.copyOf(sources.values());
  }

  /// The registry file.
  ///
  /// @param asOf as of when it speaks: when everything that it was made from had been recorded
  public Tree file(Instant asOf) {
    return file(asOf, new Scope.Everybody(), persons.trees());
  }

  /// The registry file as far as it concerns some persons: these, with their protections and what
  /// happened to them; every class, with these as members; every source.
  ///
  /// @param asOf as of when it speaks
  /// @param persons whom it is about, by who they are or were before merging
  public Excerpt excerpt(Instant asOf, Set<SubjectId> persons) {
    Set<SubjectId> subjects = new LinkedHashSet<>(persons);
    persons.forEach(subject -> subjects.add(this.persons.now(subject)));
    Set<PersonId> names = new LinkedHashSet<>();
    subjects.forEach(
        subject -> this.persons.idsOf(subject).forEach(id -> names.add(new PersonId(id))));
    Tree file = file(asOf, new Scope.These(subjects), this.persons.trees(subjects));
    return new Excerpt(file, names);
  }

  private Tree file(Instant asOf, Scope scope, List<Tree> listed) {
    Map<String, Tree> file = new LinkedHashMap<>();
    file.put("asOf", Tree.text(asOf.toString()));
    if (zone != null) {
      file.put("zone", Tree.text(zone));
    }
    file.put("sources", new Tree.Items(List.copyOf(sources.values())));
    file.put("persons", new Tree.Items(listed));
    file.put("classes", new Tree.Items(classes.trees(scope)));
    List<Tree.Members> stated =
        protections.ids(scope).stream()
            .flatMap(id -> protections.statements(id, scope).stream())
            .toList();
    file.put("protections", new Tree.Items(List.copyOf(stated)));
    List<Tree> told = events.trees(scope, stated);
    file.put("events", new Tree.Items(told));
    Map<String, Tree> counts = new LinkedHashMap<>();
    counts.put("persons", Trees.number(listed.size()));
    counts.put("protections", Trees.number(stated.size()));
    counts.put("events", Trees.number(told.size()));
    file.put("counts", new Tree.Members(counts));
    return new Tree.Members(file);
  }
}
