// SPDX-License-Identifier: Apache-2.0
package org.holdfast.linkage.names;

import com.ibm.icu.text.Transliterator;
import com.ibm.icu.util.VersionInfo;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Text folded to words in the letters A to Z.
///
/// Marks are taken off (Ñ to N, as ICAO 9303-3 section 6 does), other Latin letters are written out
/// as there (ß to SS, Ø to OE), apostrophes are dropped, a question mark or U+FFFD in a word stays
/// as the hole of a letter that was lost, everything else parts words. Other scripts go through
/// ICU4J's `Any-Latin`, which is loaded only when such a letter is met.
final class Letters {

  /// ICAO 9303-3 section 6 B: a Cyrillic letter, then its Latin ones. Letters with marks have lost
  /// them before; the soft sign is not written.
  private static final String CYRILLIC_LETTERS =
      "АA БB ВV ГG ДD ЕE ЖZH ЗZ ИI КK ЛL МM НN ОO ПP РR СS ТT УU ФF ХKH ЦTS ЧCH ШSH ЩSHCH ЪIE ЫY Ь ЭE"
          + " ЮIU ЯIA ІI ЄIE ҐG ЈJ ЉLJ ЊNJ ЋC ЂDJ ЏDZ";

  private static final Map<Integer, String> CYRILLIC = cyrillic();
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private Letters() {}

  /// What stands in a word for a letter that some program could not write.
  static final char HOLE = '?';

  /// The words of a text, in order.
  static List<String> words(String text) {
    String latin = isAscii(text) ? text : latin(misread(text));
    var words = new ArrayList<String>();
    var word = new StringBuilder();
    for (int i = 0; i < latin.length(); i++) {
      char c = latin.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        word.append(c);
      } else if (c >= 'a' && c <= 'z') {
        word.append((char) (c - 'a' + 'A'));
      } else if (c == HOLE || c == '\uFFFD') {
        word.append(HOLE);
      } else if (!isApostrophe(c)) {
        endWord(word, words);
      }
    }
    endWord(word, words);
    return words;
  }

  private static void endWord(StringBuilder word, List<String> words) {
    String read = word.toString();
    if (!isHoles(read)) {
      words.add(read);
    }
    word.setLength(0);
  }

  private static boolean isHoles(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) != HOLE) {
        return false;
      }
    }
    return true;
  }

  /// UTF-8 that some program took for Windows text, as it was before: MUÃ‘OZ is MUÑOZ. No name that
  /// was written right has such bytes.
  static String misread(String text) {
    return !hasNeighboursBeyondAscii(text) ? text : misreadAt(text);
  }

  /// No character beyond ASCII is one byte in UTF-8, so that none alone was misread.
  private static boolean hasNeighboursBeyondAscii(String text) {
    for (int i = 1; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80 && text.charAt(i - 1) >= 0x80) {
        return true;
      }
    }
    return false;
  }

  private static String misreadAt(String text) {
    return misread(text, WINDOWS).or(() -> misread(text, StandardCharsets.ISO_8859_1)).orElse(text);
  }

  private static Optional<String> misread(String text, Charset taken) {
    try {
      var bytes = taken.newEncoder().encode(CharBuffer.wrap(text));
      return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
    } catch (CharacterCodingException _) {
      return Optional.empty();
    }
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }

  private static boolean isApostrophe(char c) {
    return c == '\''
        || c == '`'
        || c == '\u2018'
        || c == '\u2019'
        || c == '\u02BC'
        || c == '\u02BB';
  }

  /// Text of these letters alone is folded letter by letter: none of them acts on its neighbour.
  private static String latin(String text) {
    var plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      String folded = c < Folded.LATIN.length ? Folded.LATIN[c] : null;
      if (folded == null) {
        return latinOfAny(text);
      }
      plain.append(folded);
    }
    return plain.toString();
  }

  /// The text folded whatever it holds.
  static String latinOfAny(String text) {
    String written = Normalizer.normalize(text, Normalizer.Form.NFKD);
    if (written.codePoints().anyMatch(Letters::isForeign)) {
      written = Normalizer.normalize(OtherScripts.latin(written), Normalizer.Form.NFKD);
    }
    var plain = new StringBuilder();
    written.codePoints().forEach(c -> plain.append(plain(c)));
    return plain.toString().toUpperCase(Locale.ROOT);
  }

  private static boolean isForeign(int c) {
    return Character.isLetter(c)
        && Character.UnicodeScript.of(c) != Character.UnicodeScript.LATIN
        && Character.UnicodeScript.of(c) != Character.UnicodeScript.COMMON
        && !CYRILLIC.containsKey(c);
  }

  private static String plain(int c) {
    return switch (c) {
      case 'ß', 'ẞ' -> "SS";
      case 'Æ', 'æ' -> "AE";
      case 'Œ', 'œ', 'Ø', 'ø' -> "OE";
      case 'Ł', 'ł' -> "L";
      case 'Đ', 'đ', 'Ð', 'ð' -> "D";
      case 'Þ', 'þ' -> "TH";
      case 'ı' -> "I";
      case 'Ħ', 'ħ' -> "H";
      case 'Ŋ', 'ŋ' -> "N";
      case 'Ə', 'ə' -> "E";
      default -> isMark(c) ? "" : CYRILLIC.getOrDefault(c, Character.toString(c));
    };
  }

  /// Hands on how letters are folded: those folded here one by one, and by whose tables all others
  /// are, which a new version may change.
  static void describe(Consumer<String> line) {
    for (char c = 0x80; c < Folded.LATIN.length; c++) {
      line.accept("letter " + (int) c + " " + Folded.LATIN[c]);
    }
    line.accept("cyrillic " + CYRILLIC_LETTERS);
    line.accept("icu " + VersionInfo.ICU_VERSION + ", java " + Runtime.version().feature());
  }

  private static Map<Integer, String> cyrillic() {
    var letters = new HashMap<Integer, String>();
    for (String pair : CYRILLIC_LETTERS.split(" ", -1)) {
      int letter = pair.charAt(0);
      letters.put(letter, pair.substring(1));
      letters.put(Character.toLowerCase(letter), pair.substring(1));
    }
    return Map.copyOf(letters);
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  /// Each character of Latin-1 and Latin Extended-A as [#latinOfAny(String)] folds it; null for the
  /// micro sign, which is a Greek letter.
  private static final class Folded {
    private static final @Nullable String[] LATIN = latin();

    private Folded() {}

    private static @Nullable String[] latin() {
      var latin = new @Nullable String[0x180];
      for (char c = 0; c < latin.length; c++) {
        String letter = Character.toString(c);
        boolean foreign =
            Normalizer.normalize(letter, Normalizer.Form.NFKD)
                .codePoints()
                .anyMatch(Letters::isForeign);
        latin[c] = foreign ? null : latinOfAny(letter);
      }
      return latin;
    }
  }

  /// Loaded only where a letter of another script is met: ICU's tables are large.
  private static final class OtherScripts {
    private static final Transliterator TO_LATIN = Transliterator.getInstance("Any-Latin");
    private static final Pattern ARABIC_ARTICLE =
        Pattern.compile("(?<!\\p{L})\u0627\u0644(?=\\p{L}{2})");

    private static final Pattern KOREAN_SURNAME =
        Pattern.compile("(?<!\\p{IsHangul})\\p{IsHangul}(?=\\p{IsHangul}{1,3}(?!\\p{IsHangul}))");

    private OtherScripts() {}

    /// The Arabic article is parted from its word, as Latin script mostly writes it; the ayn and
    /// the feminine ending are written as the A that they mostly are. The first syllable of a
    /// Korean name is the surname.
    static String latin(String text) {
      String vowelled = text.replace('\u0639', '\u0627').replace('\u0629', '\u0627');
      String composed = Normalizer.normalize(vowelled, Normalizer.Form.NFC);
      String parted = KOREAN_SURNAME.matcher(composed).replaceAll("$0 ");
      return TO_LATIN.transliterate(ARABIC_ARTICLE.matcher(parted).replaceAll("$0 "));
    }
  }
}
