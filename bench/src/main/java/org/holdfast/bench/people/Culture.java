// SPDX-License-Identifier: Apache-2.0
package org.holdfast.bench.people;

/// A way of naming. It says nothing else of a person.
public enum Culture {
  /// Spanish America: given names, the father's surname, the mother's surname.
  HISPANIC,
  /// Maya of Guatemala: Spanish given names, two surnames, Mayan, Spanish or given names by origin.
  MAYAN,
  /// Haiti: given names, often with a hyphen, one surname.
  HAITIAN,
  /// Brazil: given names, the mother's surname, the father's surname, particles.
  BRAZILIAN,
  /// Arabic: own name, the father's name, a grandfather's name, a family name.
  ARABIC,
  /// India: a given name, sometimes a second word, one surname.
  INDIAN,
  /// China: a surname, a given name of one or two syllables.
  CHINESE,
  /// Russia, Ukraine and neighbours: a given name, a patronymic, a surname that follows the sex.
  SLAVIC,
  /// West Africa: given names, one clan or family name.
  WEST_AFRICAN
}
