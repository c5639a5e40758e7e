// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.view;

import static java.util.Objects.requireNonNullElse;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

  private static final String ID = "id";
  private static final String PERSON = "person";
  private static final Tree.Members NOTHING = new Tree.Members(Map.of());

  private final Map<ObjectId, Tree.Members> sources = new LinkedHashMap<>();
  private final Map<SubjectId, Tree.Members> persons = new LinkedHashMap<>();
  private final Map<GroupId, Tree.Members> classes = new LinkedHashMap<>();
  private final Map<GroupId, Map<SubjectId, List<Tree.Members>>> members = new LinkedHashMap<>();
  private final Map<ObjectId, Covering> protections = new LinkedHashMap<>();
  private final List<Happening> events = new ArrayList<>();
  private final Map<String, SubjectId> byId = new HashMap<>();
  private final Map<SubjectId, SubjectId> mergedInto = new HashMap<>();
  private final Set<SubjectId> erased = new HashSet<>();
  private long position;
  private @Nullable String zone;

  /// The view before the first entry: a registry of nobody.
  public RegistryView() {}

  /// A protection, and whom it covers by its head.
  ///
  /// @param restated how it was worded since: all of it stands
  private record Covering(
      Tree.Members tree,
      @Nullable SubjectId subject,
      @Nullable GroupId group,
      List<Tree.Members> restated) {
    private Covering restated(Tree.Members anew) {
      if (tree.equals(anew) || restated.contains(anew)) {
        return this;
      }
      List<Tree.Members> all = new ArrayList<>(restated);
      all.add(anew);
      return new Covering(tree, subject, group, List.copyOf(all));
    }
  }

  /// An event, and of which protection and whom it concerns by its head.
  private record Happening(Tree.Members tree, ObjectId protection, @Nullable SubjectId subject) {}

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

  /// As of which position it speaks: how many entries it was made from.
  public long position() {
    return position;
  }

  private void take(Entry.Whole entry) {
    Head head = entry.head();
    List<Field> fields = entry.fields();
    boolean agrees = Agreement.fault(entry).isEmpty();
    zone(fields);
    switch (head.kind()) {
      case SOURCE_DECLARED ->
          sources.merge(head.matter().theObject(), source(head, fields), Additions::source);
      case SOURCE_LIMIT_CHANGED -> sources.put(head.matter().theObject(), source(head, fields));
      case SOURCE_READ ->
          sources.computeIfPresent(
              head.matter().theObject(),
              (_, tree) -> Additions.source(tree, value("source", fields)));
      case PERSON_REGISTERED -> registered(head, value(PERSON, fields));
      case PERSON_CORRECTED ->
          persons.computeIfPresent(
              now(head.matter().theSubject()),
              (_, tree) ->
                  named(value(PERSON, fields), ID, requireNonNullElse(text(tree, ID), "none")));
      case PERSON_EXTENDED ->
          persons.computeIfPresent(
              now(head.matter().theSubject()),
              (_, tree) -> Additions.person(tree, value(PERSON, fields)));
      case CLASS_DECLARED ->
          classes.merge(head.matter().theGroup(), declared(head, fields), Additions::ofClass);
      case CLASS_CORRECTED -> classes.put(head.matter().theGroup(), declared(head, fields));
      case MEMBER_ADDED ->
          add(inClass(head), now(head.matter().theSubject()), value("member", fields));
      case MEMBER_REMOVED -> inClass(head).remove(now(head.matter().theSubject()));
      case PROTECTION_RECORDED ->
          protections.putIfAbsent(
              head.matter().theObject(),
              new Covering(
                  value("protection", fields),
                  head.matter().subject(),
                  head.matter().group(),
                  List.of()));
      case PROTECTION_RESTATED ->
          protections.computeIfPresent(
              head.matter().theObject(),
              (_, before) -> before.restated(value("protection", fields)));
      case PROTECTION_NARROWED ->
          protections.computeIfPresent(
              head.matter().theObject(),
              (_, before) ->
                  new Covering(
                      value("protection", fields), before.subject(), before.group(), List.of()));
      case PROTECTION_RESTORED, PROTECTION_ENDED -> {
        if (agrees) {
          happened(head, value("event", fields));
        }
      }
      case PERSONS_MERGED -> merge(head.matter().theSubject(), head.matter().theObject());
      case ERASED -> leave(head.matter().theSubject());
      default -> {
        // Nothing of a registry is recorded by the other kinds.
      }
    }
  }

  /// The entry that ordered the erasure takes the person out; the name is never anybody else's.
  private void takeErased(Head head) {
    ObjectId name = head.matter().object();
    if (head.kind() == EntryKind.PERSON_REGISTERED) {
      erased.add(head.matter().theSubject());
      if (name != null) {
        byId.putIfAbsent(name.value(), head.matter().theSubject());
      }
    }
  }

  private static Tree.Members source(Head head, List<Field> fields) {
    return named(value("source", fields), ID, head.matter().theObject().value());
  }

  private static Tree.Members declared(Head head, List<Field> fields) {
    return named(value("class", fields), ID, head.matter().theGroup().value());
  }

  private void registered(Head head, Tree.Members tree) {
    SubjectId subject = head.matter().theSubject();
    ObjectId object = head.matter().object();
    String id = object == null ? subject.value().toString() : object.value();
    persons.put(subject, named(tree, ID, id));
    byId.putIfAbsent(id, subject);
  }

  /// An ending that says nothing of when or how ends nothing here.
  private void happened(Head head, Tree.Members tree) {
    if (text(tree, "type") != null) {
      events.add(new Happening(tree, head.matter().theObject(), head.matter().subject()));
    }
  }

  /// The first entry that states one counts.
  private void zone(List<Field> fields) {
    for (Field field : fields) {
      if (zone == null && field.name().equals(ZONE)) {
        zone = field.text();
      }
    }
  }

  /// Who is stated to be a member twice, on different facts, stays so: either may hold.
  private static void add(
      Map<SubjectId, List<Tree.Members>> inClass, SubjectId subject, Tree.Members member) {
    List<Tree.Members> stated = inClass.computeIfAbsent(subject, _ -> new ArrayList<>());
    if (!stated.contains(member)) {
      stated.add(member);
    }
  }

  private Map<SubjectId, List<Tree.Members>> inClass(Head head) {
    return members.computeIfAbsent(head.matter().theGroup(), _ -> new LinkedHashMap<>());
  }

  /// The subject's names and numbers become further ones of the other, and every protection,
  /// membership and event of the subject becomes the other's. Who was merged into somebody whose
  /// data were erased since is the same person.
  private void merge(SubjectId from, ObjectId into) {
    Tree.Members left = persons.get(from);
    SubjectId kept = subjectOf(into.value());
    if (left != null && kept != null && !kept.equals(from)) {
      persons.remove(from);
      mergedInto.put(from, kept);
      persons.computeIfPresent(kept, (_, tree) -> Additions.merged(tree, left));
      for (Map<SubjectId, List<Tree.Members>> inClass : members.values()) {
        List<Tree.Members> stated = inClass.remove(from);
        if (stated != null) {
          stated.forEach(member -> add(inClass, kept, member));
        }
      }
    } else if (kept == null && erased(into.value())) {
      leave(from);
    }
  }

  private void leave(SubjectId subject) {
    SubjectId left = now(subject);
    erased.add(left);
    persons.remove(left);
    members.values().forEach(inClass -> inClass.remove(left));
  }

  /// Who a subject is after all merging.
  private SubjectId now(SubjectId subject) {
    SubjectId at = subject;
    for (SubjectId next = mergedInto.get(at); next != null; next = mergedInto.get(at)) {
      at = next;
    }
    return at;
  }

  private @Nullable SubjectId subjectOf(String person) {
    SubjectId subject = bearer(person);
    return subject != null && persons.containsKey(now(subject)) ? now(subject) : null;
  }

  /// Whoever ever bore a name of the registry's own, or a subject by its own text.
  private @Nullable SubjectId bearer(String person) {
    SubjectId subject = byId.get(person);
    return subject == null ? SubjectId.parse(person).orElse(null) : subject;
  }

  private static Tree.Members value(String name, List<Field> fields) {
    try {
      return Tree.of(name, fields) instanceof Tree.Members tree ? tree : NOTHING;
    } catch (IllegalArgumentException e) {
      return NOTHING;
    }
  }

  /// The same with one member that says this; an id comes first.
  private static Tree.Members named(Tree.Members tree, String name, String text) {
    Map<String, Tree> all = new LinkedHashMap<>();
    if (name.equals(ID) && !tree.values().containsKey(ID)) {
      all.put(name, Tree.text(text));
    }
    all.putAll(tree.values());
    all.put(name, Tree.text(text));
    return new Tree.Members(all);
  }

  private static @Nullable String text(Tree.Members tree, String name) {
    return tree.values().get(name) instanceof Tree.Scalar(var literal)
        ? new Field("value", literal).text()
        : null;
  }

  /// The zone for clock times that name none, where one is stated.
  Optional<String> zone() {
    return Optional.ofNullable(zone);
  }

  /// What is recorded of a source; empty where none has this name.
  Optional<Tree.Members> source(ObjectId source) {
    return Optional.ofNullable(sources.get(source));
  }

  /// Who bears a name of the registry's own, or bore it before merging; empty where nobody does.
  Optional<SubjectId> subject(String personId) {
    return Optional.ofNullable(subjectOf(personId));
  }

  /// Whether a name is that of somebody whose data were erased.
  boolean erased(String personId) {
    SubjectId subject = bearer(personId);
    return subject != null && erased.contains(now(subject));
  }

  /// What is recorded of a person.
  Optional<Tree.Members> person(SubjectId subject) {
    return Optional.ofNullable(persons.get(subject));
  }

  /// What is recorded of a class, without its members.
  Optional<Tree.Members> declared(GroupId group) {
    return Optional.ofNullable(classes.get(group));
  }

  /// The members of a class, each with what is recorded of the membership.
  Map<SubjectId, List<Tree.Members>> members(GroupId group) {
    return java.util.Collections.unmodifiableMap(members.getOrDefault(group, Map.of()));
  }

  /// What is recorded of a protection.
  Optional<Tree.Members> protection(ObjectId protection) {
    Covering covering = protections.get(protection);
    return covering == null
        ? Optional.empty()
        : statement(protection.value(), covering.tree(), covering).stream().findFirst();
  }

  /// Whether a protection was worded so, or is so already.
  boolean restates(ObjectId protection, Tree.Members stated) {
    Covering covering = protections.get(protection);
    return covering != null
        && covering.restated().stream()
            .flatMap(anew -> statement(protection.value(), anew, covering).stream())
            .anyMatch(stated::equals);
  }

  /// Whether a protection covers whom another statement of it covers; true where it is not known.
  boolean coversSame(Matter matter) {
    Covering covering = protections.get(matter.theObject());
    return covering == null
        || (Objects.equals(whom(covering.subject()), whom(matter.subject()))
            && Objects.equals(covering.group(), matter.group()));
  }

  private @Nullable SubjectId whom(@Nullable SubjectId subject) {
    return subject == null ? null : now(subject);
  }

  /// Whether just this event is recorded.
  boolean tells(Tree event) {
    return events.stream().anyMatch(one -> event(one).equals(event));
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
    file.put("sources", new Tree.Items(List.copyOf(sources.values())));
    file.put("persons", new Tree.Items(List.copyOf(persons.values())));
    List<Tree> declared = new ArrayList<>();
    classes.forEach((group, tree) -> declared.add(withMembers(group, tree)));
    file.put("classes", new Tree.Items(declared));
    List<Tree> covering = new ArrayList<>();
    protections.forEach((id, one) -> covering.addAll(protection(id, one)));
    file.put("protections", new Tree.Items(covering));
    List<Tree> told = eventsOfWhatIsThere();
    file.put("events", new Tree.Items(told));
    Map<String, Tree> counts = new LinkedHashMap<>();
    counts.put("persons", number(persons.size()));
    counts.put("protections", number(covering.size()));
    counts.put("events", number(told.size()));
    file.put("counts", new Tree.Members(counts));
    return new Tree.Members(file);
  }

  /// All statements of a protection that stand.
  private List<Tree.Members> protection(ObjectId id, Covering covering) {
    List<String> ids = ids(id, covering);
    List<Tree.Members> all = new ArrayList<>(statement(ids.getFirst(), covering.tree(), covering));
    for (int i = 1; i < ids.size(); i++) {
      all.addAll(statement(ids.get(i), covering.restated().get(i - 1), covering));
    }
    return all;
  }

  /// The ids under which a file states a protection: one for each wording.
  private static List<String> ids(ObjectId id, Covering covering) {
    List<String> ids = new ArrayList<>(List.of(id.value()));
    for (int i = 1; i <= covering.restated().size(); i++) {
      ids.add(id.value() + " (restated " + i + ")");
    }
    return ids;
  }

  /// A statement of a protection, once for the person of its head and once more for somebody else
  /// whom its lines name; none of a person who was erased.
  private List<Tree.Members> statement(String id, Tree.Members lines, Covering covering) {
    Tree.Members tree = barring(named(lines, ID, id));
    GroupId group = covering.group();
    SubjectId subject = whom(covering.subject());
    if (group != null || subject == null) {
      return List.of(group == null ? tree : named(tree, "class", group.value()));
    }
    if (erased.contains(subject)) {
      return List.of();
    }
    List<Tree.Members> stated = new ArrayList<>();
    stated.add(named(tree, PERSON, idOf(subject)));
    String other = text(tree, PERSON);
    SubjectId alsoCovered = other == null ? null : subjectOf(other);
    if (alsoCovered != null && !alsoCovered.equals(subject)) {
      stated.add(named(named(tree, PERSON, idOf(alsoCovered)), ID, id + " (as worded)"));
    }
    return stated;
  }

  /// A kind that no rule knows bars everything.
  private static Tree.Members barring(Tree.Members protection) {
    return text(protection, "kind") == null ? named(protection, "kind", "UNSTATED") : protection;
  }

  private String idOf(SubjectId subject) {
    Tree.Members person = persons.get(subject);
    String id = person == null ? null : text(person, ID);
    return id == null ? subject.value().toString() : id;
  }

  private Tree.Members event(Happening event) {
    Tree.Members tree = named(event.tree(), "protection", event.protection().value());
    SubjectId subject = whom(event.subject());
    return subject == null ? tree : named(tree, PERSON, idOf(subject));
  }

  /// An erased person's protection is gone, and what happened to it with it. The rules let no event
  /// in whose protection was never there. An ending whose lines name another member than its head
  /// ends nothing.
  private List<Tree> eventsOfWhatIsThere() {
    List<Tree> told = new ArrayList<>();
    for (Happening event : events) {
      Covering covering = protections.get(event.protection());
      SubjectId subject = whom(event.subject());
      String worded = text(event.tree(), PERSON);
      boolean same = worded == null || subject == null || subject.equals(subjectOf(worded));
      if (covering != null
          && same
          && !protection(event.protection(), covering).isEmpty()
          && (subject == null || !erased.contains(subject))) {
        Tree.Members tree = event(event);
        ids(event.protection(), covering).forEach(id -> told.add(named(tree, "protection", id)));
      }
    }
    return told;
  }

  private Tree withMembers(GroupId group, Tree.Members declared) {
    Map<String, Tree> all = new LinkedHashMap<>(declared.values());
    List<Tree> stated = new ArrayList<>();
    members
        .getOrDefault(group, Map.of())
        .forEach((subject, each) ->
            each.forEach(member -> {
              String worded = text(member, PERSON);
              SubjectId other = worded == null ? null : subjectOf(worded);
              stated.add(named(member, PERSON, idOf(subject)));
              if (other != null && !other.equals(subject)) {
                stated.add(named(member, PERSON, idOf(other)));
              }
            }));
    all.put("members", new Tree.Items(stated.stream().distinct().toList()));
    return new Tree.Members(all);
  }

  private static Tree number(int count) {
    return new Tree.Scalar(Integer.toString(count));
  }
}
