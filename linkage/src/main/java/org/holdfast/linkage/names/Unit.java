// SPDX-License-Identifier: Apache-2.0
package org.holdfast.linkage.names;

import org.jspecify.annotations.Nullable;

/// A token where it stands in a name, with the particles before it.
///
/// @param token the token
/// @param joined the token with its particles written together: DELACRUZ for "de la Cruz"
/// @param afterDe whether "de" alone stands before it, as before a husband's surname
/// @param merged whether it was made of two tokens, so that it agrees by [NameLevel#TOGETHER] alone
public record Unit(Token token, String joined, boolean afterDe, boolean merged) {

  /// Two neighbours written together.
  static Unit merged(Unit first, Unit second, NameWeights weights) {
    String text = first.joined + second.joined;
    double bits = Math.min(weights.unseen(), first.token.bits() + second.token.bits());
    var token = new Token(text, false, bits, 0, Sound.key(text), text, java.util.Set.of());
    return new Unit(token, text, false, true);
  }

  /// The phonetic class of the token with its particles.
  public String joinedSound() {
    return hasParticles() ? Sound.key(joined) : token.sound();
  }

  public boolean hasParticles() {
    return joined.length() > token.text().length();
  }

  /// What two units weigh together, bits; 0 where they do not agree. Symmetric.
  public static double weight(Unit a, Unit b, NameWeights weights) {
    return mayAgree(a, b) ? Token.weight(a.token, b.token, level(a, b), weights) : 0;
  }

  /// Quick, and never false where [#level] finds an agreement.
  private static boolean mayAgree(Unit a, Unit b) {
    return a.hasParticles() || b.hasParticles() || mayAgree(a.token, b.token);
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

  /// How two units agree; null where they do not. Symmetric.
  static @Nullable NameLevel level(Unit a, Unit b) {
    if (a.merged || b.merged) {
      return a.token.sound().equals(b.token.sound()) ? NameLevel.TOGETHER : null;
    }
    NameLevel level = Token.level(a.token, b.token);
    if (level == null && (a.hasParticles() || b.hasParticles())) {
      boolean together =
          a.joinedSound().equals(b.token.sound())
              || b.joinedSound().equals(a.token.sound())
              || a.joinedSound().equals(b.joinedSound());
      return together ? NameLevel.TOGETHER : null;
    }
    return level;
  }
}
