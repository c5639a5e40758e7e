// SPDX-License-Identifier: Apache-2.0
package org.holdfast.postgres.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.holdfast.casefile.entry.ActorId;
import org.holdfast.casefile.entry.Entry;
import org.holdfast.casefile.entry.EntryKind;
import org.holdfast.casefile.entry.EntryText;
import org.holdfast.casefile.entry.Field;
import org.holdfast.casefile.entry.Head;
import org.holdfast.casefile.entry.Matter;
import org.holdfast.casefile.entry.SubjectId;
import org.holdfast.casefile.record.Appended;
import org.holdfast.casefile.record.CaseFile;
import org.holdfast.casefile.record.Draft;
import org.holdfast.casefile.record.Draft.IdempotencyKey;
import org.holdfast.casefile.record.Refusal;
import org.holdfast.casefile.record.SignedIn;
import org.holdfast.casefile.record.StoredEntry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What every case file does, wherever it keeps its entries.
abstract class CaseFileContract {
  private static final Instant NOON = Instant.parse("2025-05-07T12:00:00Z");
  private static final ActorId ANN = new ActorId("ann");
  private static final ActorId BEN = new ActorId("ben");
  private static final ActorId BOT = new ActorId("bot");

  private CaseFile file;

  /// A case file without entries, whose reader may read everything.
  abstract CaseFile empty();

  @BeforeEach
  void begin() {
    file = empty();
    recorded(admit("ann", "PERSON"), ANN);
    recorded(admit("ben", "PERSON"), ANN);
    byTwo(admit("bot", "MACHINE"));
  }

  private static Entry.Whole entry(EntryKind kind, Matter matter, String... lines) {
    List<Field> fields = new ArrayList<>();
    for (int i = 0; i < lines.length; i += 2) {
      fields.add(Field.text(lines[i], lines[i + 1]));
    }
    Head head = new Head(kind, ANN, NOON, matter, null, Head.Compartment.ORDINARY);
    return new Entry.Whole(head, fields);
  }

  private static Entry.Whole admit(String name, String type) {
    Matter matter = Matter.of(new Matter.ObjectId(name)).with(new Matter.GroupId(type));
    return entry(EntryKind.ACTOR_ADMITTED, matter);
  }

  private static Entry.Whole named(EntryKind kind, String object, String... lines) {
    return entry(kind, Matter.of(new Matter.ObjectId(object)), lines);
  }

  private static Entry.Whole by(Entry.Whole entry, ActorId who, @Nullable Long proposal) {
    Head head = entry.head();
    return new Entry.Whole(
        new Head(head.kind(), who, head.recordedAt(), head.matter(), proposal, head.compartment()),
        entry.fields());
  }

  private static IdempotencyKey key() {
    return new IdempotencyKey(UUID.randomUUID().toString());
  }

  private Appended append(Entry.Whole entry, ActorId who, @Nullable Long proposal) {
    return file.append(Draft.of(key(), by(entry, who, proposal)));
  }

  private long recorded(Entry.Whole entry, ActorId who) {
    return position(append(entry, who, null));
  }

  private static long position(Appended answer) {
    assertThat(answer).isInstanceOf(Appended.Recorded.class);
    return ((Appended.Recorded) answer).position();
  }

  private Draft proposal(Entry.Whole entry, ActorId who) {
    return Draft.proposing(key(), by(entry, who, null).head(), entry);
  }

  private long byTwo(Entry.Whole entry) {
    long proposed = position(file.append(proposal(entry, ANN)));
    return position(append(entry, BEN, proposed));
  }

  private static void refused(Appended answer, Refusal refusal) {
    assertThat(answer).isEqualTo(new Appended.Refused(refusal));
  }

  private SubjectId registered() {
    SubjectId subject = new SubjectId(UUID.randomUUID());
    Matter matter = Matter.of(subject).with(new Matter.ObjectId("P" + subject.value()));
    recorded(
        entry(EntryKind.PERSON_REGISTERED, matter, "person.names.#0", "José de la Torre"), ANN);
    return subject;
  }

  private StoredEntry at(long position) {
    return file.read(position, 1).getFirst();
  }

  @Test
  void what_was_recorded_is_read_as_it_was_said_with_its_leaf() {
    Entry.Whole said =
        named(EntryKind.HELD, "OP-1", "hold.words", "José rang: «alto»", "seat", "1");
    long position = recorded(said, BEN);
    StoredEntry read = at(position);
    assertThat(read.position()).isEqualTo(position).isEqualTo(file.size() - 1);
    assertThat(read.entry()).isEqualTo(by(said, BEN, null));
    assertThat(read.disclosures())
        .extracting(one -> one.field().name())
        .containsExactlyElementsOf(
            EntryText.fields(by(said, BEN, null)).stream().map(Field::name).toList());
    assertThat(read.disclosures()).allSatisfy(one -> assertThat(read.leaf().holds(one)).isTrue());
  }

  @Test
  void entries_are_read_in_order_and_in_parts() {
    long first = recorded(named(EntryKind.HELD, "OP-1"), ANN);
    recorded(named(EntryKind.HELD, "OP-2"), ANN);
    recorded(named(EntryKind.HELD, "OP-3"), ANN);
    assertThat(file.read(first + 1, 10))
        .extracting(StoredEntry::position)
        .containsExactly(first + 1, first + 2);
    assertThat(file.read(first, 1)).hasSize(1);
    assertThat(file.read(file.size(), 10)).isEmpty();
  }

  @Test
  void asking_twice_under_one_key_records_once() {
    Draft draft = Draft.of(key(), by(named(EntryKind.HELD, "OP-1"), ANN, null));
    long position = position(file.append(draft));
    long size = file.size();
    assertThat(file.append(draft)).isEqualTo(new Appended.RecordedBefore(position));
    Draft other = Draft.of(draft.key(), by(named(EntryKind.HELD, "OP-2"), ANN, null));
    refused(file.append(other), Refusal.KEY_USED_FOR_ANOTHER);
    assertThat(file.size()).isEqualTo(size);
  }

  @Test
  void all_are_recorded_or_none() {
    long size = file.size();
    Draft held = Draft.of(key(), by(named(EntryKind.HELD, "OP-1"), ANN, null));
    Draft released = Draft.of(key(), by(named(EntryKind.FINDING_CLEARED, "OP-1"), ANN, null));
    assertThat(file.append(List.of(held, released)))
        .containsExactly(new Appended.Refused(Refusal.TWO_PERSONS_NEEDED));
    assertThat(file.size()).isEqualTo(size);
    Draft found = Draft.of(key(), by(named(EntryKind.FOUND, "OP-1"), ANN, null));
    assertThat(file.append(List.of(held, found)))
        .containsExactly(new Appended.Recorded(size), new Appended.Recorded(size + 1));
  }

  @Test
  void what_weakens_takes_two_persons_who_say_the_same() {
    Entry.Whole release = named(EntryKind.FINDING_CLEARED, "OP-1", "why", "the order ended");
    refused(append(release, ANN, null), Refusal.TWO_PERSONS_NEEDED);
    refused(append(release, BEN, 0L), Refusal.NO_SUCH_PROPOSAL);
    long proposed = position(file.append(proposal(release, ANN)));
    refused(append(release, ANN, proposed), Refusal.PROPOSAL_IS_OWN);
    refused(append(release, BOT, proposed), Refusal.NOT_A_PERSON);
    refused(append(release, new ActorId("eve"), proposed), Refusal.ACTOR_NOT_ADMITTED);
    Entry.Whole other = named(EntryKind.FINDING_CLEARED, "OP-1", "why", "the order ended.");
    refused(append(other, BEN, proposed), Refusal.PROPOSAL_DIFFERS);
    position(append(release, BEN, proposed));
    refused(append(release, BEN, proposed), Refusal.NO_SUCH_PROPOSAL);
    refused(file.append(proposal(release, BOT)), Refusal.NOT_A_PERSON);
  }

  @Test
  void a_withdrawn_proposal_is_none() {
    Entry.Whole release = named(EntryKind.FINDING_CLEARED, "OP-1");
    long proposed = position(file.append(proposal(release, ANN)));
    recorded(named(EntryKind.PROPOSAL_WITHDRAWN, Long.toString(proposed)), ANN);
    refused(append(release, BEN, proposed), Refusal.NO_SUCH_PROPOSAL);
  }

  @Test
  void a_retired_person_neither_acts_nor_counts_as_the_first() {
    Entry.Whole release = named(EntryKind.FINDING_CLEARED, "OP-1");
    long proposed = position(file.append(proposal(release, ANN)));
    byTwo(admit("cat", "PERSON"));
    recorded(named(EntryKind.ACTOR_RETIRED, "ann"), BOT);
    refused(append(release, BEN, proposed), Refusal.ACTOR_NOT_ADMITTED);
    refused(append(named(EntryKind.HELD, "OP-1"), ANN, null), Refusal.ACTOR_NOT_ADMITTED);
  }

  @Test
  void an_entry_states_what_its_kind_must() {
    refused(append(entry(EntryKind.PERSON_REGISTERED, Matter.NONE), ANN, null), Refusal.INCOMPLETE);
    refused(
        append(entry(EntryKind.CLASS_LIST_RECEIVED, Matter.NONE), ANN, null), Refusal.INCOMPLETE);
    refused(
        append(entry(EntryKind.PROTECTION_RECORDED, Matter.NONE), ANN, null), Refusal.INCOMPLETE);
    refused(
        append(named(EntryKind.PROTECTION_RESTORED, "none"), ANN, null),
        Refusal.NO_SUCH_PROTECTION);
  }

  @Test
  void a_person_is_erased_and_the_rest_stays() {
    SubjectId subject = registered();
    SubjectId other = registered();
    long mine = file.size() - 2;
    assertThat(file.destroyKey(subject)).contains(Refusal.NOT_ERASED);
    byTwo(entry(EntryKind.ERASED, Matter.of(subject), "authority", "order of 7 May"));
    assertThat(at(mine).entry()).isInstanceOf(Entry.Whole.class);
    assertThat(file.destroyKey(subject)).isEmpty();
    assertThat(file.destroyKey(subject)).isEmpty();
    assertThat(at(mine).entry())
        .isInstanceOfSatisfying(
            Entry.Erased.class,
            erased -> assertThat(erased.head().matter().subject()).isEqualTo(subject));
    assertThat(at(mine).disclosures()).isEmpty();
    assertThat(at(mine + 1).entry()).isInstanceOf(Entry.Whole.class);
    assertThat(file.destroyKey(other)).contains(Refusal.NOT_ERASED);
  }

  @Test
  void nobody_is_erased_who_is_preserved_or_may_be_protected() {
    SubjectId subject = registered();
    Entry.Whole erased = entry(EntryKind.ERASED, Matter.of(subject));
    recorded(
        entry(EntryKind.PROTECTION_RECORDED, Matter.of(subject).with(new Matter.ObjectId("X1"))),
        ANN);
    long proposed = position(file.append(proposal(erased, ANN)));
    refused(append(erased, BEN, proposed), Refusal.PROTECTION_MAY_BE_IN_FORCE);
    byTwo(named(EntryKind.PROTECTION_ENDED, "X1"));
    recorded(named(EntryKind.PRESERVATION_NOTICED, "N1"), ANN);
    refused(append(erased, BEN, proposed), Refusal.PRESERVED);
    byTwo(named(EntryKind.PRESERVATION_LIFTED, "N1"));
    position(append(erased, BEN, proposed));
    recorded(named(EntryKind.PRESERVATION_NOTICED, "N2"), ANN);
    assertThat(file.destroyKey(subject)).contains(Refusal.PRESERVED);
  }

  @Test
  void who_was_merged_is_erased_and_preserved_as_one_person() {
    SubjectId kept = registered();
    SubjectId gone = registered();
    recorded(
        entry(EntryKind.PROTECTION_RECORDED, Matter.of(gone).with(new Matter.ObjectId("X1"))), ANN);
    Matter.ObjectId into = new Matter.ObjectId("P" + kept.value());
    byTwo(entry(EntryKind.PERSONS_MERGED, Matter.of(gone).with(into)));
    Entry.Whole erased = entry(EntryKind.ERASED, Matter.of(kept));
    long proposed = position(file.append(proposal(erased, ANN)));
    refused(append(erased, BEN, proposed), Refusal.PROTECTION_MAY_BE_IN_FORCE);
    byTwo(named(EntryKind.PROTECTION_ENDED, "X1"));
    recorded(
        entry(EntryKind.PRESERVATION_NOTICED, Matter.of(gone).with(new Matter.ObjectId("N1"))),
        ANN);
    refused(append(erased, BEN, proposed), Refusal.PRESERVED);
    Entry.Whole again =
        entry(
            EntryKind.PERSONS_MERGED,
            Matter.of(registered()).with(new Matter.ObjectId("P" + gone.value())));
    refused(append(again, BEN, position(file.append(proposal(again, ANN)))), Refusal.INCOMPLETE);
  }

  @Test
  void nobody_who_was_erased_is_protected_in_name_only() {
    SubjectId subject = registered();
    Matter.ObjectId order = new Matter.ObjectId("X1");
    recorded(entry(EntryKind.PROTECTION_RECORDED, Matter.of(subject).with(order)), ANN);
    byTwo(named(EntryKind.PROTECTION_ENDED, "X1"));
    byTwo(entry(EntryKind.ERASED, Matter.of(subject)));
    Matter again = Matter.of(subject).with(new Matter.ObjectId("X2"));
    refused(append(entry(EntryKind.PROTECTION_RECORDED, again), ANN, null), Refusal.ALREADY_SO);
    refused(append(named(EntryKind.PROTECTION_RESTORED, "X1"), ANN, null), Refusal.ALREADY_SO);
    Matter member = Matter.of(subject).with(new Matter.GroupId("C1"));
    refused(append(entry(EntryKind.MEMBER_ADDED, member), ANN, null), Refusal.ALREADY_SO);
  }

  @Test
  void a_restoring_of_a_class_protection_always_restores() {
    SubjectId member = registered();
    Matter.GroupId group = new Matter.GroupId("C1");
    Matter.ObjectId order = new Matter.ObjectId("X1");
    recorded(entry(EntryKind.MEMBER_ADDED, Matter.of(member).with(group)), ANN);
    recorded(entry(EntryKind.PROTECTION_RECORDED, Matter.NONE.with(group).with(order)), ANN);
    byTwo(named(EntryKind.PROTECTION_ENDED, "X1"));
    recorded(entry(EntryKind.PROTECTION_RESTORED, Matter.of(member).with(order)), ANN);
    Entry.Whole erased = entry(EntryKind.ERASED, Matter.of(member));
    long proposed = position(file.append(proposal(erased, ANN)));
    refused(append(erased, BEN, proposed), Refusal.PROTECTION_MAY_BE_IN_FORCE);
  }

  @Test
  void a_shorter_list_and_a_second_declaring_are_refused() {
    Matter.GroupId group = new Matter.GroupId("C1");
    recorded(entry(EntryKind.CLASS_LIST_RECEIVED, Matter.NONE.with(group).counting(5)), ANN);
    recorded(entry(EntryKind.CLASS_LIST_RECEIVED, Matter.NONE.with(group).counting(0)), ANN);
    Matter published = Matter.of(new Matter.ObjectId("f")).counting(0);
    refused(
        append(entry(EntryKind.REGISTRY_PUBLISHED, published), ANN, null), Refusal.CLASS_LIST_GAP);
    recorded(named(EntryKind.SOURCE_DECLARED, "docket"), ANN);
    refused(append(named(EntryKind.SOURCE_DECLARED, "docket"), BEN, null), Refusal.ALREADY_SO);
    refused(append(named(EntryKind.ACTOR_RETIRED, "ben"), ANN, null), Refusal.TWO_PERSONS_NEEDED);
  }

  @Test
  void a_registry_is_published_whole_and_reconciled() {
    SubjectId subject = registered();
    Matter.GroupId group = new Matter.GroupId("C1");
    recorded(entry(EntryKind.MEMBER_ADDED, Matter.of(subject).with(group)), ANN);
    recorded(entry(EntryKind.CLASS_LIST_RECEIVED, Matter.NONE.with(group).counting(2)), ANN);
    Entry.Whole published =
        entry(EntryKind.REGISTRY_PUBLISHED, Matter.of(new Matter.ObjectId("f")).counting(1));
    refused(append(published, ANN, null), Refusal.CLASS_LIST_GAP);
    byTwo(entry(EntryKind.GAP_EXPLAINED, Matter.NONE.with(group)));
    Entry.Whole lost =
        entry(EntryKind.REGISTRY_PUBLISHED, Matter.of(new Matter.ObjectId("f")).counting(0));
    refused(append(lost, ANN, null), Refusal.REGISTRY_SHRANK);
    recorded(published, ANN);
  }

  private static Entry.Whole role(EntryKind kind, String actor, String role) {
    return entry(kind, Matter.of(new Matter.ObjectId(actor)).with(new Matter.GroupId(role)));
  }

  private static Entry.Whole release(String door) {
    Matter matter = Matter.of(new Matter.ObjectId("OP-1")).with(new Matter.GroupId(door));
    return entry(EntryKind.HOLD_RELEASED, matter, "release.door", door);
  }

  private CaseFile from(String session) {
    return file.as(SignedIn.of(session.repeat(64)));
  }

  private Appended approve(CaseFile as, Entry.Whole release, ActorId who, long proposal) {
    return as.append(Draft.of(key(), by(release, who, proposal)));
  }

  @Test
  void a_hold_is_released_by_two_people_from_two_sessions() {
    byTwo(role(EntryKind.ROLE_GIVEN, "ann", "REVIEWER"));
    byTwo(role(EntryKind.ROLE_GIVEN, "ben", "REVIEWER"));
    Entry.Whole release = release("NOT_THIS_PERSON");
    refused(file.append(proposal(release, ANN)), Refusal.SESSION_NEEDED);
    long proposed = position(from("a").append(proposal(release, ANN)));
    refused(approve(file, release, BEN, proposed), Refusal.SESSION_NEEDED);
    refused(approve(from("b"), release, ANN, proposed), Refusal.PROPOSAL_IS_OWN);
    refused(approve(from("b"), release, BOT, proposed), Refusal.NOT_A_PERSON);
    refused(approve(from("a"), release, BEN, proposed), Refusal.SESSION_IS_SHARED);
    CaseFile forAnn = file.as(new SignedIn("b".repeat(64), "ann"));
    refused(approve(forAnn, release, BEN, proposed), Refusal.DELEGATION_IS_SHARED);
    position(approve(from("b"), release, BEN, proposed));
  }

  @Test
  void a_release_takes_the_roles_that_its_door_takes() {
    Entry.Whole release = release("NOT_BARRED");
    refused(from("a").append(proposal(release, ANN)), Refusal.RELEASING_ROLE_NEEDED);
    byTwo(role(EntryKind.ROLE_GIVEN, "ann", "REVIEWER"));
    long proposed = position(from("a").append(proposal(release, ANN)));
    refused(approve(from("b"), release, BEN, proposed), Refusal.RELEASING_ROLE_NEEDED);
    byTwo(role(EntryKind.ROLE_GIVEN, "ben", "REVIEWER"));
    refused(approve(from("b"), release, BEN, proposed), Refusal.COUNSEL_NEEDED);
    byTwo(role(EntryKind.ROLE_GIVEN, "ben", "COUNSEL"));
    byTwo(role(EntryKind.ROLE_GIVEN, "ann", "ADMINISTRATOR"));
    refused(approve(from("b"), release, BEN, proposed), Refusal.ADMINISTRATOR_RELEASES_NOTHING);
    recorded(role(EntryKind.ROLE_TAKEN, "ann", "ADMINISTRATOR"), BOT);
    refused(approve(from("b"), release, BEN, proposed), Refusal.ADMINISTRATOR_RELEASES_NOTHING);
    byTwo(role(EntryKind.ROLE_GIVEN, "ann", "COUNSEL"));
    position(approve(from("b"), release, BEN, proposed));
    Entry.Whole other = release("BACK_DOOR");
    long another = position(from("a").append(proposal(other, ANN)));
    refused(approve(from("b"), other, BEN, another), Refusal.NO_SUCH_DOOR);
  }

  @Test
  void what_names_an_object_is_read_in_order() {
    long first = position(append(named(EntryKind.HELD, "OP-1"), ANN, null));
    recorded(named(EntryKind.HELD, "OP-2"), ANN);
    long second = position(append(named(EntryKind.MANIFEST_RECEIVED, "OP-1"), BEN, null));
    assertThat(file.about(new Matter.ObjectId("OP-1")))
        .extracting(org.holdfast.casefile.record.StoredEntry::position)
        .containsExactly(first, second);
    assertThat(file.about(new Matter.ObjectId("OP-3"))).isEmpty();
  }

  @Test
  void a_persons_hold_is_lifted_by_two_who_may_release() {
    Matter hold = Matter.of(new Matter.ObjectId("OP-1")).with(new Matter.GroupId("3"));
    Entry.Whole lifting = entry(EntryKind.HOLD_LIFTED, hold, "lift.hold", "3");
    refused(file.append(proposal(lifting, ANN)), Refusal.SESSION_NEEDED);
    refused(from("a").append(proposal(lifting, ANN)), Refusal.RELEASING_ROLE_NEEDED);
    byTwo(role(EntryKind.ROLE_GIVEN, "ann", "REVIEWER"));
    long proposed = position(from("a").append(proposal(lifting, ANN)));
    refused(approve(from("b"), lifting, BEN, proposed), Refusal.RELEASING_ROLE_NEEDED);
    byTwo(role(EntryKind.ROLE_GIVEN, "ben", "COUNSEL"));
    refused(approve(from("a"), lifting, BEN, proposed), Refusal.SESSION_IS_SHARED);
    position(approve(from("b"), lifting, BEN, proposed));
  }

  @Test
  void a_batch_that_is_refused_leaves_no_hand_behind() {
    byTwo(role(EntryKind.ROLE_GIVEN, "ann", "REVIEWER"));
    byTwo(role(EntryKind.ROLE_GIVEN, "ben", "REVIEWER"));
    Entry.Whole release = release("NOT_THIS_PERSON");
    long proposed = position(from("a").append(proposal(release, ANN)));
    Draft approval = Draft.of(key(), by(release, BEN, proposed));
    Draft alone = Draft.of(key(), by(release, BEN, null));
    assertThat(from("b").append(List.of(approval, alone)))
        .containsExactly(new Appended.Refused(Refusal.TWO_PERSONS_NEEDED));
    position(from("b").append(approval));
  }

  @Test
  void a_role_is_given_by_two_to_a_person_and_taken_by_one() {
    refused(
        append(role(EntryKind.ROLE_GIVEN, "ann", "GATE"), ANN, null), Refusal.TWO_PERSONS_NEEDED);
    refused(append(role(EntryKind.ROLE_GIVEN, "ann", "KING"), ANN, null), Refusal.INCOMPLETE);
    Entry.Whole ofMachine = role(EntryKind.ROLE_GIVEN, "bot", "GATE");
    long proposed = position(file.append(proposal(ofMachine, ANN)));
    refused(append(ofMachine, BEN, proposed), Refusal.ROLE_IS_A_PERSONS);
    byTwo(role(EntryKind.ROLE_GIVEN, "ann", "GATE"));
    Entry.Whole again = role(EntryKind.ROLE_GIVEN, "ann", "GATE");
    refused(append(again, BEN, position(file.append(proposal(again, ANN)))), Refusal.ALREADY_SO);
    recorded(role(EntryKind.ROLE_TAKEN, "ann", "GATE"), BEN);
    refused(append(role(EntryKind.ROLE_TAKEN, "ann", "GATE"), BEN, null), Refusal.ALREADY_SO);
  }

  @Test
  void a_list_is_taken_back_and_a_notice_states_whom_it_protects() {
    refused(append(named(EntryKind.MANIFEST_WITHDRAWN, "OP-1"), ANN, null), Refusal.ALREADY_SO);
    recorded(named(EntryKind.MANIFEST_RECEIVED, "OP-1"), ANN);
    recorded(named(EntryKind.MANIFEST_WITHDRAWN, "OP-1"), BEN);
    refused(append(named(EntryKind.MANIFEST_WITHDRAWN, "OP-1"), ANN, null), Refusal.ALREADY_SO);
    refused(append(named(EntryKind.NOTICE_RECEIVED, "N-1"), ANN, null), Refusal.INCOMPLETE);
    Matter notice = Matter.of(registered()).with(new Matter.ObjectId("N-1"));
    recorded(entry(EntryKind.NOTICE_RECEIVED, notice, "notice.id", "N-1"), BOT);
    refused(append(named(EntryKind.DEPARTURE_RECORDED, "OP-1"), ANN, null), Refusal.INCOMPLETE);
    Matter departed = Matter.of(new Matter.ObjectId("OP-1")).counting(3);
    recorded(entry(EntryKind.DEPARTURE_RECORDED, departed), ANN);
  }

  /// NullAway does not see in a class file that the third component may be null.
  @SuppressWarnings("NullAway")
  @Test
  void a_document_is_kept_byte_for_byte_and_goes_with_its_person() {
    byte[] bytes = "%PDF-1.7 \u0000 José".getBytes(StandardCharsets.UTF_8);
    SubjectId subject = registered();
    Draft.Document document = Draft.Document.of(bytes);
    Entry.Whole received = by(entry(EntryKind.DOCUMENT_RECEIVED, Matter.of(subject)), ANN, null);
    long position = position(file.append(Draft.receiving(key(), received, document)));
    assertThat(file.document(position)).contains(document);
    assertThat(file.document(position - 1)).isEmpty();
    assertThat(file.document(file.size())).isEmpty();
    byTwo(entry(EntryKind.ERASED, Matter.of(subject)));
    assertThat(file.destroyKey(subject)).isEmpty();
    assertThat(file.document(position)).isEmpty();
  }
}
