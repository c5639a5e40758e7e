// SPDX-License-Identifier: Apache-2.0
package org.holdfast.linkage.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

  @ParameterizedTest
  @CsvSource({
    "José de la Torre Muñoz, JOSE DE LA TORRE MUNOZ",
    "Sant'Anna, SANTANNA",
    "Q’uiej, QUIEJ",
    "Sarjo-Kuyateh, SARJO KUYATEH",
    "GUTIERREZ<<MAXIMILIANO<ALE, GUTIERREZ MAXIMILIANO ALE",
    "Weiß Østergård Łukasz Þór, WEISS OESTERGARD LUKASZ THOR",
    "Nguyễn Văn Đức, NGUYEN VAN DUC",
    "Шевчук Юрій, SHEVCHUK IURII",
    "王小明, WANG XIAO MING",
    "J.T.M., J T M",
    "Ana 2, ANA",
    "'', ''"
  })
  void text_is_folded_to_words_in_the_letters_a_to_z(String text, String words) {
    assertThat(String.join(" ", Letters.words(text))).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "VASQUEZ, BASKES",
    "HERNANDEZ, ERNANDES",
    "GERMAN, JERMAN",
    "QUIROZ, KIROS",
    "ZELAYA, SELALLA",
    "PHILIPPE, FILIPE",
    "MAMADOU, MAMADU",
    "ABDELRAHMAN, ABDULRAHMAN"
  })
  void what_sounds_the_same_has_the_same_key(String a, String b) {
    assertThat(Sound.key(a)).isEqualTo(Sound.key(b));
  }

  @ParameterizedTest
  @CsvSource({
    "GARCIA, GARZA",
    "MARIA, MARIO",
    "LOPEZ, LEPE",
    "JUAN, JOAN",
    "CHAVEZ, CAVEZ",
    "GUEVARA, GEVARA"
  })
  void what_sounds_otherwise_has_another_key(String a, String b) {
    assertThat(Sound.key(a)).isNotEqualTo(Sound.key(b));
  }

  @Test
  void edits_are_counted_as_by_the_plain_recursion_for_all_words_of_four_letters() {
    List<String> words = new ArrayList<>(List.of(""));
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (word.length() < 4) {
        words.addAll(List.of(word + "A", word + "B", word + "C"));
      }
    }
    assertThat(words).hasSize(121);
    for (String a : words) {
      for (String b : words) {
        assertThat(Edits.upToTwo(a, b)).as("%s %s", a, b).isEqualTo(Math.min(3, distance(a, b)));
      }
    }
  }

  /// Optimal string alignment by its definition.
  private static int distance(String a, String b) {
    if (a.isEmpty() || b.isEmpty()) {
      return a.length() + b.length();
    }
    String restA = a.substring(1);
    String restB = b.substring(1);
    int best = distance(restA, restB) + (a.charAt(0) == b.charAt(0) ? 0 : 1);
    best = Math.min(best, 1 + Math.min(distance(restA, b), distance(a, restB)));
    boolean swapped =
        a.length() > 1
            && b.length() > 1
            && a.charAt(0) == b.charAt(1)
            && a.charAt(1) == b.charAt(0);
    return swapped ? Math.min(best, 1 + distance(a.substring(2), b.substring(2))) : best;
  }
}
