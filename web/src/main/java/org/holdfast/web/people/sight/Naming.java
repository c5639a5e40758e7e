// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.people.sight;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.holdfast.casefile.entry.Tree;
import org.holdfast.legaltime.Spoken;
import org.holdfast.report.words.Words;

/// How somebody is named on a page, from what is recorded: names whole, numbers masked until they
/// are asked for.
///
/// @param person what is recorded of the person
public record Naming(Tree.Members person) {
  private static final int SHOWN = 2;

  /// The first name; where there is none the pseudonym, else the words for none.
  public String name(Words words) {
    List<String> names = RegistrySight.texts(person, "names");
    String pseudonym = RegistrySight.text(person, "pseudonym");
    if (!names.isEmpty()) {
      return names.getFirst();
    }
    return pseudonym.isEmpty() ? words.say("people.nameless") : pseudonym;
  }

  /// Every further name and alias.
  public List<String> others() {
    List<String> names = RegistrySight.texts(person, "names");
    List<String> others = new ArrayList<>(names.subList(Math.min(1, names.size()), names.size()));
    others.addAll(RegistrySight.texts(person, "aliases"));
    return others;
  }

  /// The birth date, written out where it is a whole one; as it is recorded where it is not, for it
  /// may be a year alone.
  public String born(Words words) {
    String born = RegistrySight.text(person, "dateOfBirth");
    try {
      return words.language().of(Spoken.date(LocalDate.parse(born)));
    } catch (DateTimeParseException _) {
      return stated(words, born);
    }
  }

  /// The A-numbers, all but their last two digits hidden.
  public String masked(Words words) {
    return stated(
        words,
        RegistrySight.texts(person, "aNumbers").stream()
            .map(Naming::masked)
            .collect(Collectors.joining("; ")));
  }

  /// A number, all but its last two digits hidden.
  public static String masked(String number) {
    StringBuilder masked = new StringBuilder();
    for (int i = 0; i < number.length(); i++) {
      char c = number.charAt(i);
      boolean hidden = Character.isDigit(c) && i < number.length() - SHOWN;
      masked.append(hidden ? '\u2022' : c);
    }
    return masked.toString();
  }

  public static String stated(Words words, String value) {
    return value.isBlank() ? words.say("unstated") : value;
  }
}
