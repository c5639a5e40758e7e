// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report;

import java.io.StringWriter;
import java.util.List;
import org.holdfast.casefile.screening.OperationAnswer;
import org.holdfast.casefile.screening.SeatProof;
import org.holdfast.linkage.SearchProof;
import org.holdfast.report.text.JsonText;
import tools.jackson.core.JsonGenerator;

/// The search-proof format, `docs/formats/search-proof.md`: why nobody was lost, seat by seat, to
/// be kept with the answer.
public final class SearchProofJson {
  private static final String FORMAT = "holdfast-search-proof-1";

  private final JsonGenerator json;

  private SearchProofJson(JsonGenerator json) {
    this.json = json;
  }

  /// One object; it ends in a line break.
  public static String format(OperationAnswer answer, List<SeatProof> proofs) {
    var text = new StringWriter();
    try (JsonGenerator generator = JsonText.generator(text)) {
      new SearchProofJson(generator).operation(answer, proofs);
    }
    return text.append('\n').toString();
  }

  private void operation(OperationAnswer answer, List<SeatProof> proofs) {
    json.writeStartObject();
    json.writeStringProperty("format", FORMAT);
    json.writeStringProperty("operation", answer.manifest().operation());
    json.writeStringProperty("registryVersion", answer.registryVersion());
    json.writeStringProperty("answerSha256", AnswerJson.digest(answer));
    json.writeArrayPropertyStart("seats");
    for (SeatProof proof : proofs) {
      json.writeStartObject();
      json.writeStringProperty("seat", proof.seat());
      json.writeArrayPropertyStart("searches");
      proof.searches().forEach(this::search);
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void search(SearchProof proof) {
    json.writeStartObject();
    json.writeStringProperty("model", proof.model());
    json.writeStringProperty("modelSha256", proof.modelSha256());
    json.writeNumberProperty("persons", proof.persons());
    json.writeArrayPropertyStart("patterns");
    proof.patterns().forEach(this::pattern);
    json.writeEndArray();
    json.writeNumberProperty("byIdentifier", proof.byIdentifier());
    json.writeNumberProperty("byWordsTogether", proof.byWordsTogether());
    json.writeNumberProperty("found", proof.found());
    json.writeNumberProperty("compared", proof.compared());
    json.writeNumberProperty("candidates", proof.candidates());
    json.writeEndObject();
  }

  private void pattern(SearchProof.Pattern pattern) {
    json.writeStartObject();
    json.writeStringProperty("birthDate", pattern.birthDate());
    json.writeBooleanProperty("odd", pattern.odd());
    json.writeNumberProperty("nameBits", pattern.nameBits());
    json.writeBooleanProperty("wholeName", pattern.wholeName());
    json.writeStringProperty("cover", pattern.cover().name());
    json.writeNumberProperty("wordsLeftOut", pattern.wordsLeftOut());
    json.writeNumberProperty("rowsRead", pattern.rowsRead());
    json.writeNumberProperty("rowsFound", pattern.rowsFound());
    json.writeEndObject();
  }
}
