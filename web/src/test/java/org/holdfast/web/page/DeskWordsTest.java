// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.holdfast.casefile.entry.EntryKind;
import org.holdfast.casefile.entry.Field;
import org.holdfast.casefile.entry.Tree;
import org.holdfast.casefile.record.CaseSection;
import org.holdfast.intake.json.syntax.FileTree;
import org.holdfast.intake.received.ReceivedFile;
import org.holdfast.report.words.Language;
import org.holdfast.report.words.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeskWordsTest {
  private static final Path SHIPPED = Path.of("src/main/resources/org/holdfast/web/page");

  static Stream<String> parts() throws IOException {
    try (Stream<Path> all = Files.list(SHIPPED)) {
      return all
          .map(path -> path.getFileName().toString())
          .filter(name -> name.endsWith("-en.properties"))
          .map(name -> name.replace("-en.properties", ""))
          .sorted()
          .toList()
          .stream();
    }
  }

  private static Properties properties(String part, Language language) throws IOException {
    var properties = new Properties();
    Path file = SHIPPED.resolve(part + "-" + language.tag() + ".properties");
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    return properties;
  }

  @ParameterizedTest
  @MethodSource("parts")
  void bothLanguagesHaveTheSameKeysAndTheSameGaps(String part) throws IOException {
    Properties english = properties(part, Language.ENGLISH);
    Properties spanish = properties(part, Language.SPANISH);
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
        .distinct()
        .sorted()
        .toList();
  }

  /// An entry of the record is never the seat on an aircraft.
  @ParameterizedTest
  @MethodSource("parts")
  void inSpanishOnlyASeatIsCalledOne(String part) throws IOException {
    Properties english = properties(part, Language.ENGLISH);
    Properties spanish = properties(part, Language.SPANISH);
    for (String key : spanish.stringPropertyNames()) {
      if (spanish.getProperty(key).matches("(?is).*\\basientos?\\b.*")) {
        assertThat(english.getProperty(key)).as(key).containsIgnoringCase("seat");
      }
    }
  }

  @ParameterizedTest
  @EnumSource(EntryKind.class)
  void everyKindOfEntryHasWords(EntryKind kind) {
    for (Language language : Language.values()) {
      assertThat(DeskWords.in(language).of("entry.kind", kind)).isNotBlank();
    }
  }

  /// What a second person reads before approving is in words, down to the names of its lines.
  @ParameterizedTest
  @ValueSource(strings = {"return.json", "class-member.json"})
  void everyLineOfACaseHasWords(String example) throws IOException {
    ReceivedFile file =
        new ReceivedFile(example, Files.readAllBytes(Path.of("../docs/examples").resolve(example)));
    Words words = DeskWords.in(Language.SPANISH);
    List<String> lists = Arrays.stream(CaseSection.values()).map(CaseSection::list).toList();
    Tree.Members all = FileTree.of(file);
    for (Field field : Tree.fields("case", all)) {
      Stream.of(field.name().split("\\.", -1))
          .skip(2)
          .filter(name -> !name.startsWith("#") && !lists.contains(name))
          .filter(name -> !field.name().matches("case\\.(report|previousReport)\\..*"))
          .forEach(name -> assertThat(words.has("entry.word." + name)).as(name).isTrue());
    }
  }
}
