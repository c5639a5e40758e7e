// SPDX-License-Identifier: Apache-2.0
package org.holdfast.bench.quality;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.holdfast.bench.people.Population;
import org.holdfast.linkage.identity.BirthDate;
import org.holdfast.linkage.identity.Identity;
import org.holdfast.linkage.identity.PersonName;

/// Leads from a seat to the registered people who share a key with it: the pairs among which a
/// mixture is sought. Keys are hashed, so that a few pairs share none; they do no harm.
final class SharedKeys {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

  /// Shorter words are initials and particles.
  private static final int SHORTEST = 3;

  private final Function<Identity, List<String>> keysOf;

  /// A key's hash in the upper half, an index in the lower, in order.
  private final long[] entries;

  private SharedKeys(Function<Identity, List<String>> keysOf, long[] entries) {
    this.keysOf = keysOf;
    this.entries = entries;
  }

  /// By the birth date, as far as it states a day.
  static SharedKeys ofBirthDates(Population people) {
    return of(people, SharedKeys::birthDates);
  }

  /// By two words of one name: a given name and a surname, as far as a name in one string tells.
  static SharedKeys ofTwoWords(Population people) {
    return of(people, SharedKeys::twoWords);
  }

  private static SharedKeys of(Population people, Function<Identity, List<String>> keysOf) {
    long[] entries =
        IntStream.range(0, people.size())
            .parallel()
            .boxed()
            .flatMapToLong(
                i -> keysOf.apply(people.person(i)).stream().mapToLong(key -> from(key) | i))
            .sorted()
            .toArray();
    return new SharedKeys(keysOf, entries);
  }

  private static long from(String key) {
    return (long) key.hashCode() << Integer.SIZE;
  }

  /// The indices of the registered people who share a key with the seat, each once.
  int[] sharedWith(Identity seat) {
    return keysOf.apply(seat).stream()
        .flatMapToLong(this::entries)
        .mapToInt(entry -> (int) entry)
        .distinct()
        .toArray();
  }

  private LongStream entries(String key) {
    int first = Arrays.binarySearch(entries, from(key));
    int at = first < 0 ? -first - 1 : first;
    return Arrays.stream(entries, at, entries.length)
        .takeWhile(entry -> entry >> Integer.SIZE == key.hashCode());
  }

  private static List<String> birthDates(Identity identity) {
    return identity.birthDates().stream()
        .filter(BirthDate::hasDay)
        .map(date -> date.year() + "-" + date.month() + "-" + date.day())
        .toList();
  }

  private static List<String> twoWords(Identity identity) {
    return identity.names().stream()
        .flatMap(name ->
            switch (name) {
              case PersonName.InOrder(var text) -> pairs(words(text), words(text));
              case PersonName.Parts(var surnames, var given, var _) ->
                  pairs(words(given), words(surnames));
            })
        .distinct()
        .toList();
  }

  /// A word of either with a word of the other, in the order of the alphabet.
  private static Stream<String> pairs(List<String> some, List<String> others) {
    return some.stream()
        .flatMap(one ->
            others.stream()
                .filter(other -> !other.equals(one))
                .map(other -> one.compareTo(other) < 0 ? one + " " + other : other + " " + one));
  }

  private static List<String> words(String text) {
    String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    return Stream.of(NO_LETTERS.split(plain.toUpperCase(Locale.ROOT)))
        .filter(word -> word.length() >= SHORTEST)
        .distinct()
        .toList();
  }
}
