// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.statusreport;

import java.util.Locale;
import java.util.regex.Pattern;

/// The words of a text without its dates, to tell whether two texts say the same at other times.
final class WordsButDates {
  private static final String MONTH =
      "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?"
          + "|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre"
          + "|diciembre)";

  private static final String ONE_DAY = "\\d{1,2}(?:st|nd|rd|th)?";

  /// A day of a month, or two: `14`, `1 to 14`.
  private static final String DAY =
      ONE_DAY + "(?:\\s?(?:to|and|through|until|al|a|y|[-\u2013\u2014])\\s?" + ONE_DAY + ")?";

  private static final Pattern DATES =
      Pattern.compile(
          "\\b\\d{4}-\\d{2}-\\d{2}(?:t[0-9:.]+(?:z|[+-]\\d{2}:?\\d{2})?)?\\b"
              + "|\\b\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?\\b"
              + "|\\b\\d{1,2}\\.\\d{1,2}\\.\\d{2,4}\\b"
              + ("|\\b(?:the )?" + DAY + "(?: of| de)? " + MONTH + "\\b\\.?(?:,?(?: de)? \\d{4})?")
              + ("|\\b" + MONTH + "\\b\\.? " + DAY + "\\b(?:,? \\d{4})?")
              + ("|\\b" + MONTH + "\\b\\.?(?:,?(?: de)? \\d{4})")
              + ("|\\b(?:in|since|until|by|during|throughout|early|late|en|desde|hasta) "
                  + MONTH
                  + "\\b(?! \\d)")
              + "|\\b(?:19|20)\\d{2}\\b"
              + "|\\b\\d{1,2}:\\d{2}(?::\\d{2})?(?: ?[ap]\\.?m\\.?)?"
              + "|\\b\\d{1,2} ?[ap]\\.?m\\b\\.?"
              + "|\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b,?"
              + "|\\b(?:lunes|martes|mi\u00e9rcoles|jueves|viernes|s\u00e1bado|domingo)\\b,?"
              + "|\\b(?:today|yesterday|tomorrow|hoy|ayer)\\b");

  private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{Nd}]+");

  private WordsButDates() {}

  /// The words in lower case, parted by one space.
  static String of(String text) {
    String undated = DATES.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ");
    return SEPARATORS.matcher(undated).replaceAll(" ").strip();
  }
}
