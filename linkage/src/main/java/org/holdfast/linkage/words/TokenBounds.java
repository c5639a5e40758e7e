// SPDX-License-Identifier: Apache-2.0
package org.holdfast.linkage.words;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.holdfast.linkage.keys.Ints;
import org.holdfast.linkage.names.Name;
import org.holdfast.linkage.names.NameWeights;
import org.holdfast.linkage.names.Unit;

/// For one question, the most that each word of a vocabulary can weigh.
public final class TokenBounds {

  private static final int PLACES = 1 << 16;

  /// All words asked about, where it is not known how many of them a registered word may stand for.
  private static final int ALL = -1;

  /// The numbers of the words that weigh anything, by open addressing; 0 where nothing stands.
  private int[] ids = new int[256];

  private double[] most = new double[256];
  private int[] asked = new int[256];
  private int size;

  /// By the upper bits of a hash; a place that is set by chance costs one comparison in full.
  private final BitSet soundsTogether = new BitSet(PLACES);

  private final Map<Unit, Alike> alike = new HashMap<>();
  private final Alike none = new Alike(-1);
  private final Ints together = new Ints();
  private int places;
  private int[] joinedHashes = {};

  private TokenBounds() {}

  /// The bounds for the names asked about, by looking at every word: what tests hold [#of(List,
  /// Likenesses)] against.
  public static TokenBounds of(List<Name> asked, Vocabulary vocabulary, NameWeights weights) {
    int[] all = IntStream.rangeClosed(1, vocabulary.size()).toArray();
    return of(
        asked,
        vocabulary,
        weights,
        unit -> Likeness.of(unit, all, vocabulary, weights),
        (_, id) -> Arrays.stream(all).forEach(id));
  }

  /// The bounds for the names asked about, by the index of the words.
  public static TokenBounds of(List<Name> asked, Likenesses words) {
    return of(asked, words.vocabulary(), words.weights(), words::of, words::withSound);
  }

  /// Hands on the words among which all are that have a phonetic class.
  private interface Sounding {
    void like(String sound, IntConsumer id);
  }

  private static TokenBounds of(
      List<Name> asked,
      Vocabulary vocabulary,
      NameWeights weights,
      Function<Unit, Likeness> agreeing,
      Sounding sounding) {
    var bounds = new TokenBounds();
    var joined = new HashSet<String>();
    var hashes = new HashSet<Integer>();
    for (Name name : asked) {
      joined.addAll(name.joinedSounds());
      for (Unit unit : name.units()) {
        hashes.add(unit.token().sound().hashCode());
        if (!bounds.alike.containsKey(unit)) {
          var alike = new Alike(bounds.places(mostOften(unit, asked)));
          bounds.alike.put(unit, alike);
          bounds.raise(agreeing.apply(unit), alike);
        }
      }
    }
    for (String sound : joined) {
      sounding.like(
          sound,
          id -> {
            if (vocabulary.token(id).sound().equals(sound)) {
              bounds.raise(id, weights.unseen(), ALL);
              bounds.together.add(id);
            }
          });
    }
    bounds.joinedHashes = hashes.stream().mapToInt(Integer::intValue).toArray();
    for (int hash : hashes) {
      bounds.soundsTogether.set(place(hash));
    }
    return bounds;
  }

  /// How often a word stands in one name, at most.
  private static int mostOften(Unit unit, List<Name> names) {
    int most = 0;
    for (Name name : names) {
      most = Math.max(most, Collections.frequency(name.units(), unit));
    }
    return most;
  }

  /// Bits for so many words asked about; all of them where there are not enough left.
  private int places(int words) {
    int first = places;
    places += words;
    return places < Integer.SIZE - 1 ? (1 << places) - (1 << first) : ALL;
  }

  private void raise(Likeness likeness, Alike alike) {
    for (int i = 0; i < likeness.size(); i++) {
      raise(likeness.word(i), likeness.bits(i), alike.bits);
    }
    alike.likeness = likeness;
  }

  private void raise(int id, double bits, int askedWord) {
    if (size * 2 >= ids.length) {
      grow();
    }
    int at = slot(id);
    if (ids[at] == 0) {
      ids[at] = id;
      size++;
    }
    most[at] = Math.max(most[at], bits);
    asked[at] |= askedWord;
  }

  private int slot(int id) {
    int at = (id * 0x9E3779B9) >>> Integer.numberOfLeadingZeros(ids.length - 1);
    while (ids[at] != 0 && ids[at] != id) {
      at = (at + 1) & (ids.length - 1);
    }
    return at;
  }

  private void grow() {
    int[] before = ids;
    double[] bits = most;
    int[] askedWords = asked;
    ids = new int[before.length * 2];
    most = new double[before.length * 2];
    asked = new int[before.length * 2];
    for (int i = 0; i < before.length; i++) {
      if (before[i] != 0) {
        int at = slot(before[i]);
        ids[at] = before[i];
        most[at] = bits[i];
        asked[at] = askedWords[i];
      }
    }
  }

  private static int place(int hash) {
    return (hash * 0x9E3779B9) >>> 16;
  }

  /// The most that a registered word can weigh, bits; 0 where it agrees with none.
  public double most(int id) {
    return most[slot(id)];
  }

  /// With which of the words asked about a registered word agrees, as a set of bits: no more of
  /// them can be paired with it and others than there are. Negative where it may be two of them,
  /// written together: how many words agree then says nothing.
  public int asked(int id) {
    return asked[slot(id)];
  }

  /// Takes a word, as [#most(int)] and [#asked(int)] tell of it.
  public interface Word {
    void take(int id, double most, int asked);
  }

  /// Hands on the words that weigh anything.
  public void forEach(Word word) {
    for (int at = 0; at < ids.length; at++) {
      if (ids[at] != 0) {
        word.take(ids[at], most[at], asked[at]);
      }
    }
  }

  /// The words with which one word asked about agrees.
  public static final class Alike {
    private final int bits;
    private Likeness likeness = Likeness.NONE;

    private Alike(int bits) {
      this.bits = bits;
    }

    /// How many words there are.
    public int size() {
      return likeness.size();
    }

    /// One of the words, each once.
    public int word(int index) {
      return likeness.word(index);
    }

    /// The most that any of them weighs with it, bits.
    public double most() {
      return likeness.most();
    }
  }

  /// For each word of a name asked about, in order, the words with which it agrees.
  public List<Alike> alike(Name name) {
    return name.units().stream().map(unit -> alike.getOrDefault(unit, none)).toList();
  }

  /// The words that may be two words asked about, written together.
  public Ints together() {
    return together;
  }

  /// The hashes for which [#mayBeTogether] is true by more than chance.
  public int[] joinedHashes() {
    return joinedHashes.clone();
  }

  /// Whether registered neighbours whose joined phonetic class has this hash may be one word asked
  /// about.
  public boolean mayBeTogether(int joinedHash) {
    return soundsTogether.get(place(joinedHash));
  }
}
