// SPDX-License-Identifier: Apache-2.0
package org.holdfast.linkage.names;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.holdfast.linkage.keys.Ints;

/// For one question, the most that each word of a vocabulary can weigh.
public final class TokenBounds {

  private static final int PLACES = 1 << 16;

  /// The numbers of the words that weigh anything, by open addressing; 0 where nothing stands.
  private int[] ids = new int[256];

  private double[] most = new double[256];
  private int[] asked = new int[256];
  private int size;

  /// By the upper bits of a hash; a place that is set by chance costs one comparison in full.
  private final BitSet soundsTogether = new BitSet(PLACES);

  private final Map<Unit, Alike> alike = new HashMap<>();
  private final Alike together = new Alike(-1);
  private int places;
  private int[] joinedHashes = {};

  private TokenBounds() {}

  /// The bounds for the names asked about, by looking at every word: what tests hold [#of(List,
  /// Variants, NameWeights)] against.
  public static TokenBounds of(List<Name> asked, Vocabulary vocabulary, NameWeights weights) {
    return of(
        asked,
        weights,
        vocabulary,
        (_, id) -> {
          for (int number = 1; number <= vocabulary.size(); number++) {
            id.accept(number);
          }
        },
        (_, id) -> {
          for (int number = 1; number <= vocabulary.size(); number++) {
            id.accept(number);
          }
        });
  }

  /// The bounds for the names asked about, by the index of the words.
  public static TokenBounds of(List<Name> asked, Variants words, NameWeights weights) {
    return of(
        asked,
        weights,
        words.vocabulary(),
        (unit, id) -> words.mayAgree(unit, id),
        (sound, id) -> words.withSound(sound, id));
  }

  /// Hands on the words among which all are that agree with something.
  private interface Words<T> {
    void like(T asked, IntConsumer id);
  }

  private static TokenBounds of(
      List<Name> asked,
      NameWeights weights,
      Vocabulary vocabulary,
      Words<Unit> agreeing,
      Words<String> sounding) {
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
          agreeing.like(unit, id -> bounds.raise(unit, id, vocabulary.unit(id), weights, alike));
        }
      }
    }
    for (String sound : joined) {
      sounding.like(
          sound,
          id -> {
            if (vocabulary.token(id).sound().equals(sound)) {
              bounds.raise(id, Double.POSITIVE_INFINITY, -1);
              bounds.together.words.add(id);
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
    return places < Integer.SIZE ? (1 << places) - (1 << first) : -1;
  }

  private void raise(Unit asked, int id, Unit unit, NameWeights weights, Alike alike) {
    double bits =
        mayAgree(asked, unit)
            ? Token.weight(asked.token(), unit.token(), Unit.level(asked, unit), weights)
            : 0;
    if (bits > 0) {
      raise(id, bits, alike.bits);
      alike.words.add(id);
      alike.most = Math.max(alike.most, bits);
    }
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

  /// Quick, and never false where [Unit#level] finds an agreement.
  private static boolean mayAgree(Unit asked, Unit unit) {
    return asked.hasParticles() || unit.hasParticles() || mayAgree(asked.token(), unit.token());
  }

  private static boolean mayAgree(Token a, Token b) {
    return Token.mayBeWithinTwo(a, b)
        || a.isDamaged()
        || b.isDamaged()
        || a.text().length() == 1
        || b.text().length() == 1
        || a.cut()
        || b.cut()
        || a.isUnvowelled()
        || b.isUnvowelled()
        || a.sound().hashCode() == b.sound().hashCode()
        || a.spelling().hashCode() == b.spelling().hashCode()
        || (!a.names().isEmpty() && !b.names().isEmpty());
  }

  /// The most that a registered word can weigh, bits; infinite where it may be two words asked
  /// about, written together; 0 where it agrees with none.
  public double most(int id) {
    return most[slot(id)];
  }

  /// With which of the words asked about a registered word agrees, as a set of bits: no more of
  /// them can be paired with it and others than there are.
  public int asked(int id) {
    return asked[slot(id)];
  }

  /// The words that weigh anything.
  public int[] words() {
    return Arrays.stream(ids).filter(id -> id != 0).toArray();
  }

  /// The words with which one word asked about agrees.
  public static final class Alike {
    private final Ints words = new Ints();
    private final int bits;
    private double most;

    private Alike(int bits) {
      this.bits = bits;
    }

    /// The words, each once.
    public Ints words() {
      return words;
    }

    /// The most that any of them weighs with it, bits.
    public double most() {
      return most;
    }
  }

  /// For each word of a name asked about, in order, the words with which it agrees.
  public List<Alike> alike(Name name) {
    return name.units().stream().map(unit -> alike.getOrDefault(unit, together)).toList();
  }

  /// The words that may be two words asked about, written together.
  public Ints together() {
    return together.words;
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
