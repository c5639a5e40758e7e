// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.page;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.holdfast.report.words.Language;
import org.holdfast.report.words.Words;

/// The fixed words of the desk, with those of the documents. Each part of the desk has its own, in
/// every language: `desk-en.properties`, `desk-es.properties`.
public final class DeskWords {
  private static final List<String> PARTS =
      List.of("desk", "entries", "operations", "lists", "review", "people", "returns", "verify");

  private static final Map<Language, Words> WORDS =
      Arrays.stream(Language.values())
          .collect(Collectors.toUnmodifiableMap(Function.identity(), DeskWords::all));

  private DeskWords() {}

  private static Words all(Language language) {
    Words words = Words.of(language);
    for (String part : PARTS) {
      words = words.with(DeskWords.class, part);
    }
    return words;
  }

  /// The words in one language.
  public static Words in(Language language) {
    return Objects.requireNonNull(WORDS.get(language));
  }
}
