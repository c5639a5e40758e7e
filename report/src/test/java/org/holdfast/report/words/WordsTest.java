// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.holdfast.protection.ReasonCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class WordsTest {
  private static final Path SHIPPED = Path.of("src/main/resources/org/holdfast/report");
  private static final Path GOLDEN = Path.of("src/test/resources/org/holdfast/report/golden");

  private static Properties properties(Language language) throws IOException {
    var properties = new Properties();
    Path file = SHIPPED.resolve("words/words-" + language.tag() + ".properties");
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    return properties;
  }

  @Test
  void both_languages_have_the_same_keys_and_the_same_gaps() throws IOException {
    Properties english = properties(Language.ENGLISH);
    Properties spanish = properties(Language.SPANISH);
    assertThat(spanish.stringPropertyNames())
        .containsExactlyInAnyOrderElementsOf(english.stringPropertyNames());
    for (String key : english.stringPropertyNames()) {
      if (!key.endsWith(".one")) {
        assertThat(gaps(spanish, key)).as(key).isEqualTo(gaps(english, key));
      }
    }
  }

  private static List<String> gaps(Properties words, String key) {
    return Pattern.compile("\\{\\d}")
        .matcher(words.getProperty(key))
        .results()
        .map(MatchResult::group)
        .sorted()
        .toList();
  }

  @ParameterizedTest
  @EnumSource(ReasonCode.class)
  void every_reason_has_its_words_in_both_languages(ReasonCode code) {
    String english = Words.of(Language.ENGLISH).of("ground", code);
    String spanish = Words.of(Language.SPANISH).of("ground", code);
    assertThat(english).isNotBlank();
    assertThat(spanish).isNotBlank().isNotEqualTo(english);
  }

  static Stream<Path> texts() throws IOException {
    try (Stream<Path> shipped = Files.walk(SHIPPED);
        Stream<Path> golden = Files.list(GOLDEN)) {
      return Stream.concat(shipped, golden)
          .filter(Files::isRegularFile)
          .filter(file -> !file.toString().endsWith(".css"))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void no_document_says_clear_safe_or_passed(Path file) throws IOException {
    String text = Files.readString(file).replaceAll("(?s)<style>.*?</style>", "");
    String said = text.lines().filter(line -> !line.startsWith("#")).reduce("", String::concat);
    assertThat(said)
        .doesNotContainPattern("(?i)\\b(clear(ed|ance)?|safe|passed|seguro|aprobad[oa]|libre)\\b");
  }
}
