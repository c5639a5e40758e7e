// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.record;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdfast.casefile.entry.ActorId;
import org.holdfast.casefile.entry.Entry;
import org.holdfast.casefile.entry.EntryKind;
import org.holdfast.casefile.entry.EntryReader;
import org.holdfast.casefile.entry.EntryText;
import org.holdfast.casefile.entry.Field;
import org.holdfast.casefile.entry.Head;
import org.holdfast.casefile.entry.Matter;
import org.jspecify.annotations.Nullable;

/// An entry that is asked to be recorded. Its own lines agree with its head ([Agreement]).
///
/// @param key the same for every attempt to record this entry, so that asking twice records once
/// @param entry what it says
/// @param approves for a `PROPOSED` entry, what is proposed; null for every other
/// @param document the document that the entry receives, byte for byte; null where there is none
public record Draft(
    IdempotencyKey key,
    Entry.Whole entry,
    Entry.@Nullable Whole approves,
    @Nullable Document document) {

  /// What the names of a proposal's fields begin with.
  private static final String PROPOSED = "proposed.";

  public Draft {
    if ((entry.head().kind() == EntryKind.PROPOSED) != (approves != null)) {
      throw new IllegalArgumentException("a proposal, and nothing else, says what it proposes");
    }
    Agreement.fault(approves == null ? entry : approves)
        .ifPresent(fault -> {
          throw new IllegalArgumentException(fault);
        });
  }

  /// A draft of an entry without a document.
  public static Draft of(IdempotencyKey key, Entry.Whole entry) {
    return new Draft(key, entry, null, null);
  }

  /// A draft of an entry that receives a document.
  public static Draft receiving(IdempotencyKey key, Entry.Whole entry, Document document) {
    return new Draft(key, entry, null, document);
  }

  /// The draft of a proposal: one person proposes what another may then record.
  ///
  /// @param head who proposes and when; its kind and matter are not looked at
  /// @param proposed what is proposed
  public static Draft proposing(IdempotencyKey key, Head head, Entry.Whole proposed) {
    Matter matter =
        new Matter(
            proposed.head().matter().subject(),
            new Matter.ObjectId(proposed.head().kind().name()),
            null,
            null);
    Head proposing =
        new Head(
            EntryKind.PROPOSED, head.by(), head.recordedAt(), matter, null, head.compartment());
    List<Field> fields = new ArrayList<>();
    for (Field field : EntryText.fields(proposed)) {
      if (!field.name().equals(Head.PREFIX + "by")
          && !field.name().equals(Head.PREFIX + "recordedAt")
          && !field.name().equals(Head.PREFIX + "proposal")) {
        fields.add(new Field(PROPOSED + field.name(), field.literal()));
      }
    }
    return new Draft(key, new Entry.Whole(proposing, fields), proposed, null);
  }

  /// The draft of what was proposed, recorded by the second person.
  ///
  /// @param by the second person
  /// @param at when
  /// @param proposal the position of the proposal
  /// @param proposed the proposal as it was recorded
  /// @return empty where that entry is no proposal, or proposes what is recorded no more
  public static Optional<Draft> approving(
      IdempotencyKey key, ActorId by, Instant at, long proposal, Entry.Whole proposed) {
    return proposed(by, at, proposal, proposed)
        .filter(entry -> Agreement.fault(entry).isEmpty())
        .map(entry -> of(key, entry));
  }

  /// What a proposal proposes, as an entry of whoever proposes it.
  ///
  /// @param proposal the position of the proposal
  /// @param proposed the proposal as it was recorded
  /// @return empty where that entry is no proposal
  public static Optional<Entry.Whole> proposed(long proposal, Entry.Whole proposed) {
    return proposed(proposed.head().by(), proposed.head().recordedAt(), proposal, proposed);
  }

  private static Optional<Entry.Whole> proposed(
      ActorId by, Instant at, long proposal, Entry.Whole proposed) {
    if (proposed.head().kind() != EntryKind.PROPOSED) {
      return Optional.empty();
    }
    List<Field> fields = new ArrayList<>();
    fields.add(Field.text(Head.PREFIX + "by", by.value()));
    fields.add(Field.text(Head.PREFIX + "recordedAt", at.toString()));
    fields.add(Field.number(Head.PREFIX + "proposal", proposal));
    for (Field field : proposed.fields()) {
      if (field.name().startsWith(PROPOSED)) {
        fields.add(new Field(field.name().substring(PROPOSED.length()), field.literal()));
      }
    }
    return EntryReader.entry(fields);
  }

  /// What the two persons agree on: for a proposal what it proposes, for every other entry its own
  /// content. Two drafts with the same content say the same.
  public String content() {
    return EntryText.content(approves == null ? entry : approves);
  }

  /// What tells one request to record from another: 1 to 200 visible ASCII characters.
  public record IdempotencyKey(String value) {
    public IdempotencyKey {
      if (value.isEmpty()
          || value.length() > 200
          || value.chars().anyMatch(c -> c <= 32 || c > 126)) {
        throw new IllegalArgumentException("an idempotency key is 1 to 200 visible characters");
      }
    }
  }

  /// A document as it was received.
  ///
  /// @param base64 its bytes, base64 (RFC 4648, 4): a component is no array
  public record Document(String base64) {
    /// A document of these bytes.
    public static Document of(byte[] bytes) {
      return new Document(java.util.Base64.getEncoder().encodeToString(bytes));
    }

    /// Its bytes.
    public byte[] bytes() {
      return java.util.Base64.getDecoder().decode(base64);
    }
  }
}
