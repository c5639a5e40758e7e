// SPDX-License-Identifier: Apache-2.0
package org.holdfast.linkage.words;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.holdfast.linkage.file.SectionSink;
import org.holdfast.linkage.file.SectionSource;
import org.holdfast.linkage.keys.Ints;
import org.holdfast.linkage.keys.KeyIndex;
import org.holdfast.linkage.names.Edits;
import org.holdfast.linkage.names.Token;
import org.holdfast.linkage.names.Unit;

/// Finds every word of a vocabulary with which a given word agrees in any way at all.
///
/// Why it loses none: each way in which [Token#level] lets two words agree has a key that both
/// share, and the keys of all of them are probed.
///
/// | way | key |
/// |---|---|
/// | the same | the text |
/// | an initial | the first letter; the words that begin with it |
/// | cut off | every beginning of the word asked about; the words that begin with it |
/// | spelling, sound | that of the word |
/// | written with its particles | the sound of both together |
/// | without vowels | the consonants |
/// | another form of a given name | the name |
/// | one edit, two edits | what is left when one letter, or two, are deleted from either (Bocek, Hunt and Stiller 2007) |
/// | letters lost | none: such words are compared one by one |
public final class Variants {

  /// Longer words have too many ways to delete two letters; registered ones are compared one by
  /// one.
  private static final int LONG = 20;

  /// From this length on two edits may count.
  private static final int TWO_EDITS_FROM = 7;

  private final Vocabulary vocabulary;
  private final KeyIndex keys;

  /// The words in the order of their texts.
  private final int[] byText;

  /// The words that have no keys for every way.
  private final int[] oneByOne;

  private Variants(Vocabulary vocabulary, KeyIndex keys, int[] byText, int[] oneByOne) {
    this.vocabulary = vocabulary;
    this.keys = keys;
    this.byText = byText;
    this.oneByOne = oneByOne;
  }

  /// The index of a vocabulary to which no word is added any more.
  public static Variants of(Vocabulary vocabulary) {
    var keys = new KeyIndex.Builder();
    var oneByOne = new Ints();
    var byText = new Integer[vocabulary.size()];
    for (int id = 1; id <= vocabulary.size(); id++) {
      int number = id;
      Token token = vocabulary.token(id);
      byText[id - 1] = id;
      if (token.isDamaged() || token.text().length() > LONG) {
        oneByOne.add(id);
      }
      if (!token.isDamaged()) {
        keysOf(vocabulary.unit(id), hash -> keys.add(hash, number));
      }
    }
    Arrays.sort(byText, Comparator.comparing((Integer id) -> vocabulary.token(id).text()));
    return new Variants(
        vocabulary,
        keys.build(),
        Arrays.stream(byText).mapToInt(Integer::intValue).toArray(),
        oneByOne.toArray());
  }

  /// The index that was written, of the vocabulary that was.
  public static Variants read(SectionSource source, Vocabulary vocabulary) {
    return new Variants(
        vocabulary,
        KeyIndex.read(source, "variants"),
        source.ints("variants.byText"),
        source.ints("variants.oneByOne"));
  }

  /// Writes the keys, since to derive them takes longer than to read them.
  public void write(SectionSink sink) {
    keys.write(sink, "variants");
    sink.ints("variants.byText", byText, byText.length);
    sink.ints("variants.oneByOne", oneByOne, oneByOne.length);
  }

  /// Under which keys a registered word is found.
  private static void keysOf(Unit unit, IntConsumer key) {
    Token token = unit.token();
    String text = token.text();
    if (unit.hasParticles()) {
      key.accept(Key.SOUND.of(unit.joinedSound()));
    }
    key.accept(Key.TEXT.of(text));
    key.accept(Key.SOUND.of(token.sound()));
    if (!token.spelling().equals(text)) {
      key.accept(Key.SPELLING.of(token.spelling()));
    }
    key.accept(Key.CONSONANTS.of(token.consonants()));
    if (token.cut()) {
      key.accept(Key.BEGINNING.of(text));
    }
    // In an order of their own, so that the same words give the same index.
    token.names().stream().sorted().forEach(name -> key.accept(Key.NAME.of(name)));
    if (text.length() >= 3 && text.length() <= LONG) {
      deletions(text, key);
    }
  }

  /// A hash for the text and each text that is left when a letter is deleted, or two.
  private static void deletions(String text, IntConsumer key) {
    int length = Math.min(text.length(), Edits.LONGEST);
    boolean two = length >= TWO_EDITS_FROM;
    key.accept(Key.DELETION.of(text, length, -1, -1));
    for (int first = 0; first < length; first++) {
      key.accept(Key.DELETION.of(text, length, first, -1));
      for (int second = first + 1; two && second < length; second++) {
        key.accept(Key.DELETION.of(text, length, first, second));
      }
    }
  }

  /// The numbers, each once, of every word that agrees with the one asked about, and of some that
  /// do not.
  int[] mayAgree(Unit unit) {
    Token asked = unit.token();
    if (asked.isDamaged()) {
      return IntStream.rangeClosed(1, vocabulary.size()).toArray();
    }
    String text = asked.text();
    Ints found = oneByOne();
    keys.addTo(found, Key.TEXT.of(text));
    keys.addTo(found, Key.TEXT.of(text.substring(0, 1)));
    keys.addTo(found, Key.SOUND.of(asked.sound()));
    if (unit.hasParticles()) {
      keys.addTo(found, Key.SOUND.of(unit.joinedSound()));
    }
    keys.addTo(found, Key.SPELLING.of(asked.spelling()));
    keys.addTo(found, Key.TEXT.of(asked.spelling()));
    keys.addTo(found, Key.TEXT.of(asked.consonants()));
    if (asked.isUnvowelled()) {
      keys.addTo(found, Key.CONSONANTS.of(text));
    }
    for (int end = 1; end <= text.length(); end++) {
      keys.addTo(found, Key.BEGINNING.of(text.substring(0, end)));
    }
    for (String name : asked.names()) {
      keys.addTo(found, Key.NAME.of(name));
    }
    if (text.length() >= 2) {
      deletions(text, hash -> keys.addTo(found, hash));
    }
    if (asked.cut() || text.length() == 1) {
      addBeginningWith(text, found);
    }
    return found.eachOnce();
  }

  /// The words that have no keys for every way.
  private Ints oneByOne() {
    var words = new Ints();
    for (int number : oneByOne) {
      words.add(number);
    }
    return words;
  }

  /// Hands on, once, the words of one phonetic class, and some others.
  void withSound(String sound, IntConsumer id) {
    Ints found = oneByOne();
    keys.addTo(found, Key.SOUND.of(sound));
    for (int number : found.eachOnce()) {
      id.accept(number);
    }
  }

  private void addBeginningWith(String beginning, Ints found) {
    int from = 0;
    int to = byText.length;
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (vocabulary.token(byText[middle]).text().compareTo(beginning) < 0) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    for (int i = from;
        i < byText.length && vocabulary.token(byText[i]).text().startsWith(beginning);
        i++) {
      found.add(byText[i]);
    }
  }

  /// The words.
  Vocabulary vocabulary() {
    return vocabulary;
  }

  /// How many bytes the keys hold.
  public long bytes() {
    return keys.bytes() + 4L * (byText.length + oneByOne.length);
  }

  /// What a key is of. Keys of different sorts have different hashes but for chance.
  private enum Key {
    TEXT(1),
    SOUND(2),
    SPELLING(3),
    CONSONANTS(4),
    BEGINNING(5),
    NAME(6),
    DELETION(7);

    private final int seed;

    Key(int seed) {
      this.seed = seed;
    }

    int of(String text) {
      return of(text, text.length(), -1, -1);
    }

    /// The hash of a text without two of its letters.
    int of(String text, int length, int without, int orWithout) {
      int hash = seed;
      for (int i = 0; i < length; i++) {
        if (i != without && i != orWithout) {
          hash = hash * 31 + text.charAt(i);
        }
      }
      return KeyIndex.spread(hash);
    }
  }
}
