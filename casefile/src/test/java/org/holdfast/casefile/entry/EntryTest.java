// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.holdfast.tlog.digest.Sha256;
import org.junit.jupiter.api.Test;

class EntryTest {
  private static final SubjectId SUBJECT =
      new SubjectId(UUID.fromString("1b4e28ba-2fa1-4bd2-883f-0016d3cca427"));

  private static Entry.Whole protection() {
    Head head =
        new Head(
            EntryKind.PROTECTION_RECORDED,
            new ActorId("m.alvarez"),
            Instant.parse("2026-03-12T06:14:00Z"),
            Matter.of(SUBJECT).with(new Matter.ObjectId("X1")),
            null,
            Head.Compartment.ORDINARY);
    return new Entry.Whole(
        head,
        List.of(
            Field.text("protection.authority", "2d Cir."),
            Field.number("protection.until.hours", 72),
            Field.text("protection.note", "José said \"no\\stop\"\n\u202eabc")));
  }

  @Test
  void isATextThatAClerkCanRead() {
    assertThat(EntryText.format(protection()))
        .isEqualTo(
            """
            holdfast entry 1
            entry.kind: "PROTECTION_RECORDED"
            entry.by: "m.alvarez"
            entry.recordedAt: "2026-03-12T06:14:00Z"
            entry.subject: "1b4e28ba-2fa1-4bd2-883f-0016d3cca427"
            entry.object: "X1"
            entry.compartment: "ORDINARY"

            protection.authority: "2d Cir."
            protection.until.hours: 72
            protection.note: "José said \\"no\\\\stop\\"\\n\\u202eabc"
            """);
  }

  @Test
  void aValueIsInNfcAndComesBackFromItsLiteral() {
    Field field = Field.text("name", "Jose\u0301 \"x\" \\ \t \u0007 \ud83d\ude00");
    assertThat(field.text()).isEqualTo("Jos\u00e9 \"x\" \\ \t \u0007 \ud83d\ude00");
  }

  @Test
  void refusesAFieldThatIsNotOneLiteral() {
    for (String bad :
        List.of("", "abc", "\"a\" \"b\"", "\"a", "01", "[1]", "\"a\nb\"", "\"\\x\"")) {
      assertThatThrownBy(() -> new Field("a", bad)).isInstanceOf(IllegalArgumentException.class);
    }
    for (String bad : List.of("", "a b", ".a", "a.", "a:b", "a\nb", "é")) {
      assertThatThrownBy(() -> new Field(bad, "1")).isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void disclosuresAreThoseOfRfc9901() {
    // RFC 9901, 4.2.1 and 4.2.3: another implementation's encoding, with spaces in the array, has
    // another form than ours; ours is checked against its definition.
    Disclosure one = Disclosure.of(Field.text("family_name", "M\u00f6bius"), new Random(1));
    String array = new String(Base64.getUrlDecoder().decode(one.encoded()), StandardCharsets.UTF_8);
    assertThat(array).matches("\\[\"[A-Za-z0-9_-]{43}\",\"family_name\",\"M\u00f6bius\"]");
    assertThat(one.digest())
        .isEqualTo(Sha256.of(one.encoded().getBytes(StandardCharsets.US_ASCII)));
    assertThat(Disclosure.parse(one.encoded())).contains(one);
  }

  @Test
  void everyFieldCanBeShownByItselfAndNoOtherPassesForIt() {
    Random random = new Random(2);
    List<Disclosure> disclosures =
        EntryText.fields(protection()).stream().map(f -> Disclosure.of(f, random)).toList();
    Leaf leaf = Leaf.of(disclosures, random);
    assertThat(leaf.size()).isEqualTo(16);
    assertThat(disclosures).allMatch(leaf::holds);
    for (Disclosure disclosure : disclosures) {
      assertThat(leaf.holds(Disclosure.of(disclosure.field(), random))).isFalse();
    }
    assertThat(leaf.text()).doesNotContain("alvarez").doesNotContain("X1");
  }

  @Test
  void aLeafIsPaddedSortedAndReadBack() {
    Random random = new Random(3);
    for (int fields = 0; fields <= 40; fields++) {
      List<Disclosure> disclosures = new ArrayList<>();
      for (int i = 0; i < fields; i++) {
        disclosures.add(Disclosure.of(Field.number("f.#" + i, i), random));
      }
      Leaf leaf = Leaf.of(disclosures, random);
      assertThat(leaf.size()).isEqualTo(Math.max(16, (fields + 15) / 16 * 16));
      assertThat(Leaf.parse(leaf.text())).contains(leaf);
      assertThat(leaf.bytes().length).isLessThanOrEqualTo(65_535);
    }
  }

  @Test
  void refusesALeafWithALineMissingDoubledOrOutOfOrder() {
    String text = Leaf.of(List.of(), new Random(4)).text();
    List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
    List<String> missing = new ArrayList<>(lines);
    missing.remove(3);
    List<String> doubled = new ArrayList<>(lines);
    doubled.set(3, doubled.get(2));
    List<String> swapped = new ArrayList<>(lines);
    Collections.swap(swapped, 2, 3);
    for (List<String> bad : List.of(missing, doubled, swapped)) {
      assertThat(Leaf.parse(String.join("\n", bad))).isEmpty();
    }
    assertThat(Leaf.parse(text + "x")).isEmpty();
    assertThat(Leaf.parse(text.replace("leaf 1", "leaf 2"))).isEmpty();
  }

  @Test
  void theLargestLeafFitsIntoABundle() {
    Random random = new Random(5);
    List<Disclosure> disclosures = new ArrayList<>();
    for (int i = 0; i < Leaf.MOST; i++) {
      disclosures.add(Disclosure.of(Field.number("f.#" + i, i), random));
    }
    assertThat(Leaf.of(disclosures, random).bytes().length).isLessThanOrEqualTo(65_535);
    disclosures.add(Disclosure.of(Field.number("g", 1), random));
    assertThatThrownBy(() -> Leaf.of(disclosures, random))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anEntryIsPutTogetherFromItsDisclosedFieldsInAnyOrder() {
    List<Field> fields = new ArrayList<>(EntryText.fields(protection()));
    Collections.reverse(fields);
    Entry.Whole read = EntryReader.entry(fields).orElseThrow();
    assertThat(read.head()).isEqualTo(protection().head());
    assertThat(read.fields()).containsExactlyInAnyOrderElementsOf(protection().fields());
    fields.removeIf(field -> field.name().equals("entry.by"));
    assertThat(EntryReader.entry(fields)).isEmpty();
  }

  @Test
  void aTreeComesBackFromItsFields() {
    Tree tree =
        new Tree.Members(
            Map.of(
                "names",
                new Tree.Items(List.of(Tree.text("A"), Tree.text("B"))),
                "none",
                new Tree.Items(List.of()),
                "bars",
                new Tree.Items(List.of(new Tree.Members(Map.of("removal", Tree.text("ANY"))))),
                "hours",
                new Tree.Scalar("72")));
    List<Field> fields = Tree.fields("protection", tree);
    assertThat(fields).contains(Field.text("protection.names.#1", "B"));
    assertThat(Tree.of("protection", fields)).isEqualTo(tree);
  }

  @Test
  void aTreeIsWrittenAsJson() {
    Tree tree =
        Tree.of(
            "p",
            List.of(
                Field.text("p.id", "P\"1"),
                new Field("p.stops", "[]"),
                Field.number("p.until.hours", 72),
                Field.text("p.names.#0", "José")));
    assertThat(TreeJson.format(tree))
        .isEqualTo(
            """
            {
              "id": "P\\"1",
              "stops": [],
              "until": {
                "hours": 72
              },
              "names": [
                "José"
              ]
            }
            """);
  }
}
