// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.paxlst.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import io.xlate.edi.stream.EDIInputFactory;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Two readers that share nothing part the conformant messages alike, value for value.
class StaediAgreementTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "one-leg.edi",
        "odd-separators.edi",
        "no-advice.edi",
        "crew-and-passengers.edi",
        "three-legs.edi",
        "utf-8.edi",
        "two-flights-in-parts.edi"
      })
  void staediPartsTheMessageAsTheLexerDoes(String sample) throws Exception {
    byte[] bytes;
    try (var in = StaediAgreementTest.class.getResourceAsStream("../" + sample)) {
      bytes = in.readAllBytes();
    }
    assertThat(ours(bytes)).isNotEmpty().isEqualTo(theirs(bytes));
  }

  private static List<String> ours(byte[] bytes) {
    var sink = Sink.of("list.edi");
    List<String> lines =
        Interchange.read(bytes, sink).messages().stream()
            .flatMap(message -> message.body().stream())
            .map(StaediAgreementTest::line)
            .toList();
    assertThat(sink.problems().problems()).isEmpty();
    return lines;
  }

  private static String line(Segment segment) {
    var values = new ArrayList<String>();
    for (Segment.Element element : segment.elements()) {
      values.add(
          element.repeats().stream()
              .map(components -> trimmed(String.join(":", components), ":"))
              .collect(Collectors.joining("*")));
    }
    return trimmed(segment.tag() + "+" + String.join("+", values), "+");
  }

  private static List<String> theirs(byte[] bytes) throws Exception {
    var lines = new ArrayList<String>();
    var reader =
        EDIInputFactory.newFactory().createEDIStreamReader(new ByteArrayInputStream(bytes));
    var line = new StringBuilder();
    char repetition = repetition(bytes);
    boolean composite = false;
    int component = 0;
    while (reader.hasNext()) {
      switch (reader.next()) {
        case START_SEGMENT -> line.setLength(0);
        case START_COMPOSITE -> {
          composite = true;
          component = 0;
          line.append(separator(reader.getLocation().getElementOccurrence(), repetition));
        }
        case END_COMPOSITE -> composite = false;
        case ELEMENT_DATA -> {
          if (!composite) {
            line.append(separator(reader.getLocation().getElementOccurrence(), repetition));
          } else if (component++ > 0) {
            line.append(':');
          }
          line.append(reader.getText());
        }
        case END_SEGMENT -> {
          String tag = reader.getText();
          if (!tag.startsWith("UN")) {
            lines.add(trimmed(trimmedComponents(tag + line), "+"));
          }
        }
        default -> {}
      }
    }
    return lines;
  }

  /// staedi takes the space that stands for "no repetition" for a separator, so that it parts names
  /// at each space; here they are put together again.
  private static char repetition(byte[] bytes) {
    return bytes[0] == 'U' && bytes[2] == 'A' ? (char) bytes[7] : '*';
  }

  private static String separator(int occurrence, char repetition) {
    return occurrence > 1 ? String.valueOf(repetition) : "+";
  }

  private static String trimmedComponents(String line) {
    return line.replaceAll(":+(?=[+*]|$)", "");
  }

  private static String trimmed(String text, String trailing) {
    String rest = text;
    while (rest.endsWith(trailing)) {
      rest = rest.substring(0, rest.length() - 1);
    }
    return rest;
  }
}
