// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.people;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.holdfast.casefile.entry.Tree;
import org.holdfast.casefile.view.RegistryView;
import org.holdfast.linkage.identity.ANumber;
import org.holdfast.web.people.sight.RegistrySight;

/// A search over the registered persons by name, by the registry's id, or by an A-number in full.
///
/// A reader would get this wrong: it serves people who look for a page. It screens nobody, and that
/// it finds nobody says nothing of a seat.
final class Search {
  /// How many are shown at a time.
  static final int AT_A_TIME = 50;

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Search() {}

  /// A page of what was found.
  ///
  /// @param rows the persons on this page, as they are recorded
  /// @param found how many were found in all
  /// @param from which of them is the first on this page, from 0
  /// @param registered how many persons the registry has
  record Page(List<Tree.Members> rows, int found, int from, int registered) {
    Page {
      rows = List.copyOf(rows);
    }
  }

  static Page of(RegistryView registry, String asked, int from) {
    List<Tree.Members> found = new ArrayList<>();
    List<String> words = words(asked);
    Optional<ANumber> number = ANumber.parse(asked);
    for (Tree one : registry.everybody()) {
      if (one instanceof Tree.Members person && matches(person, asked, words, number)) {
        found.add(person);
      }
    }
    int start = Math.clamp(from, 0, Math.max(0, found.size() - 1));
    int end = Math.min(found.size(), start + AT_A_TIME);
    return new Page(found.subList(start, end), found.size(), start, registry.persons());
  }

  private static boolean matches(
      Tree.Members person, String asked, List<String> words, Optional<ANumber> number) {
    if (asked.isEmpty() || RegistrySight.text(person, "id").equalsIgnoreCase(asked)) {
      return true;
    }
    if (number.isPresent()) {
      return RegistrySight.texts(person, "aNumbers").stream()
          .anyMatch(text -> ANumber.parse(text).equals(number));
    }
    List<String> own = new ArrayList<>();
    for (String part : List.of("names", "aliases", "pseudonym")) {
      RegistrySight.texts(person, part).forEach(text -> own.addAll(words(text)));
    }
    return !words.isEmpty()
        && words.stream().allMatch(word -> own.stream().anyMatch(one -> one.startsWith(word)));
  }

  /// Words without accents and capitals.
  private static List<String> words(String text) {
    String plain =
        MARKS
            .matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
            .replaceAll("")
            .toLowerCase(Locale.ROOT);
    return Arrays.stream(GAPS.split(plain)).filter(word -> !word.isEmpty()).toList();
  }
}
