// SPDX-License-Identifier: Apache-2.0
package org.holdfast.bench.misstatement;

import java.util.List;
import java.util.stream.Collectors;
import org.holdfast.bench.draw.Lots;
import org.holdfast.bench.people.FullName;
import org.holdfast.linkage.identity.PersonName;

/// The name field of a passport's machine-readable zone: surnames, two fillers, given names, one
/// filler between names (ICAO 9303-4 section 4.2.2).
///
/// @param text capitals A to Z and the filler `<`, without fillers at the end
record MachineReadable(String text) {

  /// Characters in the name field of a passport (ICAO 9303-4).
  static final int LENGTH = 39;

  private static final char FILLER = '<';
  private static final String BETWEEN = "<<";

  /// The name transliterated; the issuer chooses between two ways of writing Ñ and Ü (ICAO 9303-3
  /// section 6), the plain one for four in five.
  static MachineReadable of(FullName name, Lots lots) {
    boolean plain = lots.below(5) > 0;
    return new MachineReadable(
        words(name.surnames(), plain) + BETWEEN + words(name.given(), plain));
  }

  private static String words(List<String> names, boolean plain) {
    return names.stream().map(name -> word(name, plain)).collect(Collectors.joining("<"));
  }

  private static String word(String name, boolean plain) {
    String marked =
        Layout.capitals(name).replace("Ñ", plain ? "N" : "NXX").replace("Ü", plain ? "UE" : "UXX");
    return Layout.withoutAccents(marked).replace("'", "").replace(' ', FILLER).replace('-', FILLER);
  }

  /// The field as it is where it is full: the end is gone.
  MachineReadable cut() {
    return text.length() <= LENGTH ? this : new MachineReadable(text.substring(0, LENGTH));
  }

  /// The name as a reader of the zone states it.
  PersonName parts() {
    int between = text.indexOf(BETWEEN);
    String surnames = between < 0 ? text : text.substring(0, between);
    String given = between < 0 ? "" : text.substring(between + BETWEEN.length());
    return new PersonName.Parts(spaced(surnames), spaced(given), text.length() == LENGTH);
  }

  private static String spaced(String field) {
    return field.replace(FILLER, ' ').strip();
  }
}
