// SPDX-License-Identifier: Apache-2.0
package org.holdfast.bench.people;

import java.util.List;
import org.holdfast.linkage.identity.Identity.Sex;

/// Patronymics and the feminine of surnames, by the rules that hold for nearly all names. Names
/// that follow none (Lev, Pavel) are formed by them all the same: a registry of invented people
/// needs the shape, not the dictionary.
final class SlavicForms {

  /// What a name ends on, and what takes its place in a form for men and for women.
  private record Ending(String of, String man, String woman) {}

  private static final List<Ending> PATRONYMICS =
      List.of(
          new Ending("ey", "eevich", "eevna"),
          new Ending("ay", "aevich", "aevna"),
          new Ending("y", "ievich", "ievna"),
          new Ending("ii", "iiovych", "iivna"),
          new Ending("ya", "yich", "yinichna"),
          new Ending("a", "ich", "ichna"),
          new Ending("o", "ovich", "ovna"),
          new Ending("", "ovich", "ovna"));

  private static final List<Ending> PATRONYMICS_CYRILLIC =
      List.of(
          new Ending("ій", "ійович", "іївна"),
          new Ending("й", "евич", "евна"),
          new Ending("ь", "евич", "евна"),
          new Ending("я", "ич", "инична"),
          new Ending("а", "ич", "ична"),
          new Ending("о", "ович", "овна"),
          new Ending("", "ович", "овна"));

  private static final List<Ending> SURNAMES =
      List.of(
          new Ending("sky", "sky", "skaya"),
          new Ending("ov", "ov", "ova"),
          new Ending("ev", "ev", "eva"),
          new Ending("in", "in", "ina"),
          new Ending("", "", ""));

  private static final List<Ending> SURNAMES_CYRILLIC =
      List.of(
          new Ending("ский", "ский", "ская"),
          new Ending("ов", "ов", "ова"),
          new Ending("ев", "ев", "ева"),
          new Ending("ёв", "ёв", "ёва"),
          new Ending("ин", "ин", "ина"),
          new Ending("", "", ""));

  private SlavicForms() {}

  static NameWord patronymic(NameWord father, Sex sex) {
    return formed(father, PATRONYMICS, PATRONYMICS_CYRILLIC, sex);
  }

  static NameWord feminine(NameWord surname) {
    return formed(surname, SURNAMES, SURNAMES_CYRILLIC, Sex.FEMALE);
  }

  private static NameWord formed(
      NameWord word, List<Ending> latin, List<Ending> cyrillic, Sex sex) {
    return new NameWord(
        formed(word.latin(), latin, sex),
        word.hasOwnScript() ? formed(word.ownScript(), cyrillic, sex) : "");
  }

  private static String formed(String name, List<Ending> endings, Sex sex) {
    Ending ending = endings.stream().filter(e -> name.endsWith(e.of())).findFirst().orElseThrow();
    String stem = name.substring(0, name.length() - ending.of().length());
    return stem + (sex == Sex.FEMALE ? ending.woman() : ending.man());
  }
}
