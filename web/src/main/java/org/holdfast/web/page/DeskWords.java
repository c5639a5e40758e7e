// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.page;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.holdfast.report.words.Language;
import org.holdfast.report.words.Words;

/// The fixed words of the desk, with those of the documents: `desk-en.properties`,
/// `desk-es.properties`.
public final class DeskWords {
  private static final Map<Language, Words> WORDS =
      Arrays.stream(Language.values())
          .collect(
              Collectors.toUnmodifiableMap(
                  Function.identity(),
                  language -> Words.of(language).with(DeskWords.class, "desk")));

  private DeskWords() {}

  /// The words in one language.
  public static Words in(Language language) {
    return Objects.requireNonNull(WORDS.get(language));
  }
}
