// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report.text;

import io.xlate.edi.stream.EDIStreamException;
import io.xlate.edi.stream.EDIStreamWriter;
import java.util.List;

/// Segments of a UN/EDIFACT interchange, ISO 9735 syntax 4, with the separators of level A. The
/// writer beneath escapes separators within values; this one counts.
public final class EdifactText {
  private static final String LEVEL_A = "[A-Z0-9 .,()/=!\"%&*;<>'+:?-]*";
  private static final String LEVEL_B = "[A-Za-z0-9 .,()/=!\"%&*;<>'+:?-]*";

  private final EDIStreamWriter writer;
  private int segments;

  public EdifactText(EDIStreamWriter writer) {
    this.writer = writer;
  }

  public void start() throws EDIStreamException {
    writer.startInterchange();
  }

  public void end() throws EDIStreamException {
    writer.endInterchange();
  }

  /// Starts the count anew.
  public void beginMessage() {
    segments = 0;
  }

  /// How many segments were written since the message began.
  public int segmentsOfMessage() {
    return segments;
  }

  /// Writes one segment.
  ///
  /// @param tag its tag, three letters
  /// @param elements its elements: a text, or a list of texts for the components of a composite; an
  ///   empty text leaves the element out
  public void segment(String tag, Object... elements) throws EDIStreamException {
    writer.writeStartSegment(tag);
    for (Object element : elements) {
      switch (element) {
        case String text when text.isEmpty() -> writer.writeEmptyElement();
        case String text -> writer.writeElement(Visible.of(text));
        case List<?> components -> composite(components);
        default -> throw new IllegalArgumentException("an element is a text or a list of texts");
      }
    }
    writer.writeEndSegment();
    segments++;
  }

  private void composite(List<?> components) throws EDIStreamException {
    writer.writeStartElement();
    for (Object component : components) {
      writer.writeComponent(Visible.of(component.toString()));
    }
    writer.endElement();
  }

  /// The smallest repertoire that holds a text: `UNOA`, `UNOB`, or `UNOW`, which is ISO 10646 in
  /// UTF-8 (UN/EDIFACT code list 0001).
  public static String repertoire(String text) {
    if (text.matches(LEVEL_A)) {
      return "UNOA";
    }
    return text.matches(LEVEL_B) ? "UNOB" : "UNOW";
  }
}
