// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report.slip;

import io.nayuki.qrcodegen.QrCode;
import io.nayuki.qrcodegen.QrSegment;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.holdfast.report.text.Markup;

/// The QR code of a slip (ISO/IEC 18004): its code, its whole digest, the log and the entry, so
/// that a telephone at a gate can find the slip in the record. It holds no operation and no answer.
///
/// It is a pointer and proves nothing. It loads nothing either: what it holds is text and no
/// address.
final class SlipQr {
  /// Modules left free on each side (ISO/IEC 18004, 5.3.8).
  private static final int QUIET = 4;

  private final String head;
  private final String origin;

  private SlipQr(String head, String origin) {
    this.head = head;
    this.origin = origin;
  }

  /// The code of a slip that was not recorded.
  static SlipQr of(SlipBody slip) {
    return new SlipQr(stem(slip) + "NOT LOGGED", "");
  }

  /// The code of a slip that says it was recorded.
  ///
  /// @param position the entry, from 0
  static SlipQr of(SlipBody slip, long position, String origin) {
    return new SlipQr(stem(slip) + "ENTRY " + position + " LOG ", origin);
  }

  private static String stem(SlipBody slip) {
    String digest = slip.digest().hex().toUpperCase(Locale.ROOT);
    return "HOLDFAST SLIP " + slip.code().value() + " SHA256 " + digest + " ";
  }

  /// What a reader of it reads.
  String text() {
    return head + origin;
  }

  /// Writes it as a drawing: one path, a rectangle for each run of dark modules.
  ///
  /// @param label what it is, for those who do not see it
  void write(Markup page, String label) {
    QrCode code = code();
    String side = Integer.toString(code.size + 2 * QUIET);
    page.open(
            "svg",
            "class",
            "qr",
            "viewBox",
            "0 0 " + side + " " + side,
            "role",
            "img",
            "aria-label",
            label)
        .open("path", "d", path(code))
        .close()
        .closeLine();
  }

  /// Capitals and digits take less room in a segment of their own.
  private QrCode code() {
    List<QrSegment> segments =
        origin.isEmpty()
            ? List.of(QrSegment.makeAlphanumeric(head))
            : List.of(
                QrSegment.makeAlphanumeric(head),
                QrSegment.makeBytes(origin.getBytes(StandardCharsets.UTF_8)));
    return QrCode.encodeSegments(segments, QrCode.Ecc.MEDIUM);
  }

  private static String path(QrCode code) {
    var path = new StringBuilder();
    for (int y = 0; y < code.size; y++) {
      for (int x = 0; x < code.size; x++) {
        int from = x;
        while (code.getModule(x, y)) {
          x++;
        }
        if (x > from) {
          path.append('M').append(from + QUIET).append(' ').append(y + QUIET);
          path.append('h').append(x - from).append("v1h-").append(x - from).append('z');
        }
      }
    }
    return path.toString();
  }
}
