// SPDX-License-Identifier: Apache-2.0
package org.holdfast.linkage.fields;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;
import org.holdfast.linkage.identity.PersonName;

/// Which names are written in a script that can be put into Latin letters only with loss: Arabic
/// and Hebrew write no short vowels, Chinese characters part no names, and each country spells such
/// names in its own way.
///
/// A reader would get this wrong: that such a name looks like no Latin one is no sign that they are
/// two people. It counts where it agrees, and is a blank where it does not.
final class Scripts {

  /// Scripts with vowels, for which one letter mostly stands for the same Latin ones.
  private static final Set<UnicodeScript> WITHOUT_LOSS =
      EnumSet.of(
          UnicodeScript.LATIN,
          UnicodeScript.CYRILLIC,
          UnicodeScript.GREEK,
          UnicodeScript.ARMENIAN,
          UnicodeScript.GEORGIAN);

  private Scripts() {}

  /// Whether a name has a letter of a script that loses by being put into Latin letters.
  static boolean losesInLatin(PersonName name) {
    return switch (name) {
      case PersonName.InOrder(String text) -> losesInLatin(text);
      case PersonName.Parts(String surnames, String given, boolean _) ->
          losesInLatin(surnames) || losesInLatin(given);
    };
  }

  private static boolean losesInLatin(String text) {
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      int c = text.codePointAt(at);
      if (c > 0x2FF && Character.isLetter(c) && !isWithoutLoss(UnicodeScript.of(c))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWithoutLoss(UnicodeScript script) {
    return WITHOUT_LOSS.contains(script)
        || script == UnicodeScript.COMMON
        || script == UnicodeScript.INHERITED;
  }
}
