// SPDX-License-Identifier: Apache-2.0
package org.holdfast.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.holdfast.linkage.candidate.Candidate;
import org.holdfast.linkage.fields.Documents;
import org.holdfast.linkage.file.SectionSink;
import org.holdfast.linkage.file.SectionSource;
import org.holdfast.linkage.identity.Identity;
import org.holdfast.linkage.identity.IdentityDocument;
import org.holdfast.linkage.keys.Ints;
import org.holdfast.linkage.keys.KeyIndex;
import org.holdfast.linkage.rows.PackedRegistry;
import org.holdfast.linkage.rows.Rows;
import org.holdfast.linkage.words.Likenesses;
import org.holdfast.linkage.words.TokenBounds;
import org.holdfast.linkage.words.Variants;

/// Finds every registered identity that may be the person asked about without looking at all of
/// them. Safe for use by many threads.
///
/// Why it loses no one. A candidate is made by an A-number or a document that is the same or near,
/// by words written together on one side, or by a name and a birth date whose weights reach a
/// threshold, and each has its key:
///
/// - the A-numbers and document numbers that are near a given one can be listed, and are looked up;
/// - so are the phonetic classes of neighbours written together;
/// - for each way in which two birth dates compare, [Requirements] tell what a name must reach.
///   Rows of one date stand together ([Rows]): few rows are read one after the other. For more rows
///   and for all other dates the words of the name are looked up ([Postings]), but for so many of
///   them as could not reach the requirement by themselves.
///
/// What is found is compared in full, so that the index can only ever find too much. There is no
/// window, no limit and no time-out. Where a requirement is met by a name of which nothing agrees,
/// there is no key, and every row is read.
public final class RegistryIndex implements Search {

  /// What it takes to find a word in [Postings], in rows that are read one after the other:
  /// measured at a million and at ten million people.
  private static final int COST_OF_WORD = 60;

  private final PackedRegistry packed;
  private final LinkageModel model;

  /// The model from which the requirements are derived: the same, but in the test of the tests.
  private final LinkageModel cover;

  private final int costOfWord;
  private final Variants variants;
  private final Likenesses likenesses;
  private final Rows rows;
  private final KeyIndex numbers;
  private final KeyIndex documents;
  private final KeyIndex joins;

  /// @param costOfWord with less than [#COST_OF_WORD], more is looked for by words: for tests
  RegistryIndex(PackedRegistry packed, LinkageModel model, LinkageModel cover, int costOfWord) {
    this.packed = packed;
    this.model = model;
    this.cover = cover;
    this.costOfWord = costOfWord;
    this.variants = Variants.of(packed.vocabulary);
    this.likenesses = new Likenesses(variants, model.nameWeights());
    this.rows = Rows.of(packed);
    var byNumber = new KeyIndex.Builder();
    var byDocument = new KeyIndex.Builder();
    var byJoin = new KeyIndex.Builder();
    for (int i = 0; i < packed.size; i++) {
      for (int n = packed.numberStart.at(i); n < packed.numberStart.at(i + 1); n++) {
        byNumber.add(KeyIndex.spread(packed.numbers.at(n)), i);
      }
      for (int d = packed.documentStart.at(i); d < packed.documentStart.at(i + 1); d++) {
        byDocument.add(KeyIndex.spread(packed.documents.number(d).hashCode()), i);
      }
      for (int name = packed.nameStart.at(i); name < packed.nameStart.at(i + 1); name++) {
        for (int j = packed.joinStart.at(name); j < packed.joinStart.at(name + 1); j++) {
          byJoin.add(KeyIndex.spread(packed.joins.at(j)), i);
        }
      }
    }
    this.numbers = byNumber.build();
    this.documents = byDocument.build();
    this.joins = byJoin.build();
  }

  private RegistryIndex(SectionSource source, LinkageModel model) {
    this.packed = PackedRegistry.read(source, model.nameReader());
    this.model = model;
    this.cover = model;
    this.costOfWord = COST_OF_WORD;
    this.variants = Variants.read(source, packed.vocabulary);
    this.likenesses = new Likenesses(variants, model.nameWeights());
    this.rows = Rows.read(source, packed);
    this.numbers = KeyIndex.read(source, "numbers");
    this.documents = KeyIndex.read(source, "papers");
    this.joins = KeyIndex.read(source, "joins");
  }

  /// The index that was written. Nothing in it depends on a weight or a threshold: those of this
  /// model decide.
  static RegistryIndex read(SectionSource source, LinkageModel model) {
    return new RegistryIndex(source, model);
  }

  void write(SectionSink sink) {
    packed.write(sink);
    variants.write(sink);
    rows.write(sink);
    numbers.write(sink, "numbers");
    documents.write(sink, "papers");
    joins.write(sink, "joins");
  }

  int size() {
    return packed.size;
  }

  LinkageModel model() {
    return model;
  }

  /// An index over these identities, by this model.
  public static RegistryIndex over(List<Identity> registered, LinkageModel model) {
    return over(registered.size(), registered::get, model);
  }

  /// An index over identities that are asked for once each, by several threads.
  public static RegistryIndex over(int size, IntFunction<Identity> registered, LinkageModel model) {
    return over(PackedRegistry.of(size, registered, model.nameReader()), model);
  }

  static RegistryIndex over(PackedRegistry packed, LinkageModel model) {
    return new RegistryIndex(packed, model, model, COST_OF_WORD);
  }

  @Override
  public List<Candidate> candidates(Identity asked) {
    return search(asked).candidates();
  }

  @Override
  public List<SearchProof> proofs(Identity asked) {
    return List.of(search(asked).proof());
  }

  /// What a search found, and why it lost no one.
  ///
  /// @param candidates as [#candidates(Identity)] gives them
  /// @param proof what was looked for, and what was read
  public record Outcome(List<Candidate> candidates, SearchProof proof) {
    public Outcome {
      candidates = List.copyOf(candidates);
    }
  }

  /// Searches, and says what it took.
  public Outcome search(Identity asked) {
    Asked question = Asked.of(asked, model);
    TokenBounds words = TokenBounds.of(question.prepared().names(), likenesses);
    UpperBound bound = UpperBound.of(question, packed, words, model);
    var search = new RowSearch(rows, question.prepared(), words, cover, costOfWord);
    var identities = new Ints();
    addByIdentifier(identities, question);
    int byIdentifier = identities.size();
    addTogether(identities, words);
    int byWordsTogether = identities.size() - byIdentifier;
    search.addTo(identities);
    int[] found = identities.eachOnce();
    var candidates = new ArrayList<Candidate>();
    int compared = 0;
    for (int i : found) {
      if (bound.mayBeCandidate(i)) {
        compared++;
        PairComparison.candidate(i, question, packed.prepared(i), model).ifPresent(candidates::add);
      }
    }
    return new Outcome(
        Candidate.likeliestFirst(candidates),
        new SearchProof(
            model.version(),
            model.provenance().tables().hex(),
            packed.size,
            search.patterns(),
            byIdentifier,
            byWordsTogether,
            found.length,
            compared,
            candidates.size()));
  }

  /// How many bytes the index and the identities in it take.
  public long bytes() {
    return packed.bytes()
        + rows.bytes()
        + numbers.bytes()
        + documents.bytes()
        + joins.bytes()
        + variants.bytes()
        + likenesses.bytes();
  }

  /// The full scan over the same registry.
  public FullScan fullScan() {
    return FullScan.over(packed, model);
  }

  private void addByIdentifier(Ints found, Asked question) {
    question.numbers(number -> numbers.addTo(found, KeyIndex.spread(number)));
    for (IdentityDocument document : question.prepared().documents()) {
      Documents.sameOrNear(
          document.number(), hash -> documents.addTo(found, KeyIndex.spread(hash)));
    }
  }

  private void addTogether(Ints found, TokenBounds words) {
    for (int hash : words.joinedHashes()) {
      joins.addTo(found, KeyIndex.spread(hash));
    }
  }
}
