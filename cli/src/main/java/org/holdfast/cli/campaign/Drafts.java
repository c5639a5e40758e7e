// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.campaign;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.holdfast.casefile.entry.ActorId;
import org.holdfast.casefile.entry.Entry;
import org.holdfast.casefile.entry.EntryKind;
import org.holdfast.casefile.entry.Field;
import org.holdfast.casefile.entry.Head;
import org.holdfast.casefile.entry.Matter;
import org.holdfast.casefile.entry.SubjectId;
import org.holdfast.casefile.record.Draft;
import org.jspecify.annotations.Nullable;

/// Invented entries.
public final class Drafts {
  static final ActorId FIRST = new ActorId("ann");
  static final ActorId SECOND = new ActorId("ben");

  private Drafts() {}

  /// The two people of a new record.
  public static List<Draft> founders() {
    return List.of(admitted(FIRST), admitted(SECOND));
  }

  private static Draft admitted(ActorId who) {
    Matter matter = Matter.of(new Matter.ObjectId(who.value())).with(new Matter.GroupId("PERSON"));
    return draft(said(EntryKind.ACTOR_ADMITTED, matter), FIRST, null);
  }

  /// A person's registration.
  public static Draft registered(SubjectId subject) {
    Matter matter = Matter.of(subject).with(new Matter.ObjectId("P-" + subject.value()));
    return draft(said(EntryKind.PERSON_REGISTERED, matter), FIRST, null);
  }

  /// What one person may say of a person.
  public static Draft held(SubjectId subject) {
    Matter matter = Matter.of(subject).with(new Matter.ObjectId("OP-" + UUID.randomUUID()));
    return draft(said(EntryKind.HELD, matter), FIRST, null);
  }

  /// What concerns nobody.
  public static Draft effort() {
    return draft(said(EntryKind.EFFORT_RECORDED, Matter.NONE), SECOND, null);
  }

  /// A person in a class.
  static Draft member(SubjectId subject) {
    Matter matter = Matter.of(subject).with(new Matter.GroupId("C-1"));
    return draft(said(EntryKind.MEMBER_ADDED, matter), FIRST, null);
  }

  /// A document about a person.
  static Draft document(SubjectId subject, byte[] bytes) {
    Draft draft = draft(said(EntryKind.DOCUMENT_RECEIVED, Matter.of(subject)), FIRST, null);
    return Draft.receiving(draft.key(), draft.entry(), Draft.Document.of(bytes));
  }

  /// A protection of a person.
  static Draft protection(SubjectId subject, Matter.ObjectId name) {
    Matter matter = Matter.of(subject).with(name);
    return draft(said(EntryKind.PROTECTION_RECORDED, matter), FIRST, null);
  }

  /// What takes two, as it is to be said.
  static Entry.Whole said(EntryKind kind, Matter matter) {
    Head head = new Head(kind, FIRST, Instant.now(), matter, null, Head.Compartment.ORDINARY);
    return new Entry.Whole(
        head,
        List.of(
            Field.text("person.names.#0", "José de la Torre y Quetzal"),
            Field.text("person.born", "1980-02-03"),
            Field.text("person.citizenship", "SLV"),
            Field.text("words", "as the order of the court of 7 May says")));
  }

  /// The first person proposes it.
  static Draft proposal(Entry.Whole entry) {
    return Draft.proposing(key(), entry.head(), entry);
  }

  /// The second carries it out.
  static Draft approval(Entry.Whole entry, long proposal) {
    return draft(entry, SECOND, proposal);
  }

  private static Draft draft(Entry.Whole said, ActorId by, @Nullable Long proposal) {
    Head head = said.head();
    return Draft.of(
        key(),
        new Entry.Whole(
            new Head(
                head.kind(), by, head.recordedAt(), head.matter(), proposal, head.compartment()),
            said.fields()));
  }

  private static Draft.IdempotencyKey key() {
    return new Draft.IdempotencyKey(UUID.randomUUID().toString());
  }
}
