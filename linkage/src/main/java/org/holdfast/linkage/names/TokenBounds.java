// SPDX-License-Identifier: Apache-2.0
package org.holdfast.linkage.names;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// For one question, the most that each token of a vocabulary can weigh.
public final class TokenBounds {

  private static final int PLACES = 1 << 16;

  private final double[] most;

  /// By the upper bits of a hash; a place that is set by chance costs one comparison in full.
  private final BitSet together;

  private final long signature;

  private TokenBounds(double[] most, BitSet together, long signature) {
    this.most = most;
    this.together = together;
    this.signature = signature;
  }

  /// The bounds for the names asked about.
  ///
  /// @param vocabulary the registered tokens; the first has the id 1
  public static TokenBounds of(List<Name> asked, List<Token> vocabulary, NameWeights weights) {
    var most = new double[vocabulary.size() + 1];
    var joined = new HashSet<String>();
    var hashes = new HashSet<Integer>();
    for (Name name : asked) {
      joined.addAll(name.joinedSounds());
      name.particleSounds().forEach(sound -> hashes.add(sound.hashCode()));
      for (Token token : Set.copyOf(name.tokens())) {
        hashes.add(token.sound().hashCode());
        raise(most, token, vocabulary, weights);
      }
    }
    for (int id = 1; id < most.length && !joined.isEmpty(); id++) {
      if (joined.contains(vocabulary.get(id - 1).sound())) {
        most[id] = Double.POSITIVE_INFINITY;
      }
    }
    var together = new BitSet(PLACES);
    long signature = 0;
    for (int hash : hashes) {
      together.set(place(hash));
      signature |= signature(hash);
    }
    return new TokenBounds(most, together, signature);
  }

  private static void raise(
      double[] most, Token asked, List<Token> vocabulary, NameWeights weights) {
    for (int id = 1; id < most.length; id++) {
      Token token = vocabulary.get(id - 1);
      if (mayAgree(asked, token)) {
        NameLevel level = Token.level(asked, token);
        most[id] = Math.max(most[id], Token.weight(asked, token, level, weights));
      }
    }
  }

  private static int place(int hash) {
    return (hash * 0x9E3779B9) >>> 16;
  }

  /// A set of one hash, as one of 64 bits.
  public static long signature(int hash) {
    return 1L << ((hash * 0x85EBCA6B) >>> 26);
  }

  /// Quick, and never false where [Token#level] finds an agreement.
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

  /// The most that a registered token can weigh, bits; infinite where it may be two tokens asked
  /// about, written together; 0 where it agrees with none.
  public double most(int token) {
    return most[token];
  }

  /// False where [#mayBeTogether] is false for every hash of this set.
  public boolean mayBeAnyTogether(long signatures) {
    return (signatures & signature) != 0;
  }

  /// Whether registered tokens whose joined phonetic class has this hash may be one token asked
  /// about, with or without its particles.
  public boolean mayBeTogether(int joinedHash) {
    return together.get(place(joinedHash));
  }
}
