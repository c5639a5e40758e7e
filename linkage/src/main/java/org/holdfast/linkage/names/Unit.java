// SPDX-License-Identifier: Apache-2.0
package org.holdfast.linkage.names;

import org.jspecify.annotations.Nullable;

/// A token where it stands in a name, with the particles before it.
///
/// @param token the token
/// @param joined the token with its particles written together: DELACRUZ for "de la Cruz"
/// @param afterDe whether "de" alone stands before it, as before a husband's surname
/// @param merged whether it was made of two tokens, so that it agrees by [NameLevel#TOGETHER] alone
record Unit(Token token, String joined, boolean afterDe, boolean merged) {

  /// Two neighbours written together.
  static Unit merged(Unit first, Unit second, NameWeights weights) {
    String text = first.joined + second.joined;
    double bits = Math.min(weights.unseen(), first.token.bits() + second.token.bits());
    var token = new Token(text, false, bits, 0, Sound.key(text), text, java.util.Set.of());
    return new Unit(token, text, false, true);
  }

  /// The phonetic class of the token with its particles.
  String joinedSound() {
    return hasParticles() ? Sound.key(joined) : token.sound();
  }

  boolean hasParticles() {
    return joined.length() > token.text().length();
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
