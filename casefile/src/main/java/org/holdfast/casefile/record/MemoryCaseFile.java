// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.holdfast.casefile.entry.Disclosure;
import org.holdfast.casefile.entry.Entry;
import org.holdfast.casefile.entry.EntryText;
import org.holdfast.casefile.entry.Head;
import org.holdfast.casefile.entry.Leaf;
import org.holdfast.casefile.entry.Matter.ObjectId;
import org.holdfast.casefile.entry.SubjectId;
import org.jspecify.annotations.Nullable;

/// A record in memory, under the same rules as the one on disk. What it holds is lost with the
/// process, and it says so: it is for checking and for rehearsal.
public final class MemoryCaseFile implements CaseFile {
  private final RandomGenerator random;
  private final Map<Draft.IdempotencyKey, Kept> byKey = new HashMap<>();
  private List<Kept> kept = new ArrayList<>();
  private Standing standing = new Standing();

  /// @param random where salts come from, cryptographically strong
  public MemoryCaseFile(RandomGenerator random) {
    this.random = random;
  }

  /// What is kept of an entry.
  private record Kept(
      Draft.IdempotencyKey key,
      String content,
      StoredEntry stored,
      Draft.@Nullable Document document,
      @Nullable SignedIn signedIn) {}

  @Override
  public List<Appended> append(List<Draft> drafts) {
    return append(drafts, null);
  }

  @Override
  public CaseFile as(SignedIn signedIn) {
    return new Acting(this, signedIn);
  }

  private synchronized List<Appended> append(List<Draft> drafts, @Nullable SignedIn signedIn) {
    List<Kept> before = List.copyOf(kept);
    List<Appended> answers = new ArrayList<>();
    for (Draft draft : drafts) {
      Appended answer = appendOne(draft, signedIn);
      if (answer instanceof Appended.Refused) {
        restore(before);
        return List.of(answer);
      }
      answers.add(answer);
    }
    return List.copyOf(answers);
  }

  private Appended appendOne(Draft draft, @Nullable SignedIn signedIn) {
    Kept same = byKey.get(draft.key());
    if (same != null) {
      return isSame(same, draft)
          ? new Appended.RecordedBefore(same.stored().position())
          : new Appended.Refused(Refusal.KEY_USED_FOR_ANOTHER);
    }
    Optional<Refusal> refusal = Rules.refusal(standing, draft, signedIn);
    if (refusal.isPresent()) {
      return new Appended.Refused(refusal.get());
    }
    List<Disclosure> disclosures =
        EntryText.fields(draft.entry()).stream()
            .map(field -> Disclosure.of(field, random))
            .toList();
    long position = kept.size();
    Leaf leaf = Leaf.of(disclosures, random);
    StoredEntry stored = new StoredEntry(position, leaf, draft.entry(), disclosures);
    Kept one = new Kept(draft.key(), draft.content(), stored, draft.document(), signedIn);
    kept.add(one);
    byKey.put(one.key(), one);
    standing.take(position, draft.entry().head(), draft.content(), signedIn);
    return new Appended.Recorded(position);
  }

  private static boolean isSame(Kept same, Draft draft) {
    Head before = head(same.stored().entry());
    Head now = draft.entry().head();
    return before.kind() == now.kind()
        && before.by().equals(now.by())
        && same.content().equals(draft.content());
  }

  private void restore(List<Kept> before) {
    kept = new ArrayList<>(before);
    standing = new Standing();
    byKey.clear();
    for (Kept one : kept) {
      byKey.put(one.key(), one);
      standing.take(
          one.stored().position(), head(one.stored().entry()), one.content(), one.signedIn());
    }
  }

  private static Head head(Entry entry) {
    return switch (entry) {
      case Entry.Whole(var head, var _) -> head;
      case Entry.Erased(var head) -> head;
      case Entry.Redacted _ -> throw new IllegalStateException("nothing is redacted where it lies");
    };
  }

  @Override
  public synchronized long size() {
    return kept.size();
  }

  @Override
  public synchronized List<StoredEntry> read(long from, int most) {
    return kept.stream().skip(from).limit(most).map(Kept::stored).toList();
  }

  @Override
  public synchronized List<StoredEntry> about(ObjectId object) {
    return kept.stream()
        .map(Kept::stored)
        .filter(stored -> object.equals(head(stored.entry()).matter().object()))
        .toList();
  }

  @Override
  public synchronized Optional<Draft.Document> document(long position) {
    return position < 0 || position >= kept.size()
        ? Optional.empty()
        : Optional.ofNullable(kept.get(Math.toIntExact(position)).document());
  }

  @Override
  public synchronized Optional<Refusal> destroyKey(SubjectId subject) {
    if (!standing.erased.contains(subject)) {
      return Optional.of(Refusal.NOT_ERASED);
    }
    if (standing.preserved(subject)) {
      return Optional.of(Refusal.PRESERVED);
    }
    kept.replaceAll(one -> forget(one, subject));
    return Optional.empty();
  }

  private static Kept forget(Kept one, SubjectId subject) {
    Head head = head(one.stored().entry());
    if (!subject.equals(head.matter().subject())) {
      return one;
    }
    StoredEntry erased =
        new StoredEntry(
            one.stored().position(), one.stored().leaf(), new Entry.Erased(head), List.of());
    return new Kept(one.key(), one.content(), erased, null, one.signedIn());
  }

  /// The record as somebody who is signed in acts on it.
  private record Acting(MemoryCaseFile file, SignedIn signedIn) implements CaseFile {
    @Override
    public List<Appended> append(List<Draft> drafts) {
      return file.append(drafts, signedIn);
    }

    @Override
    public CaseFile as(SignedIn other) {
      return file.as(other);
    }

    @Override
    public long size() {
      return file.size();
    }

    @Override
    public List<StoredEntry> read(long from, int most) {
      return file.read(from, most);
    }

    @Override
    public List<StoredEntry> about(ObjectId object) {
      return file.about(object);
    }

    @Override
    public Optional<Draft.Document> document(long position) {
      return file.document(position);
    }

    @Override
    public Optional<Refusal> destroyKey(SubjectId subject) {
      return file.destroyKey(subject);
    }
  }
}
