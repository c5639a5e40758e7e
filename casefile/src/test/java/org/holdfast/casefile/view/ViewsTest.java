// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.holdfast.casefile.entry.Entry;
import org.holdfast.casefile.entry.EntryKind;
import org.holdfast.casefile.entry.Field;
import org.holdfast.casefile.entry.Leaf;
import org.holdfast.casefile.entry.Matter;
import org.holdfast.casefile.entry.Matter.GroupId;
import org.holdfast.casefile.entry.Matter.ObjectId;
import org.holdfast.casefile.entry.Tree;
import org.holdfast.casefile.entry.TreeJson;
import org.holdfast.casefile.record.StoredEntry;
import org.holdfast.casefile.record.Told;
import org.junit.jupiter.api.Test;

class ViewsTest {
  private static final Instant AS_OF = Instant.parse("2026-03-12T06:14:00Z");
  private static final GroupId C1 = new GroupId("C1");

  /// Two persons, a class that one is in, a protection of each and of the class.
  private static Told told() {
    Told told = new Told();
    for (String id : List.of("P1", "P2")) {
      told.one(
          Told.ANA,
          EntryKind.PERSON_REGISTERED,
          Matter.of(id.equals("P1") ? Told.P1 : Told.P2).with(new ObjectId(id)),
          Field.text("person.id", id),
          Field.text("person.names.#0", "Name of " + id));
    }
    told.one(
        Told.ANA, EntryKind.CLASS_DECLARED, Matter.NONE.with(C1), Field.text("class.id", "C1"));
    told.one(
        Told.ANA,
        EntryKind.MEMBER_ADDED,
        Matter.of(Told.P1).with(C1),
        Field.text("member.person", "P1"));
    protection(told, "X1", Matter.of(Told.P1), "person", "P1");
    protection(told, "X2", Matter.of(Told.P2), "person", "P2");
    protection(told, "X3", Matter.NONE.with(C1), "class", "C1");
    return told;
  }

  private static void protection(Told told, String id, Matter whom, String name, String value) {
    told.one(
        Told.ANA,
        EntryKind.PROTECTION_RECORDED,
        whom.with(new ObjectId(id)),
        Field.text("protection.id", id),
        Field.text("protection.kind", "TRO"),
        Field.text("protection." + name, value));
  }

  private static String registry(Told told) {
    RegistryView view = new RegistryView();
    told.tell(view::take);
    return TreeJson.format(view.file(AS_OF)).replaceAll("\\s+", "");
  }

  @Test
  void whatIsAddedToAPersonStandsBesideWhatWasThere() {
    Told told = told();
    told.one(
        Told.BEN,
        EntryKind.PERSON_EXTENDED,
        Matter.of(Told.P1),
        Field.text("person.names.#0", "Other"),
        Field.text("person.aliases.#0", "Alias"));
    assertThat(registry(told))
        .contains("\"names\":[\"NameofP1\",\"Other\"],\"aliases\":[\"Alias\"]");
  }

  @Test
  void aCorrectionReplacesThePersonOnceTwoHaveAgreed() {
    Told told = told();
    told.two(
        EntryKind.PERSON_CORRECTED,
        Matter.of(Told.P1),
        Field.text("person.id", "P1"),
        Field.text("person.names.#0", "Right"));
    assertThat(registry(told)).contains("\"names\":[\"Right\"]").doesNotContain("NameofP1");
  }

  @Test
  void aMergedPersonIsFoundUnderTheOtherWithEveryProtection() {
    Told told = told();
    told.two(EntryKind.PERSONS_MERGED, Matter.of(Told.P1).with(new ObjectId("P2")));
    assertThat(registry(told))
        .contains("\"aliases\":[\"NameofP1\"]")
        .contains("{\"id\":\"X1\",\"kind\":\"TRO\",\"person\":\"P2\"}")
        .contains("\"members\":[{\"person\":\"P2\"}]")
        .contains("\"counts\":{\"persons\":1,");
  }

  @Test
  void anErasedPersonLeavesTheRegistryWithWhatConcernedThemAlone() {
    Told told = told();
    told.two(
        EntryKind.PROTECTION_ENDED,
        Matter.of(new ObjectId("X1")),
        Field.text("event.protection", "X1"),
        Field.text("event.type", "VACATED"));
    told.two(EntryKind.MEMBER_REMOVED, Matter.of(Told.P1).with(C1));
    told.two(EntryKind.ERASED, Matter.of(Told.P1), Field.text("erasure.authority", "order"));
    assertThat(told.file().destroyKey(Told.P1)).isEmpty();
    assertThat(registry(told))
        .doesNotContain("P1")
        .doesNotContain("X1")
        .contains("\"counts\":{\"persons\":1,\"protections\":2,\"events\":0}");
  }

  @Test
  void aRegistryIsNeverMadeWithAHoleInIt() {
    Leaf leaf = Leaf.of(List.of(), new Random(1));
    StoredEntry redacted = new StoredEntry(0, leaf, new Entry.Redacted(List.of(), 16), List.of());
    assertThatThrownBy(() -> new RegistryView().take(redacted))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aViewAsOfAPositionKnowsNothingOfWhatCameLater() {
    Told told = told();
    long before = told.file().size();
    RegistryView view = new RegistryView();
    told.file().read(0, (int) before).forEach(view::take);
    String then = TreeJson.format(view.file(AS_OF));
    told.two(
        EntryKind.PERSON_CORRECTED,
        Matter.of(Told.P1),
        Field.text("person.id", "P1"),
        Field.text("person.names.#0", "Right"));
    RegistryView again = new RegistryView();
    told.file().read(0, (int) before).forEach(again::take);
    assertThat(TreeJson.format(again.file(AS_OF))).isEqualTo(then);
  }

  @Test
  void aPersonIsToldWithTheClassAndWhatHappenedToItsProtection() {
    Told told = told();
    told.two(
        EntryKind.PROTECTION_ENDED,
        Matter.of(new ObjectId("X3")),
        Field.text("event.protection", "X3"),
        Field.text("event.type", "STAYED"));
    PersonView view = new PersonView(Told.P1);
    told.tell(view::take);
    assertThat(view.entries().stream().map(ViewsTest::kind))
        .containsExactly(
            EntryKind.PERSON_REGISTERED,
            EntryKind.CLASS_DECLARED,
            EntryKind.MEMBER_ADDED,
            EntryKind.PROTECTION_RECORDED,
            EntryKind.PROTECTION_RECORDED,
            EntryKind.PROTECTION_ENDED);
  }

  @Test
  void aPersonIsToldWithWhoeverWasFoundToBeTheSame() {
    Told told = told();
    told.two(EntryKind.PERSONS_MERGED, Matter.of(Told.P1).with(new ObjectId("P2")));
    for (var person : List.of(Told.P1, Told.P2)) {
      PersonView view = new PersonView(person);
      told.tell(view::take);
      assertThat(view.entries().stream().map(ViewsTest::kind))
          .containsSubsequence(
              EntryKind.PERSON_REGISTERED,
              EntryKind.PERSON_REGISTERED,
              EntryKind.PROTECTION_RECORDED,
              EntryKind.PROTECTION_RECORDED,
              EntryKind.PROTECTION_RECORDED,
              EntryKind.PERSONS_MERGED);
    }
  }

  private static EntryKind kind(StoredEntry stored) {
    return ((Entry.Whole) stored.entry()).head().kind();
  }

  @Test
  void anOperationIsToldInOrder() {
    Told told = told();
    Matter operation = Matter.of(new ObjectId("RM-1"));
    told.one(Told.ANA, EntryKind.MANIFEST_RECEIVED, operation);
    told.one(Told.ANA, EntryKind.SCREENED, operation, Field.text("screening.answer", "HOLD"));
    told.one(Told.ANA, EntryKind.HELD, operation, Field.text("seat", "4"));
    told.release(operation.with(new Matter.GroupId("NOT_BARRED")), Field.text("release.seat", "4"));
    OperationView view = new OperationView();
    told.tell(view::take);
    assertThat(view.operations()).containsExactly("RM-1");
    assertThat(view.of("RM-1").stream().map(act -> act.head().kind()))
        .containsExactly(
            EntryKind.MANIFEST_RECEIVED,
            EntryKind.SCREENED,
            EntryKind.HELD,
            EntryKind.HOLD_RELEASED);
    assertThat(view.of("RM-1").get(1).line("screening.answer")).contains("HOLD");
    assertThat(view.of("RM-2")).isEmpty();
  }

  @Test
  void aLaterFileGivesOnlyWhatIsNewAndTakesNothingAway() {
    Told told = told();
    RegistryView known = new RegistryView();
    told.tell(known::take);
    Tree.Members before = (Tree.Members) known.file(AS_OF);
    assertThat(facts(before, known)).containsExactly(EntryKind.CLASS_LIST_RECEIVED);

    Tree.Members fewer =
        (Tree.Members)
            Tree.of(
                "r",
                List.of(
                    Field.text("r.persons.#0.id", "P1"),
                    Field.text("r.persons.#0.names.#0", "Name of P1"),
                    Field.text("r.persons.#0.names.#1", "Another name"),
                    Field.text("r.persons.#1.id", "P2"),
                    Field.text("r.persons.#1.names.#0", "Changed"),
                    Field.text("r.classes.#0.id", "C1"),
                    new Field("r.classes.#0.members", "[]"),
                    Field.text("r.events.#0.protection", "X1"),
                    Field.text("r.events.#0.type", "VACATED"),
                    Field.text("r.events.#1.protection", "X2"),
                    Field.text("r.events.#1.type", "EXTENDED")));
    assertThat(facts(fewer, known))
        .containsExactly(
            EntryKind.PERSON_EXTENDED,
            EntryKind.PERSON_EXTENDED,
            EntryKind.PERSON_CORRECTED,
            EntryKind.MEMBER_REMOVED,
            EntryKind.CLASS_LIST_RECEIVED,
            EntryKind.PROTECTION_ENDED,
            EntryKind.PROTECTION_RESTORED);
  }

  private static List<EntryKind> facts(Tree.Members file, RegistryView known) {
    return RegistryFacts.of(file, known, Told.ANA, AS_OF, () -> Told.P2).stream()
        .map(entry -> entry.head().kind())
        .toList();
  }
}
