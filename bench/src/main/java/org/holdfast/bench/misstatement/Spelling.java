// SPDX-License-Identifier: Apache-2.0
package org.holdfast.bench.misstatement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.holdfast.bench.draw.Lots;
import org.holdfast.bench.misstatement.Misstatement.OfSpelling;
import org.holdfast.bench.people.FullName;

/// The letters of one name, a given name or a surname, the longer the likelier.
final class Spelling implements Tally.Misstating<OfSpelling, FullName> {

  /// Shorter names are left alone: an edit would leave nothing of them.
  private static final int SHORTEST = 3;

  private static final Set<String> UNTOUCHED =
      Set.of(Names.FIRST_NAME_UNKNOWN, Names.LAST_NAME_UNKNOWN);

  private static final List<OfSpelling> EDITS =
      List.of(
          OfSpelling.SUBSTITUTED, OfSpelling.INSERTED, OfSpelling.OMITTED, OfSpelling.TRANSPOSED);

  private static final String KEYBOARD = "qwertyuiop asdfghjklñ zxcvbnm";

  /// What is written for what, where it sounds the same in Spanish, or in French, Portuguese and
  /// English ears.
  private static final List<Sound> SOUNDS =
      List.of(
          new Sound("b", "v"),
          new Sound("v", "b"),
          new Sound("z", "s"),
          new Sound("s", "z"),
          new Sound("ce", "se"),
          new Sound("ci", "si"),
          new Sound("ll", "y"),
          new Sound("y", "i"),
          new Sound("i", "y"),
          new Sound("h", ""),
          new Sound("ge", "je"),
          new Sound("gi", "ji"),
          new Sound("j", "h"),
          new Sound("qu", "k"),
          new Sound("k", "c"),
          new Sound("x", "j"),
          new Sound("ph", "f"),
          new Sound("ou", "u"),
          new Sound("w", "gu"),
          new Sound("sh", "ch"),
          new Sound("tz", "ts"),
          new Sound("nn", "n"),
          new Sound("m", "n"));

  private record Sound(String letters, String written) {}

  /// A sound at a place in a name.
  private record Heard(int at, Sound sound) {
    String written(String name) {
      return name.substring(0, at)
          + sound.written()
          + name.substring(at + sound.letters().length());
    }
  }

  /// One name among the given names and surnames of a person.
  private record Place(boolean surname, int index, String name) {}

  @Override
  public FullName misstated(OfSpelling misstatement, FullName name, Lots lots) {
    List<Place> places = places(name);
    int letters = places.stream().mapToInt(p -> p.name().length()).sum();
    if (letters == 0) {
      return name;
    }
    int letter = lots.below(letters);
    for (Place place : places) {
      if (letter < place.name().length()) {
        return with(name, place, written(misstatement, place.name(), lots));
      }
      letter -= place.name().length();
    }
    return name;
  }

  private static List<Place> places(FullName name) {
    var places = new ArrayList<Place>();
    IntStream.range(0, name.given().size())
        .forEach(i -> places.add(new Place(false, i, name.given().get(i))));
    IntStream.range(0, name.surnames().size())
        .forEach(i -> places.add(new Place(true, i, name.surnames().get(i))));
    places.removeIf(p -> p.name().length() < SHORTEST || UNTOUCHED.contains(p.name()));
    return places;
  }

  private static FullName with(FullName name, Place place, String written) {
    var names = new ArrayList<>(place.surname() ? name.surnames() : name.given());
    names.set(place.index(), written);
    return place.surname() ? name.withSurnames(names) : name.withGiven(names);
  }

  private static String written(OfSpelling misstatement, String name, Lots lots) {
    return switch (misstatement) {
      case RESPELLED -> respelled(name, lots);
      case SUBSTITUTED, KEYBOARD_NEIGHBOUR, INSERTED, OMITTED, TRANSPOSED ->
          edited(misstatement, name, lots);
      case TWO_EDITS -> edited(anyEdit(lots), edited(anyEdit(lots), name, lots), lots);
    };
  }

  private static OfSpelling anyEdit(Lots lots) {
    return EDITS.get(lots.below(EDITS.size()));
  }

  /// One of the sounds that the name holds, at one of its places; the name where it holds none.
  private static String respelled(String name, Lots lots) {
    String lower = name.toLowerCase(Locale.ROOT);
    var heard = new ArrayList<Heard>();
    for (Sound sound : SOUNDS) {
      int at = lower.indexOf(sound.letters());
      while (at >= 0) {
        heard.add(new Heard(at, sound));
        at = lower.indexOf(sound.letters(), at + 1);
      }
    }
    return heard.isEmpty() ? name : heard.get(lots.below(heard.size())).written(name);
  }

  /// One edit at a letter, where few first letters are hit (Yannakoudakis and Fawthrop, Information
  /// Processing and Management 19(2), 1983): the second place on for nine in ten.
  private static String edited(OfSpelling edit, String name, Lots lots) {
    int at = lots.in(0.1) ? 0 : 1 + lots.below(name.length() - 1);
    char old = name.charAt(at);
    var letters = new StringBuilder(name);
    switch (edit) {
      case SUBSTITUTED -> letters.setCharAt(at, otherLetter(old, lots));
      case KEYBOARD_NEIGHBOUR -> letters.setCharAt(at, neighbour(old, lots));
      case INSERTED -> letters.insert(at, lots.below(2) == 0 ? old : otherLetter(old, lots));
      case OMITTED -> letters.deleteCharAt(at);
      case TRANSPOSED -> {
        int first = Math.min(at, name.length() - 2);
        letters.setCharAt(first, name.charAt(first + 1));
        letters.setCharAt(first + 1, name.charAt(first));
      }
      case RESPELLED, TWO_EDITS -> throw new IllegalArgumentException("not one edit");
    }
    return letters.toString();
  }

  private static char otherLetter(char old, Lots lots) {
    int number = Character.toLowerCase(old) - 'a';
    return number < 0 || number > 25
        ? (char) ('a' + lots.below(26))
        : (char) ('a' + (number + 1 + lots.below(25)) % 26);
  }

  /// The key to the left or to the right; the letter where the keyboard has none there.
  private static char neighbour(char old, Lots lots) {
    int key = KEYBOARD.indexOf(Character.toLowerCase(old));
    int beside = key + (lots.below(2) == 0 ? -1 : 1);
    boolean lies = key >= 0 && beside >= 0 && beside < KEYBOARD.length();
    char next = lies ? KEYBOARD.charAt(beside) : old;
    return next == ' ' ? old : next;
  }
}
