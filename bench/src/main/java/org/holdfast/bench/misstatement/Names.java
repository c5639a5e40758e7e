// SPDX-License-Identifier: Apache-2.0
package org.holdfast.bench.misstatement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.holdfast.bench.draw.Lots;
import org.holdfast.bench.misstatement.Misstatement.OfNames;
import org.holdfast.bench.people.FullName;
import org.holdfast.bench.people.ShortForms;

/// Which names are stated, and how they are joined.
///
/// @param shortForms familiar and other forms of given names
/// @param marriedName a surname that a woman of 18 or more could marry into; empty for all others
record Names(ShortForms shortForms, String marriedName)
    implements Tally.Misstating<OfNames, FullName> {

  static final String FIRST_NAME_UNKNOWN = "FNU";
  static final String LAST_NAME_UNKNOWN = "LNU";

  /// As `names.tsv` writes them, in lower case.
  private static final Set<String> PARTICLES =
      Set.of("de", "del", "la", "las", "los", "da", "das", "do", "dos", "y", "e");

  @Override
  public FullName misstated(OfNames misstatement, FullName name, Lots lots) {
    List<String> given = name.given();
    List<String> surnames = name.surnames();
    return switch (misstatement) {
      case MARRIED_NAME ->
          surnames.size() != 2 || marriedName.isEmpty()
              ? name
              : name.withSurnames(List.of(surnames.getFirst(), "de " + marriedName));
      case SECOND_SURNAME_DROPPED ->
          surnames.size() < 2 ? name : name.withSurnames(surnames.subList(0, surnames.size() - 1));
      case FIRST_SURNAME_DROPPED ->
          surnames.size() < 2 ? name : name.withSurnames(surnames.subList(1, surnames.size()));
      case SURNAMES_SWAPPED -> name.withSurnames(surnames.reversed());
      case SURNAMES_HYPHENATED -> name.withSurnames(joined(surnames, "-"));
      case SURNAMES_MERGED -> name.withSurnames(joined(surnames, ""));
      case SURNAME_PARTICLES_DROPPED -> name.withSurnames(each(surnames, Names::withoutParticles));
      case SURNAME_PARTICLES_MERGED -> name.withSurnames(each(surnames, Names::mergedParticles));
      case SURNAME_HYPHEN_OPENED -> name.withSurnames(each(surnames, s -> s.replace('-', ' ')));
      case SURNAME_HYPHEN_CLOSED -> name.withSurnames(each(surnames, s -> s.replace("-", "")));
      case GIVEN_NAME_DROPPED ->
          given.size() < 2 ? name : name.withGiven(given.subList(0, given.size() - 1));
      case GIVEN_NAMES_SWAPPED -> name.withGiven(given.reversed());
      case GIVEN_NAMES_MERGED -> name.withGiven(joined(given, ""));
      case SHORT_FORM -> name.withGiven(shortForm(given, lots));
      case INITIAL -> given.size() < 2 ? name : name.withGiven(initial(given));
      case FIRST_NAME_UNKNOWN -> name.withGiven(List.of(FIRST_NAME_UNKNOWN));
      case LAST_NAME_UNKNOWN -> name.withSurnames(List.of(LAST_NAME_UNKNOWN));
    };
  }

  private static List<String> each(List<String> names, UnaryOperator<String> written) {
    return names.stream().map(written).toList();
  }

  private static List<String> joined(List<String> names, String by) {
    return List.of(String.join(by, names));
  }

  /// `de la Cruz`, `Cruz`; a name of particles alone, such as `de la O`, keeps its last.
  private static String withoutParticles(String surname) {
    int from = 0;
    for (int space = surname.indexOf(' ');
        space > 0 && PARTICLES.contains(surname.substring(from, space));
        space = surname.indexOf(' ', from)) {
      from = space + 1;
    }
    return surname.substring(from);
  }

  private static String mergedParticles(String surname) {
    return withoutParticles(surname).equals(surname) ? surname : surname.replace(" ", "");
  }

  private List<String> shortForm(List<String> given, Lots lots) {
    List<String> forms = shortForms.of(given.getFirst());
    if (forms.isEmpty()) {
      return given;
    }
    var other = new ArrayList<>(given);
    other.set(0, forms.get(lots.below(forms.size())));
    return other;
  }

  private static List<String> initial(List<String> given) {
    var other = new ArrayList<>(given);
    other.set(given.size() - 1, given.getLast().substring(0, 1));
    return other;
  }
}
