// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.watch;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.holdfast.casefile.reading.Accounting;
import org.holdfast.casefile.reading.Position;
import org.holdfast.casefile.reading.Problem;
import org.holdfast.casefile.reading.Reading;
import org.holdfast.casefile.registry.Coverings;
import org.holdfast.casefile.registry.PersonId;
import org.holdfast.casefile.registry.PersonRecord;
import org.holdfast.casefile.registry.Registry;
import org.holdfast.casefile.registry.Registry.Covers;
import org.holdfast.casefile.screening.Answers;
import org.holdfast.casefile.screening.FoundPerson;
import org.holdfast.linkage.LinkageModel;
import org.holdfast.linkage.candidate.Candidate;
import org.holdfast.linkage.identity.Identity;

/// A registry that takes in what changed of some persons, without being read and indexed anew. It
/// answers as a registry does that is made anew, to the last bit.
///
/// It changes, and is for one thread at a time; while nothing is taken in, many may search it.
///
/// A reader would get this wrong: an excerpt that could not be read whole changes nothing in it and
/// makes all of it not whole, since what it would have said is not known. It is whole again when
/// everybody whom such an excerpt concerned was read whole since. A registry that was not whole
/// when it began, or whose zone for clock times changed, never is: begin another.
public final class LiveRegistry {
  private final LinkageModel model;
  private final People people;
  private final boolean usable;
  private final Set<PersonId> unread = new HashSet<>();
  private Coverings coverings;
  private RecordPosition position;
  private Reading<Registry> ground;

  private LiveRegistry(Reading<Registry> base, RecordPosition position, LinkageModel model) {
    this.model = model;
    this.position = position;
    List<Problem> problems = problems(base);
    usable = problems.isEmpty();
    people = new People(usable ? base.value().persons() : List.of(), model);
    coverings = Coverings.of(usable ? base.value() : without(base.value(), position));
    ground = ground(base, position, problems);
  }

  /// What taking in an excerpt changed.
  ///
  /// @param touched of whom something may have changed
  /// @param looked those of them who are to be compared anew: new, gone, or of another identity
  /// @param everybody whether something changed that bears on every answer: a source, a class whose
  ///   list is not whole, whether the registry is whole
  record Change(Set<PersonId> touched, Set<PersonId> looked, boolean everybody) {
    public Change {
      touched = Set.copyOf(touched);
      looked = Set.copyOf(looked);
    }
  }

  /// Begins from a registry of everybody.
  ///
  /// @param base the registry, as a reader read it
  /// @param position as of which position of the record it was made
  public static LiveRegistry begin(
      Reading<Registry> base, RecordPosition position, LinkageModel model) {
    return new LiveRegistry(base, position, model);
  }

  /// Takes in what changed.
  ///
  /// @param excerpt a registry of some persons, with every class and every source, as a reader read
  ///   it
  /// @param persons every name under which these persons were or are known; who is named here and
  ///   is not in the excerpt has left
  /// @param made as of which position of the record it was made
  /// @throws IllegalArgumentException if the excerpt, read whole, speaks of somebody else, or was
  ///   made before one that was taken in
  Change take(Reading<Registry> excerpt, Set<PersonId> persons, RecordPosition made) {
    if (made.size() < position.size()) {
      throw new IllegalArgumentException("what is older is not put in the place of what is newer");
    }
    boolean wasWhole = whole();
    List<Problem> problems = new ArrayList<>(problems(excerpt));
    if (problems.isEmpty() && !Objects.equals(excerpt.value().zone(), ground.value().zone())) {
      problems.add(anotherZone(excerpt.accounting()));
    }
    if (!usable || !problems.isEmpty()) {
      unread.addAll(persons);
      position = made;
      ground = ground(ground, made, usable ? problems : ground.problems());
      return new Change(persons, Set.of(), wasWhole);
    }
    requireOnly(persons, excerpt.value());
    position = made;
    unread.removeAll(persons);
    Coverings before = coverings;
    coverings = coverings.with(persons, Coverings.of(excerpt.value()));
    ground = ground(excerpt, made, unread.isEmpty() ? List.of() : ground.problems());
    return new Change(
        persons,
        people.replace(persons, excerpt.value().persons()),
        wasWhole != whole() || !coverings.saysTheSameOfAnybody(before));
  }

  private static void requireOnly(Set<PersonId> persons, Registry excerpt) {
    Stream<PersonId> covered =
        excerpt.protections().stream()
            .flatMap(one ->
                one.covers() instanceof Covers.OnePerson(var person)
                    ? Stream.of(person)
                    : Stream.empty());
    Stream<PersonId> listed = excerpt.persons().stream().map(PersonRecord::id);
    if (!Stream.concat(listed, covered).allMatch(persons::contains)) {
      throw new IllegalArgumentException("an excerpt speaks of the persons it is said to be of");
    }
  }

  /// Whether everything of it was read whole.
  public boolean whole() {
    return ground.whole();
  }

  /// Of whom an excerpt could not be read whole, and none was since.
  public Set<PersonId> unread() {
    return Set.copyOf(unread);
  }

  /// As of which position of the record it speaks.
  public RecordPosition position() {
    return position;
  }

  /// How many persons it has.
  public int persons() {
    return people.size();
  }

  /// Looks for somebody among all its persons.
  Looked look(Identity asked) {
    return people.look(asked);
  }

  /// A search over a few of its persons, for as long as nothing is taken in.
  People.Few among(Set<PersonId> few) {
    return people.among(few);
  }

  /// Somebody found before, as known now.
  FoundPerson now(FoundPerson found) {
    return people.now(found);
  }

  /// What answers operations, for as long as nothing is taken in.
  Answers answers() {
    return new Answers(ground, coverings, model);
  }

  /// The candidates of one answer in order, each with its probability among the others.
  List<Candidate> likeliestFirst(List<Candidate> found) {
    return model.calibration().likeliestFirst(found);
  }

  private static List<Problem> problems(Reading<Registry> reading) {
    Accounting accounting = reading.accounting();
    if (reading.whole() && accounting.bytesIn() != accounting.bytesRead()) {
      return List.of(
          new Problem(
              Problem.Code.TRUNCATED,
              Position.of(accounting.file()),
              accounting.bytesRead() + " bytes",
              accounting.bytesIn() + " bytes",
              "Make it again from the record."));
    }
    return reading.problems();
  }

  private static Problem anotherZone(Accounting accounting) {
    return new Problem(
        Problem.Code.CONTRADICTION,
        Position.of(accounting.file()),
        "another zone for clock times that name none",
        "the zone that the registry had when it was read as a whole",
        "Read the whole registry anew.");
  }

  /// The registry without whom and what it protects: what bears on every answer. Notes speak of the
  /// lines of a file that nobody has, and are left out.
  private static Reading<Registry> ground(
      Reading<Registry> reading, RecordPosition position, List<Problem> problems) {
    return new Reading<>(
        without(reading.value(), position), reading.accounting(), problems, List.of());
  }

  private static Registry without(Registry registry, RecordPosition position) {
    return new Registry(
        position.rootHash(),
        registry.asOf(),
        registry.zone(),
        registry.sources(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
