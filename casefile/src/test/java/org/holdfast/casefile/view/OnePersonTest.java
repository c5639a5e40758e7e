// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.holdfast.casefile.entry.Entry;
import org.holdfast.casefile.entry.EntryKind;
import org.holdfast.casefile.entry.Field;
import org.holdfast.casefile.entry.Leaf;
import org.holdfast.casefile.entry.Matter;
import org.holdfast.casefile.entry.Matter.GroupId;
import org.holdfast.casefile.entry.Matter.ObjectId;
import org.holdfast.casefile.entry.SubjectId;
import org.holdfast.casefile.entry.Tree;
import org.holdfast.casefile.entry.TreeJson;
import org.holdfast.casefile.record.StoredEntry;
import org.holdfast.casefile.record.Told;
import org.junit.jupiter.api.Test;

/// What one person tries so that a registry made from the record protects somebody less.
class OnePersonTest {
  private static final Instant AS_OF = Instant.parse("2026-03-12T06:14:00Z");
  private static final Matter DOCKET = Matter.of(new ObjectId("docket"));
  private static final GroupId C1 = new GroupId("C1");
  private final Told told = new Told();

  private void person(SubjectId subject, String id, Field... more) {
    Field[] fields = new Field[more.length + 1];
    fields[0] = Field.text("person.id", id);
    System.arraycopy(more, 0, fields, 1, more.length);
    told.one(
        Told.ANA, EntryKind.PERSON_REGISTERED, Matter.of(subject).with(new ObjectId(id)), fields);
  }

  private RegistryView view() {
    RegistryView view = new RegistryView();
    told.tell(view::take);
    return view;
  }

  private String registry() {
    return TreeJson.format(view().file(AS_OF)).replaceAll("\\s+", "");
  }

  @Test
  void aReadingChangesNoLimitAndNoKindOfItsSource() {
    told.one(
        Told.ANA,
        EntryKind.SOURCE_DECLARED,
        DOCKET,
        Field.text("source.readAt", "2026-03-01T00:00:00Z"),
        Field.text("source.staleAfter", "PT60M"));
    told.one(
        Told.BEN,
        EntryKind.SOURCE_READ,
        DOCKET,
        Field.text("source.readAt", "2026-03-02T00:00:00Z"),
        Field.text("source.kind", "PRESS"),
        Field.text("source.staleAfter", "P3650D"));
    assertThat(registry())
        .contains(
            "{\"id\":\"docket\",\"readAt\":\"2026-03-02T00:00:00Z\",\"staleAfter\":\"PT60M\","
                + "\"reads\":[\"2026-03-01T00:00:00Z\"]}");
  }

  @Test
  void aSourceIsDeclaredOnce() {
    told.one(Told.ANA, EntryKind.SOURCE_DECLARED, DOCKET, Field.text("source.staleAfter", "PT1H"));
    assertThat(
            told.ask(
                Told.BEN,
                EntryKind.SOURCE_DECLARED,
                DOCKET,
                Field.text("source.staleAfter", "P9D")))
        .hasToString("Refused[refusal=ALREADY_SO]");
  }

  @Test
  void aClassThatIsOpenIsNotClosedByDeclaringItAgain() {
    Matter group = Matter.NONE.with(C1);
    told.one(
        Told.ANA,
        EntryKind.CLASS_DECLARED,
        group,
        Field.text("class.id", "C1"),
        new Field("class.complete", "false"));
    told.one(Told.BEN, EntryKind.CLASS_DECLARED, group, new Field("class.complete", "true"));
    told.one(Told.BEN, EntryKind.CLASS_DECLARED, group, Field.text("class.name", "all"));
    assertThat(registry()).contains("\"complete\":false");
    told.two(
        EntryKind.CLASS_CORRECTED,
        group,
        Field.text("class.id", "C1"),
        new Field("class.complete", "true"));
    assertThat(registry()).contains("\"complete\":true");
    told.one(Told.BEN, EntryKind.CLASS_DECLARED, group, new Field("class.complete", "false"));
    assertThat(registry()).contains("\"complete\":false");
  }

  @Test
  void aBlankIsNotFilledInByOne() {
    person(Told.P1, "P1", Field.text("person.names.#0", "Ana"));
    told.one(
        Told.BEN,
        EntryKind.PERSON_EXTENDED,
        Matter.of(Told.P1),
        Field.text("person.aliases.#0", "Anita"),
        Field.text("person.aNumbers.#0", "A201234567"));
    assertThat(registry()).contains("Anita").doesNotContain("A201234567");
  }

  @Test
  void aNameOfTheRegistryIsNobodyElses() {
    person(Told.P1, "P1");
    assertThat(
            told.ask(
                Told.BEN, EntryKind.PERSON_REGISTERED, Matter.of(Told.P2).with(new ObjectId("P1"))))
        .hasToString("Refused[refusal=ALREADY_SO]");
  }

  @Test
  void aCorrectionDoesNotRenameSomebody() {
    person(Told.P1, "P1");
    told.two(
        EntryKind.PERSON_CORRECTED,
        Matter.of(Told.P1),
        Field.text("person.id", "P9"),
        Field.text("person.names.#0", "Ana"));
    assertThat(registry()).contains("\"persons\":[{\"id\":\"P1\",\"names\":[\"Ana\"]}]");
  }

  @Test
  void whomTheHeadNamesIsCoveredAndWhomTheLinesNameIsToo() {
    person(Told.P1, "P1");
    person(Told.P2, "P2");
    told.one(
        Told.ANA,
        EntryKind.PROTECTION_RECORDED,
        Matter.of(Told.P1).with(new ObjectId("X1")),
        Field.text("protection.kind", "TRO"),
        Field.text("protection.person", "P2"));
    told.one(
        Told.ANA,
        EntryKind.MEMBER_ADDED,
        Matter.of(Told.P1).with(C1),
        Field.text("member.person", "P2"));
    told.one(Told.ANA, EntryKind.CLASS_DECLARED, Matter.NONE.with(C1));
    assertThat(registry())
        .contains("{\"id\":\"X1\",\"kind\":\"TRO\",\"person\":\"P1\"}")
        .contains("\"kind\":\"TRO\",\"person\":\"P2\"}")
        .contains("\"members\":[{\"person\":\"P1\"},{\"person\":\"P2\"}]");
  }

  @Test
  void anEndingWhoseLinesNameAnotherMemberEndsNothing() {
    person(Told.P1, "P1");
    person(Told.P2, "P2");
    told.one(
        Told.ANA,
        EntryKind.PROTECTION_RECORDED,
        Matter.of(new ObjectId("X3")).with(C1),
        Field.text("protection.class", "C1"));
    told.two(
        EntryKind.PROTECTION_ENDED,
        Matter.of(Told.P1).with(new ObjectId("X3")),
        Field.text("event.type", "WITHDRAWN"),
        Field.text("event.person", "P2"));
    assertThat(registry()).contains("\"events\":[]");
  }

  @Test
  void aProtectionOfWhichNothingIsStatedBarsEverything() {
    person(Told.P1, "P1");
    told.one(Told.ANA, EntryKind.PROTECTION_RECORDED, Matter.of(Told.P1).with(new ObjectId("X1")));
    assertThat(registry()).contains("{\"id\":\"X1\",\"kind\":\"UNSTATED\",\"person\":\"P1\"}");
  }

  @Test
  void anotherZoneStatedLaterChangesNothingAndStopsNothing() {
    told.one(Told.ANA, EntryKind.SOURCE_DECLARED, DOCKET, Field.text("registry.zone", "Etc/UTC"));
    told.one(
        Told.BEN,
        EntryKind.STATEMENT_RECORDED,
        Matter.NONE,
        Field.text("registry.zone", "Pacific/Kiritimati"));
    assertThat(registry()).contains("\"zone\":\"Etc/UTC\"");
  }

  @Test
  void nobodyAloneRetiresAllOthers() {
    told.two(EntryKind.ACTOR_ADMITTED, Told.actor("cat", "PERSON"));
    told.one(Told.BEN, EntryKind.ACTOR_RETIRED, Matter.of(new ObjectId("cat")));
    assertThat(told.ask(Told.BEN, EntryKind.ACTOR_RETIRED, Matter.of(new ObjectId("ana"))))
        .hasToString("Refused[refusal=TWO_PERSONS_NEEDED]");
    told.one(Told.BEN, EntryKind.ACTOR_RETIRED, Matter.of(new ObjectId("ben")));
  }

  @Test
  void anEntryThatIsLeftOutIsNoticed() {
    person(Told.P1, "P1");
    RegistryView view = new RegistryView();
    assertThatThrownBy(() ->
            told.tell(stored -> {
              if (stored.position() != 1) {
                view.take(stored);
              }
            }))
        .isInstanceOf(IllegalArgumentException.class);
    Leaf leaf = Leaf.of(List.of(), new Random(1));
    Entry.Whole entry = Told.entry(Told.ANA, EntryKind.HELD, DOCKET);
    assertThatThrownBy(() -> new RegistryView().take(new StoredEntry(7, leaf, entry, List.of())))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private List<EntryKind> facts(String... lines) {
    List<Field> fields = new java.util.ArrayList<>();
    for (int i = 0; i < lines.length; i += 2) {
      fields.add(Field.text("r." + lines[i], lines[i + 1]));
    }
    Tree.Members file = (Tree.Members) Tree.of("r", fields);
    return RegistryFacts.of(
            file, view(), Told.ANA, AS_OF, () -> new SubjectId(new UUID(0x4000L, 9)))
        .stream()
        .map(entry -> entry.head().kind())
        .toList();
  }

  @Test
  void aLaterFileFillsBlanksInOnlyWithTwo() {
    person(Told.P1, "P1", Field.text("person.names.#0", "Ana"));
    assertThat(facts("persons.#0.id", "P1", "persons.#0.names.#0", "Ana", "persons.#0.sex", "F"))
        .containsExactly(EntryKind.PERSON_CORRECTED);
  }

  @Test
  void aLaterFileDoesNotPutAnErasedPersonBackNorAMergedOneApart() {
    person(Told.P1, "P1", Field.text("person.names.#0", "Ana"));
    person(Told.P2, "P2", Field.text("person.names.#0", "Bea"));
    told.two(EntryKind.PERSONS_MERGED, Matter.of(Told.P1).with(new ObjectId("P2")));
    assertThat(facts("persons.#0.id", "P1", "persons.#0.names.#0", "Ana")).isEmpty();
    told.two(EntryKind.ERASED, Matter.of(Told.P2));
    assertThat(told.file().destroyKey(Told.P2)).isEmpty();
    assertThat(registry()).doesNotContain("Ana").doesNotContain("Bea");
    for (String id : List.of("P1", "P2")) {
      assertThatThrownBy(() -> facts("persons.#0.id", id)).hasMessageContaining("erased");
    }
  }

  @Test
  void aLaterFileDoesNotMoveAProtectionToSomebodyElse() {
    person(Told.P1, "P1");
    person(Told.P2, "P2");
    told.one(Told.ANA, EntryKind.PROTECTION_RECORDED, Matter.of(Told.P1).with(new ObjectId("X1")));
    assertThatThrownBy(() ->
            facts(
                "persons.#0.id",
                "P1",
                "persons.#1.id",
                "P2",
                "protections.#0.id",
                "X1",
                "protections.#0.person",
                "P2"))
        .hasMessageContaining("id of its own");
  }

  @Test
  void howAProtectionIsWordedByNowStandsAtOnceBesideWhatWasRecorded() {
    person(Told.P1, "P1");
    Matter order = Matter.of(Told.P1).with(new ObjectId("X1"));
    Field kind = Field.text("protection.kind", "TRO");
    Field narrow = Field.text("protection.bars.removalTo.#0", "SLV");
    Field wide = Field.text("protection.bars.removal", "ANY");
    told.one(Told.ANA, EntryKind.PROTECTION_RECORDED, order, kind, narrow);
    assertThat(
            facts(
                "persons.#0.id",
                "P1",
                "protections.#0.id",
                "X1",
                "protections.#0.person",
                "P1",
                "protections.#0.kind",
                "TRO",
                "protections.#0.bars.removal",
                "ANY"))
        .containsExactly(EntryKind.PROTECTION_RESTATED, EntryKind.PROTECTION_NARROWED);
    told.one(Told.ANA, EntryKind.PROTECTION_RESTATED, order, kind, wide);
    told.one(Told.ANA, EntryKind.PROTECTION_RESTATED, order, kind, wide);
    told.two(EntryKind.PROTECTION_ENDED, order, Field.text("event.type", "STAYED"));
    assertThat(registry())
        .contains("\"id\":\"X1\",\"kind\":\"TRO\",\"bars\":{\"removalTo\":[\"SLV\"]}")
        .contains("\"id\":\"X1(restated1)\",\"kind\":\"TRO\",\"bars\":{\"removal\":\"ANY\"}")
        .contains("\"type\":\"STAYED\",\"protection\":\"X1\"")
        .contains("\"type\":\"STAYED\",\"protection\":\"X1(restated1)\"")
        .contains("\"protections\":2,\"events\":2");
    told.two(EntryKind.PROTECTION_NARROWED, order, kind, wide);
    assertThat(registry()).doesNotContain("SLV").doesNotContain("restated");
  }

  @Test
  void aShorterListDoesNotCloseAGap() {
    person(Told.P1, "P1");
    Matter group = Matter.NONE.with(C1);
    told.one(Told.ANA, EntryKind.MEMBER_ADDED, Matter.of(Told.P1).with(C1));
    told.one(Told.ANA, EntryKind.CLASS_LIST_RECEIVED, group.counting(500));
    told.one(Told.BEN, EntryKind.CLASS_LIST_RECEIVED, group.counting(1));
    Matter published = Matter.of(new ObjectId("f")).counting(1);
    assertThat(told.ask(Told.BEN, EntryKind.REGISTRY_PUBLISHED, published))
        .hasToString("Refused[refusal=CLASS_LIST_GAP]");
    told.two(EntryKind.GAP_EXPLAINED, group);
    told.one(Told.BEN, EntryKind.REGISTRY_PUBLISHED, published);
  }
}
