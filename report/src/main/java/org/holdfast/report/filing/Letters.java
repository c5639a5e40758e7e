// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report.filing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.BitSet;
import java.util.Locale;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.holdfast.casefile.entry.Unseen;

/// Which letters a PDF can print: those that every shipped face of Liberation has.
///
/// A reader would get this wrong: nothing is left out and nothing is guessed. A letter that a face
/// lacks is written as its code point, `[U+1208]`, and so is each letter of a script that runs from
/// right to left, since letters set the wrong way round say something else. An accent that Unicode
/// holds to be part of its letter is joined to it first (UAX #15, NFC). The `[` of a text that
/// itself holds `[U+` is written the same way, so that nothing can pass for a code point.
final class Letters {
  /// Where the search for letters ends: plane 1 of Unicode. What lies beyond counts as lacking.
  private static final int LAST = 0x1FFFF;

  private static final int HYPHEN = '-';
  private static final int HYPHEN_THAT_DOES_NOT_BREAK = 0x2011;
  private static final String MARK = "[U+";
  private static final BitSet PRINTABLE = printable();

  private Letters() {}

  /// The faces, by the names of their files.
  enum Face {
    /// The words of the paper.
    SERIF("LiberationSerif-Regular", "Paper Serif", 400, false),
    /// Headings and the title.
    SERIF_BOLD("LiberationSerif-Bold", "Paper Serif", 700, false),
    /// What a sentence rests on.
    SERIF_ITALIC("LiberationSerif-Italic", "Paper Serif", 400, true),
    /// What is said about the paper.
    SANS("LiberationSans-Regular", "Paper Sans", 400, false),
    /// The band of a draft.
    SANS_BOLD("LiberationSans-Bold", "Paper Sans", 700, false);

    private final String file;
    private final String family;
    private final int weight;
    private final boolean italic;

    Face(String file, String family, int weight, boolean italic) {
      this.file = file;
      this.family = family;
      this.weight = weight;
      this.italic = italic;
    }

    /// Its family in the stylesheet.
    String family() {
      return family;
    }

    /// Its weight in the stylesheet, 400 or 700.
    int weight() {
      return weight;
    }

    boolean italic() {
      return italic;
    }

    /// The font file, to be closed by who reads it.
    InputStream open() {
      String resource = "/liberation/" + file + ".ttf";
      InputStream in = Letters.class.getResourceAsStream(resource);
      if (in == null) {
        throw new IllegalStateException("the documents ship their typeface: " + resource);
      }
      return in;
    }
  }

  /// The text with each letter that cannot be printed written as its code point.
  static String printable(String text) {
    String joined = Normalizer.normalize(text, Normalizer.Form.NFC).replace(MARK, MARK + "005B]U+");
    var shown = new StringBuilder();
    joined
        .codePoints()
        .forEach(point -> {
          if (PRINTABLE.get(point) || Unseen.is(point)) {
            shown.appendCodePoint(point);
          } else if (point == HYPHEN_THAT_DOES_NOT_BREAK) {
            shown.appendCodePoint(HYPHEN);
          } else {
            shown.append(String.format(Locale.ROOT, MARK + "%04X]", point));
          }
        });
    return shown.toString();
  }

  private static BitSet printable() {
    var all = new BitSet();
    all.set(0, LAST + 1);
    for (Face face : Face.values()) {
      all.and(of(face));
    }
    return all;
  }

  private static BitSet of(Face face) {
    try (InputStream in = face.open();
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
      CmapLookup glyphs = font.getUnicodeCmapLookup();
      var has = new BitSet();
      for (int point = 0; point <= LAST; point++) {
        if (glyphs.getGlyphId(point) != 0 && runsFromLeftToRight(point)) {
          has.set(point);
        }
      }
      return has;
    } catch (IOException e) {
      throw new UncheckedIOException("a shipped typeface can be read", e);
    }
  }

  private static boolean runsFromLeftToRight(int point) {
    byte direction = Character.getDirectionality(point);
    return direction != Character.DIRECTIONALITY_RIGHT_TO_LEFT
        && direction != Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
        && direction != Character.DIRECTIONALITY_ARABIC_NUMBER;
  }
}
