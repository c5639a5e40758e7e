// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.holdfast.casefile.entry.Entry;
import org.holdfast.casefile.entry.EntryKind;
import org.holdfast.casefile.entry.Field;
import org.holdfast.casefile.entry.Matter;
import org.holdfast.casefile.entry.Matter.GroupId;
import org.holdfast.casefile.entry.Matter.ObjectId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Entries whose lines say another thing than their head: none is ever a draft.
class AgreementTest {
  private static final Matter X1 = Matter.of(new ObjectId("X1"));
  private static final Matter C1 = Matter.NONE.with(new GroupId("C1"));
  private static final Matter P1 = Matter.of(Told.P1).with(new ObjectId("P1"));

  private static Entry.Whole entry(EntryKind kind, Matter matter, String... lines) {
    Field[] fields = new Field[lines.length / 2];
    for (int i = 0; i < fields.length; i++) {
      fields[i] = Field.text(lines[2 * i], lines[2 * i + 1]);
    }
    return Told.entry(Told.ANA, kind, matter, fields);
  }

  static Stream<Entry.Whole> lies() {
    return Stream.of(
        entry(EntryKind.PROTECTION_RESTORED, X1, "event.type", "VACATED"),
        entry(EntryKind.PROTECTION_RESTORED, X1, "event.type", "extended"),
        entry(EntryKind.PROTECTION_RESTORED, X1, "event.at", "2026-03-01"),
        entry(EntryKind.PROTECTION_RESTORED, X1, "event.type.x", "EXTENDED"),
        entry(
            EntryKind.PROTECTION_RESTORED, X1, "event.type", "EXTENDED", "event.protection", "X2"),
        entry(EntryKind.PROTECTION_RESTORED, X1, "event.type", "EXTENDED", "event.person", "P1"),
        entry(EntryKind.PROTECTION_ENDED, X1, "event.type", "REINSTATED"),
        entry(EntryKind.PROTECTION_ENDED, X1, "event.type", "VACATED", "event.person", "P1"),
        entry(EntryKind.PROTECTION_RECORDED, P1, "protection.id", "X9"),
        entry(EntryKind.PROTECTION_RECORDED, P1, "protection.class", "C1"),
        entry(EntryKind.PROTECTION_RECORDED, P1.with(new GroupId("C1"))),
        entry(EntryKind.PROTECTION_RECORDED, X1.with(new GroupId("C1")), "protection.class", "C2"),
        entry(EntryKind.PROTECTION_RECORDED, X1.with(new GroupId("C1")), "protection.person", "P1"),
        entry(EntryKind.PROTECTION_NARROWED, X1, "protection.id", "X2"),
        entry(EntryKind.PERSON_REGISTERED, P1, "person.id", "P2"),
        entry(EntryKind.PERSON_REGISTERED, Matter.of(Told.P1), "person.id", "P1"),
        entry(EntryKind.PERSON_REGISTERED, P1, "person", "x"),
        entry(EntryKind.PERSON_REGISTERED, P1, "person.names", "x", "person.names.#0", "y"),
        entry(EntryKind.PERSON_REGISTERED, P1, "person.names.#0", "x", "person.names.#2", "y"),
        entry(EntryKind.PERSON_CORRECTED, P1, "person.id", "P2"),
        entry(EntryKind.PERSON_EXTENDED, P1, "person.dateOfBirth", "1950-01-01"),
        entry(EntryKind.PERSON_EXTENDED, P1, "person.sex", "F"),
        entry(EntryKind.PERSON_EXTENDED, P1, "person.nationalities.#0", "HND"),
        entry(EntryKind.CLASS_DECLARED, C1, "class.id", "C2"),
        entry(EntryKind.SOURCE_DECLARED, X1, "source.id", "X2"),
        entry(EntryKind.SOURCE_READ, X1, "source.id", "X2"),
        entry(EntryKind.SOURCE_DECLARED, X1, "registry.zone", "Mars/Base"),
        entry(EntryKind.SOURCE_DECLARED, X1, "source.kind", "DOCKETT"),
        entry(EntryKind.SOURCE_LIMIT_CHANGED, X1, "source.staleAfter", "four hours"),
        entry(EntryKind.SOURCE_READ, X1, "source.readAt", "2026-03-12"),
        entry(EntryKind.SOURCE_READ, X1, "source.reads.#0", "noon"),
        entry(EntryKind.STATEMENT_RECORDED, Matter.NONE, "slip.sha256", "00"));
  }

  @ParameterizedTest
  @MethodSource("lies")
  void linesThatSayAnotherThingThanTheHeadAreNoDraft(Entry.Whole entry) {
    assertThatThrownBy(() -> Draft.of(new Draft.IdempotencyKey("k"), entry))
        .isInstanceOf(IllegalArgumentException.class);
    if (entry.head().kind().takesTwo()) {
      assertThatThrownBy(() -> Draft.proposing(new Draft.IdempotencyKey("k"), entry.head(), entry))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @ParameterizedTest
  @MethodSource("lies")
  void whatIsWrongIsSaidWithoutAValue(Entry.Whole entry) {
    List<String> values =
        entry.fields().stream().map(Field::text).filter(text -> text.length() > 1).toList();
    assertThat(Agreement.fault(entry))
        .hasValueSatisfying(fault -> assertThat(values).noneMatch(fault::equals));
  }

  static Stream<Entry.Whole> sound() {
    return Stream.of(
        entry(EntryKind.PROTECTION_RESTORED, X1),
        entry(
            EntryKind.PROTECTION_RESTORED, X1, "event.type", "EXTENDED", "event.protection", "X1"),
        entry(EntryKind.PROTECTION_ENDED, X1, "event.type", "VACATED", "event.protection", "X1"),
        entry(
            EntryKind.PROTECTION_ENDED,
            X1.with(new GroupId("C1")),
            "event.type",
            "a word that nobody knows"),
        entry(EntryKind.PROTECTION_RECORDED, P1, "protection.id", "P1", "protection.person", "P1"),
        entry(
            EntryKind.PERSON_EXTENDED,
            P1,
            "person.names.#0",
            "x",
            "person.documents.#0.number",
            "1"),
        entry(EntryKind.SCREENED, X1, "slip.sha256", "00"),
        entry(EntryKind.STATEMENT_RECORDED, Matter.NONE, "event.type", "VACATED"));
  }

  @ParameterizedTest
  @MethodSource("sound")
  void whatIsNotStatedAgreesWithEveryHead(Entry.Whole entry) {
    assertThat(Agreement.fault(entry)).isEmpty();
  }
}
