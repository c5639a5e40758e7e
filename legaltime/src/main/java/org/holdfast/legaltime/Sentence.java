// SPDX-License-Identifier: Apache-2.0
package org.holdfast.legaltime;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/// One sentence, or a part of one, in the languages of the product.
///
/// A reader would get this wrong: neither is a translation made elsewhere of the other. Both are
/// written side by side, so that whoever changes one sees the other.
///
/// @param english in English
/// @param spanish in Spanish
public record Sentence(String english, String spanish) {

  /// What reads the same in both languages: a name, a number, a citation.
  public static Sentence same(String text) {
    return new Sentence(text, text);
  }

  /// Fills the gaps of a pattern of each language.
  ///
  /// @param english with a gap `%s` for each of the parts, in order; `%%` is a percent sign
  /// @param spanish the same
  /// @param parts a [Sentence] gives the words of each language, anything else its text
  public static Sentence of(String english, String spanish, Object... parts) {
    return new Sentence(
        english.formatted(each(Sentence::english, parts)),
        spanish.formatted(each(Sentence::spanish, parts)));
  }

  /// A list of things: `A, B and C`, `A, B y C`.
  ///
  /// @param parts one at least
  public static Sentence list(List<Sentence> parts) {
    Sentence all = parts.getFirst();
    for (int i = 1; i < parts.size() - 1; i++) {
      all = of("%s, %s", "%s, %s", all, parts.get(i));
    }
    return parts.size() == 1 ? all : all.and(parts.getLast());
  }

  /// This one and another: `A and B`; in Spanish `A y B`, and `A e B` before the sound of an i.
  public Sentence and(Sentence other) {
    String lower = other.spanish.toLowerCase(Locale.ROOT);
    boolean beforeI = lower.matches("h?[ií](?!e).*");
    return of("%s and %s", beforeI ? "%s e %s" : "%s y %s", this, other);
  }

  /// This one, followed by another without a space between them.
  public Sentence then(Sentence next) {
    return new Sentence(english + next.english, spanish + next.spanish);
  }

  private static Object[] each(Function<Sentence, String> language, Object... parts) {
    Object[] words = new Object[parts.length];
    for (int i = 0; i < parts.length; i++) {
      words[i] = parts[i] instanceof Sentence sentence ? language.apply(sentence) : parts[i];
    }
    return words;
  }
}
