// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report.slip;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.LuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.holdfast.casefile.screening.OperationAnswer;
import org.holdfast.report.AnswerFixtures;
import org.holdfast.report.Golden;
import org.holdfast.report.words.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class SlipPageTest {
  private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
  private static final String RECORDED =
      RecordedSlip.of(AnswerFixtures.held(), RecordedSlip.log()).text();

  private static String unlogged(OperationAnswer answer) {
    return SlipText.body(answer, new Logging.NotLogged());
  }

  private static String page(String slip) {
    return SlipPage.format(slip, CHICAGO, Language.ENGLISH);
  }

  static final List<Map.Entry<String, String>> PAGES =
      List.of(
          Map.entry("recorded-slip.html", page(RECORDED)),
          Map.entry("recorded-slip-es.html", SlipPage.format(RECORDED, CHICAGO, Language.SPANISH)),
          Map.entry("nothing-slip.html", page(unlogged(AnswerFixtures.nothing()))),
          Map.entry("not-screened-slip.html", page(unlogged(AnswerFixtures.notScreened()))));

  @ParameterizedTest
  @FieldSource("PAGES")
  void the_page_is_as_it_was(Map.Entry<String, String> page) {
    Golden.assertSame(page.getKey(), page.getValue());
  }

  @Test
  void the_page_carries_the_slip_letter_for_letter() {
    for (OperationAnswer answer :
        List.of(
            AnswerFixtures.held(),
            AnswerFixtures.hostile(),
            AnswerFixtures.unreadable(),
            AnswerFixtures.large(),
            AnswerFixtures.stale())) {
      for (String slip :
          List.of(unlogged(answer), RecordedSlip.of(answer, RecordedSlip.log()).text())) {
        for (Language language : Language.values()) {
          assertThat(SlipPage.carriedBy(SlipPage.format(slip, CHICAGO, language)))
              .contains(new SlipPage.Carried(slip, true));
        }
      }
    }
  }

  @Test
  void changed_characters_of_the_page_are_noticed() {
    String page = page(RECORDED);
    for (int at = 0; at < page.length(); at++) {
      String changed =
          page.substring(0, at) + (page.charAt(at) == 'x' ? 'y' : 'x') + page.substring(at + 1);
      if (at % 31 == 0) {
        assertThat(
                SlipPage.carriedBy(changed)
                    .filter(carried ->
                        carried.isWhole()
                            && SlipCheck.check(
                                    carried.slip(), List.of(RecordedSlip.log().verifier()))
                                instanceof SlipCheck.Verified))
            .as("character %d", at)
            .isEmpty();
      }
    }
  }

  @Test
  void a_page_with_two_slips_or_none_carries_none() {
    assertThat(SlipPage.carriedBy(page(RECORDED) + page(RECORDED))).isEmpty();
    assertThat(SlipPage.carriedBy("<pre>holdfast slip 2\n</pre>")).isEmpty();
  }

  @Test
  void it_says_what_a_gate_must_know_in_both_languages() {
    assertThat(page(RECORDED))
        .contains("HOLD means do not remove; it is no authority to detain.")
        .contains("NOT FOR DEPARTURE")
        .contains("Wed 7 May 2025, 08:30 America/Chicago (UTC-05:00)")
        .contains("holdfast verify FILE")
        .doesNotContain("<script", "http://", "https://");
    assertThat(SlipPage.format(RECORDED, CHICAGO, Language.SPANISH))
        .contains("HOLD (no expulsar)")
        .contains("no autoriza a detener");
    assertThat(page(unlogged(AnswerFixtures.notScreened()))).contains("HOLD · NOT SCREENED");
  }

  @Test
  void a_second_implementation_reads_its_qr_code() throws ReaderException {
    String digest = SlipTextTest.body(RECORDED).digest().hex();
    assertThat(read(page(RECORDED)))
        .isEqualTo(
            "HOLDFAST SLIP %s SHA256 %s ENTRY 4 LOG holdfast.example/record"
                .formatted(
                    SlipTextTest.body(RECORDED).code().value(),
                    digest.toUpperCase(java.util.Locale.ROOT)))
        .doesNotContain("RM-1107");
    assertThat(read(page(unlogged(AnswerFixtures.nothing())))).endsWith(" NOT LOGGED");
  }

  /// Draws the path of the page's SVG and reads the drawing.
  private static String read(String page) throws ReaderException {
    Matcher svg =
        Pattern.compile("viewBox=\"0 0 (\\d+) \\d+\" role=\"img\"[^>]*><path d=\"([^\"]+)\"")
            .matcher(page);
    assertThat(svg.find()).isTrue();
    var drawing = new Drawing(Integer.parseInt(svg.group(1)));
    Matcher run = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\3z").matcher(svg.group(2));
    while (run.find()) {
      drawing.darken(
          Integer.parseInt(run.group(1)),
          Integer.parseInt(run.group(2)),
          Integer.parseInt(run.group(3)));
    }
    return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(drawing))).getText();
  }

  /// Pixels of grey, eight to the side of a module.
  private static final class Drawing extends LuminanceSource {
    private static final int SCALE = 8;
    private final byte[] pixels;

    Drawing(int modules) {
      super(modules * SCALE, modules * SCALE);
      pixels = new byte[getWidth() * getHeight()];
      Arrays.fill(pixels, (byte) 0xff);
    }

    void darken(int x, int y, int length) {
      for (int row = y * SCALE; row < (y + 1) * SCALE; row++) {
        int from = row * getWidth() + x * SCALE;
        Arrays.fill(pixels, from, from + length * SCALE, (byte) 0);
      }
    }

    @Override
    public byte[] getRow(int y, byte[] row) {
      return Arrays.copyOfRange(pixels, y * getWidth(), (y + 1) * getWidth());
    }

    @Override
    public byte[] getMatrix() {
      return pixels.clone();
    }
  }
}
