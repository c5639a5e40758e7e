// SPDX-License-Identifier: Apache-2.0
package org.holdfast.linkage.words;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntConsumer;
import org.holdfast.linkage.names.NameWeights;
import org.holdfast.linkage.names.Unit;

/// With which words of a vocabulary a word agrees, kept for the next who asks: a few thousand words
/// make up most names. What is kept takes at most a few bytes for each word of the vocabulary; when
/// that is full, further words are looked up each time. Safe for use by many threads.
public final class Likenesses {

  /// Words kept for each word of the vocabulary, and whatever its size.
  private static final int KEPT_PER_WORD = 4;

  private static final int KEPT_AT_LEAST = 1 << 18;

  private static final long BYTES_PER_WORD = Integer.BYTES + Float.BYTES;

  private final Variants variants;
  private final NameWeights weights;
  private final ConcurrentMap<Unit, Likeness> kept = new ConcurrentHashMap<>();
  private final AtomicLong bytes = new AtomicLong();
  private final AtomicLong room;

  /// @param variants the index of the words
  /// @param weights what they weigh
  public Likenesses(Variants variants, NameWeights weights) {
    this.variants = variants;
    this.weights = weights;
    long words = (long) KEPT_PER_WORD * variants.vocabulary().size();
    this.room = new AtomicLong(Math.max(KEPT_AT_LEAST, words));
  }

  Vocabulary vocabulary() {
    return variants.vocabulary();
  }

  NameWeights weights() {
    return weights;
  }

  /// The words that agree with one.
  Likeness of(Unit unit) {
    Likeness known = kept.get(unit);
    if (known != null) {
      return known;
    }
    Likeness likeness = Likeness.of(unit, variants.mayAgree(unit), variants.vocabulary(), weights);
    if (room.addAndGet(-1L - likeness.size()) >= 0) {
      kept.put(unit, likeness);
      bytes.addAndGet(BYTES_PER_WORD * likeness.size());
    }
    return likeness;
  }

  /// How many bytes the numbers and weights take that are kept now.
  public long bytes() {
    return bytes.get();
  }

  /// Hands on, once, the words of one phonetic class, and some others.
  void withSound(String sound, IntConsumer id) {
    variants.withSound(sound, id);
  }
}
