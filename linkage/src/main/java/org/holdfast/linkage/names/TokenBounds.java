// SPDX-License-Identifier: Apache-2.0
package org.holdfast.linkage.names;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// For one question, the most that each token of a vocabulary can weigh.
public final class TokenBounds {

  private final double[] most;
  private final Set<Integer> together;

  private TokenBounds(double[] most, Set<Integer> together) {
    this.most = most;
    this.together = together;
  }

  /// The bounds for the names asked about.
  ///
  /// @param vocabulary the registered tokens, by id
  public static TokenBounds of(List<Name> asked, List<Token> vocabulary, NameWeights weights) {
    var most = new double[vocabulary.size()];
    var joined = new HashSet<String>();
    var together = new HashSet<Integer>();
    for (Name name : asked) {
      joined.addAll(name.joinedSounds());
      for (Token token : Set.copyOf(name.tokens())) {
        together.add(token.sound().hashCode());
        raise(most, token, vocabulary, weights);
      }
    }
    joined.forEach(sound -> together.add(sound.hashCode()));
    for (int id = 0; id < most.length && !joined.isEmpty(); id++) {
      if (joined.contains(vocabulary.get(id).sound())) {
        most[id] = Double.POSITIVE_INFINITY;
      }
    }
    return new TokenBounds(most, together);
  }

  private static void raise(
      double[] most, Token asked, List<Token> vocabulary, NameWeights weights) {
    for (int id = 0; id < most.length; id++) {
      Token token = vocabulary.get(id);
      if (mayAgree(asked, token)) {
        NameLevel level = Token.level(asked, token);
        most[id] = Math.max(most[id], Token.weight(asked, token, level, weights));
      }
    }
  }

  /// Quick, and never false where [Token#level] finds an agreement.
  private static boolean mayAgree(Token a, Token b) {
    return Token.mayBeWithinTwo(a, b)
        || a.text().length() == 1
        || b.text().length() == 1
        || a.cut()
        || b.cut()
        || a.sound().hashCode() == b.sound().hashCode()
        || a.spelling().hashCode() == b.spelling().hashCode()
        || (!a.names().isEmpty() && !b.names().isEmpty());
  }

  /// The most that a registered token can weigh, bits; infinite where it may be two tokens asked
  /// about, written together; 0 where it agrees with none.
  public double most(int token) {
    return most[token];
  }

  /// Whether registered tokens whose joined phonetic class has this hash may be one token asked
  /// about.
  public boolean mayBeTogether(int joinedHash) {
    return together.contains(joinedHash);
  }
}
