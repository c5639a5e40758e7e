// SPDX-License-Identifier: Apache-2.0
package org.holdfast.bench.people;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.holdfast.bench.draw.Lots;
import org.holdfast.bench.draw.Table;
import org.holdfast.linkage.identity.Identity.Sex;

/// How each culture makes a name: what a family hands down, and what a child gets for itself.
final class Naming {

  private static final NameWord KAUR = new NameWord("Kaur", "कौर");
  private static final NameWord SINGH = new NameWord("Singh", "सिंह");

  private final NameTables names = NameTables.shipped();
  private final Map<Culture, Counts> counts = new EnumMap<>(Culture.class);

  /// How many names are borne, as shares.
  private record Counts(double secondGiven, double secondSurname, double thirdSurname) {}

  /// What a child has from its parents.
  ///
  /// @param surnames its surnames, in the form that men bear
  /// @param father the father's given name
  record Family(List<NameWord> surnames, NameWord father) {
    Family {
      surnames = List.copyOf(surnames);
    }
  }

  /// A name in words that may have two scripts.
  record BornName(List<NameWord> given, List<NameWord> surnames) {
    BornName {
      given = List.copyOf(given);
      surnames = List.copyOf(surnames);
    }

    FullName latin() {
      return written(NameWord::latin);
    }

    /// The name in the script of its culture; none where a part of it cannot be written so.
    List<FullName> ownScript() {
      boolean whole = surnames.getFirst().hasOwnScript();
      for (NameWord word : given) {
        whole = whole && word.hasOwnScript();
      }
      for (NameWord word : surnames) {
        whole = whole && word.hasOwnScript();
      }
      return whole ? List.of(written(NameWord::ownScript)) : List.of();
    }

    private FullName written(Function<NameWord, String> form) {
      return new FullName(written(given, form), written(surnames, form));
    }

    /// Names are one, two or three; streams would cost more than all the rest of a person.
    private static List<String> written(List<NameWord> words, Function<NameWord, String> form) {
      return switch (words.size()) {
        case 1 -> List.of(form.apply(words.getFirst()));
        case 2 -> List.of(form.apply(words.getFirst()), form.apply(words.getLast()));
        default -> words.stream().map(form).toList();
      };
    }
  }

  Naming() {
    for (Table.Row row : Table.beside(Naming.class, "cultures.tsv").rows()) {
      counts.put(
          Culture.valueOf(row.text("culture")),
          new Counts(
              row.number("second_given"),
              row.number("second_surname"),
              row.number("third_surname")));
    }
  }

  /// A family of a culture.
  Family family(Culture culture, Lots lots) {
    Counts shares = shares(culture);
    NameWord father = names.drawListed(culture, NamePart.GIVEN_MALE, lots);
    var surnames = new ArrayList<NameWord>();
    boolean second = lots.in(shares.secondSurname());
    boolean third = second && lots.in(shares.thirdSurname() / shares.secondSurname());
    if (culture == Culture.ARABIC && second) {
      surnames.add(names.drawListed(culture, NamePart.GIVEN_MALE, lots));
      second = false;
    }
    for (int i = 0; i < (third ? 3 : second ? 2 : 1); i++) {
      surnames.add(names.draw(culture, NamePart.SURNAME, lots));
    }
    return new Family(surnames, father);
  }

  /// The family of a child who has its name from the parent of its sex: the parent's first surname,
  /// and another mother's where there are two.
  Family familyOfNamesake(Culture culture, Family parent, Lots lots) {
    if (parent.surnames().size() < 2 || culture == Culture.ARABIC) {
      return parent;
    }
    var surnames = new ArrayList<>(parent.surnames());
    int mothers = culture == Culture.BRAZILIAN ? 0 : 1;
    surnames.set(mothers, names.draw(culture, NamePart.SURNAME, lots));
    return new Family(surnames, parent.father());
  }

  /// The given names of a child of this family.
  List<NameWord> given(Culture culture, Sex sex, Family family, Lots lots) {
    NameWord first = names.draw(culture, NamePart.given(sex), lots);
    if (!lots.in(shares(culture).secondGiven()) || first.latin().contains(" ")) {
      return List.of(first);
    }
    NameWord next =
        switch (culture) {
          case HISPANIC, MAYAN, BRAZILIAN, WEST_AFRICAN, HAITIAN, CHINESE ->
              names.draw(culture, NamePart.given(sex), lots);
          case ARABIC -> family.father();
          case SLAVIC -> SlavicForms.patronymic(family.father(), sex);
          case INDIAN -> indianMiddle(sex, lots);
        };
    if (culture == Culture.CHINESE) {
      return List.of(twoSyllables(first, next));
    }
    return next.equals(first) ? List.of(first) : List.of(first, next);
  }

  /// The surnames in the form that this sex bears.
  List<NameWord> surnames(Culture culture, Sex sex, Family family) {
    return switch (culture) {
      case SLAVIC ->
          sex == Sex.FEMALE
              ? family.surnames().stream().map(SlavicForms::feminine).toList()
              : family.surnames();
      case INDIAN -> family.surnames().stream().map(name -> sikh(name, sex)).toList();
      case HISPANIC, MAYAN, HAITIAN, BRAZILIAN, ARABIC, CHINESE, WEST_AFRICAN -> family.surnames();
    };
  }

  /// Sikh women bear Kaur where men bear Singh.
  private static NameWord sikh(NameWord surname, Sex sex) {
    boolean woman = sex == Sex.FEMALE;
    return surname.latin().equals(woman ? "Singh" : "Kaur") ? (woman ? KAUR : SINGH) : surname;
  }

  private static NameWord indianMiddle(Sex sex, Lots lots) {
    boolean common = lots.below(2) == 0;
    return sex == Sex.FEMALE
        ? common ? KAUR : new NameWord("Ben", "")
        : common ? new NameWord("Kumar", "कुमार") : SINGH;
  }

  private static NameWord twoSyllables(NameWord first, NameWord second) {
    return new NameWord(
        first.latin() + second.latin().toLowerCase(Locale.ROOT),
        first.hasOwnScript() && second.hasOwnScript()
            ? first.ownScript() + second.ownScript()
            : "");
  }

  private Counts shares(Culture culture) {
    Counts shares = counts.get(culture);
    if (shares == null) {
      throw new IllegalStateException("cultures.tsv has no row " + culture);
    }
    return shares;
  }
}
