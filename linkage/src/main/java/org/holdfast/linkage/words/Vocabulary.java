// SPDX-License-Identifier: Apache-2.0
package org.holdfast.linkage.words;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.holdfast.linkage.file.SectionSink;
import org.holdfast.linkage.file.SectionSource;
import org.holdfast.linkage.keys.Ints;
import org.holdfast.linkage.names.Name;
import org.holdfast.linkage.names.NameReader;
import org.holdfast.linkage.names.Token;
import org.holdfast.linkage.names.Unit;

/// The distinct words of a registry's names, numbered from 1, each with the particles before it:
/// the names themselves are then rows of numbers.
public final class Vocabulary {

  /// The number that stands for no word.
  public static final int NONE = 0;

  /// Flags of a word in a file.
  private static final int CUT = 1;

  private static final int AFTER_DE = 2;

  private final List<Unit> units;
  private final Map<String, Integer> ids = new HashMap<>();

  /// Whether it was read from a file: its words are then not numbered by their texts again.
  private final boolean closed;

  private Vocabulary(List<Unit> units, boolean closed) {
    this.units = units;
    this.closed = closed;
  }

  /// A vocabulary of no words yet.
  public Vocabulary() {
    this(new ArrayList<>(), false);
  }

  /// The vocabulary that was written, to which no word can be added.
  ///
  /// @param reader says what each word sounds like and weighs: this is not written
  public static Vocabulary read(SectionSource source, NameReader reader) {
    byte[] letters = source.bytes("words.letters");
    int[] ends = source.ints("words.ends");
    int[] particles = source.ints("words.particles");
    byte[] flags = source.bytes("words.flags");
    return new Vocabulary(
        IntStream.range(0, ends.length)
            .parallel()
            .mapToObj(w -> {
              int start = w == 0 ? 0 : ends[w - 1];
              var joined = new String(letters, start, ends[w] - start, StandardCharsets.ISO_8859_1);
              boolean cut = (flags[w] & CUT) != 0;
              return reader.unit(joined, particles[w], cut, (flags[w] & AFTER_DE) != 0);
            })
            .toList(),
        true);
  }

  /// Writes the words with their particles.
  public void write(SectionSink sink) {
    var letters = new StringBuilder();
    var ends = new Ints();
    var particles = new Ints();
    byte[] flags = new byte[units.size()];
    for (int w = 0; w < flags.length; w++) {
      Unit unit = units.get(w);
      letters.append(unit.joined());
      ends.add(letters.length());
      particles.add(unit.joined().length() - unit.token().text().length());
      flags[w] = (byte) ((unit.token().cut() ? CUT : 0) | (unit.afterDe() ? AFTER_DE : 0));
    }
    sink.bytes("words.letters", letters.toString().getBytes(StandardCharsets.ISO_8859_1));
    ends.write(sink, "words.ends");
    particles.write(sink, "words.particles");
    sink.bytes("words.flags", flags);
  }

  /// How many words there are; the last has this number.
  public int size() {
    return units.size();
  }

  /// The word of a number, without its particles.
  public Token token(int id) {
    return units.get(id - 1).token();
  }

  /// The word of a number, with its particles.
  Unit unit(int id) {
    return units.get(id - 1);
  }

  /// The numbers of a name's words, in order. Words that are new are added.
  ///
  /// @throws IllegalStateException if it was read from a file
  public int[] idsOf(Name name) {
    if (closed) {
      throw new IllegalStateException("no word can be added to a vocabulary that was read");
    }
    int[] numbers = new int[name.size()];
    for (int i = 0; i < numbers.length; i++) {
      Unit unit = name.unit(i);
      numbers[i] =
          ids.computeIfAbsent(
              key(unit),
              _ -> {
                units.add(unit);
                return units.size();
              });
    }
    return numbers;
  }

  /// The name of these words.
  ///
  /// @param form as [Name#form()] gives it
  public Name name(int[] numbers, int form) {
    var words = new ArrayList<Unit>(numbers.length);
    for (int number : numbers) {
      words.add(units.get(number - 1));
    }
    return Name.of(words, form);
  }

  private static String key(Unit unit) {
    Token token = unit.token();
    if (!unit.hasParticles()) {
      return token.cut() ? token.text() + "<" : token.text();
    }
    return unit.joined()
        + (unit.afterDe() ? "/DE/" : "/")
        + token.text()
        + (token.cut() ? "<" : "");
  }
}
