// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/// The fixed words of the documents, in one language: `words-en.properties`, `words-es.properties`.
///
/// Gaps are `{0}`, `{1}` and so on. What depends on a count has two keys, `….one` and `….many`.
public final class Words {
  private final Language language;
  private final Properties properties;

  private Words(Language language, Properties properties) {
    this.language = language;
    this.properties = properties;
  }

  public static Words of(Language language) {
    return new Words(language, new Properties()).with(Words.class, "words");
  }

  /// These words and further ones, which lie beside a class: `NAME-en.properties`.
  ///
  /// @throws IllegalStateException if a key is there already: one thing has one word
  public Words with(Class<?> beside, String name) {
    String resource = name + "-" + language.tag() + ".properties";
    var all = new Properties();
    try (InputStream in = beside.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("words are shipped: " + resource);
      }
      all.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("a shipped file can be read: " + resource, e);
    }
    properties.forEach((key, value) -> {
      if (all.putIfAbsent(key, value) != null) {
        throw new IllegalStateException("two words for " + key + " in " + language.tag());
      }
    });
    return new Words(language, all);
  }

  public Language language() {
    return language;
  }

  /// The words for a key, its gaps filled in order.
  public String say(String key, Object... gaps) {
    String words = properties.getProperty(key);
    if (words == null) {
      throw new IllegalStateException("no words for " + key + " in " + language.tag());
    }
    String filled = words;
    for (int i = 0; i < gaps.length; i++) {
      filled = filled.replace("{" + i + "}", gaps[i].toString());
    }
    return filled;
  }

  /// Whether there are words for a key.
  public boolean has(String key) {
    return properties.getProperty(key) != null;
  }

  /// The words for a count: the count fills the first gap, the rest follow.
  public String count(String key, long count, Object... gaps) {
    var all = new Object[gaps.length + 1];
    all[0] = count;
    System.arraycopy(gaps, 0, all, 1, gaps.length);
    return say(key + (count == 1 ? ".one" : ".many"), all);
  }

  /// The word for a constant, under a prefix: `answer.HOLD`.
  public String of(String prefix, Enum<?> constant) {
    return say(prefix + "." + constant.name());
  }
}
