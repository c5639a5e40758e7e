// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.bench;

import java.io.Writer;
import java.util.Locale;
import org.holdfast.bench.query.Truth;
import org.holdfast.linkage.identity.ANumber;
import org.holdfast.linkage.identity.BirthDate;
import org.holdfast.linkage.identity.Identity;
import org.holdfast.linkage.identity.Identity.Sex;
import org.holdfast.linkage.identity.IdentityDocument;
import org.holdfast.linkage.identity.PersonName;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;

/// Identities as JSON, an object a line. What is not stated is null or an empty array.
///
/// A name is `{"inOrder": …}` or `{"surnames": …, "givenNames": …}`, as the file parts it or does
/// not; a birth date has as many parts as are known and may be a day that never was (`1980`,
/// `1980-13-41`).
final class IdentityLines implements AutoCloseable {
  private final JsonGenerator json;

  private IdentityLines(JsonGenerator json) {
    this.json = json;
  }

  static IdentityLines to(Writer text) {
    return new IdentityLines(JsonFactory.builder().build().createGenerator(new LineByLine(), text));
  }

  private static final class LineByLine extends ObjectWriteContext.Base {
    @Override
    public SerializableString getRootValueSeparator(SerializableString usual) {
      return new SerializedString("\n");
    }
  }

  /// A registered person.
  void registered(int index, Identity identity) {
    json.writeStartObject();
    json.writeNumberProperty("index", index);
    identity(identity);
    json.writeEndObject();
  }

  /// A seat, and who sits there: `registered` is the index of the registered person, or null.
  void asked(Identity seat, Truth truth) {
    json.writeStartObject();
    switch (truth) {
      case Truth.Registered(var index) -> json.writeNumberProperty("registered", index);
      case Truth.Kin _, Truth.Stranger _ -> json.writeNullProperty("registered");
    }
    identity(seat);
    json.writeEndObject();
  }

  private void identity(Identity identity) {
    json.writeArrayPropertyStart("names");
    identity.names().forEach(this::name);
    json.writeEndArray();
    json.writeArrayPropertyStart("birthDates");
    identity.birthDates().forEach(date -> json.writeString(text(date)));
    json.writeEndArray();
    switch (identity.sex()) {
      case UNSTATED -> json.writeNullProperty("sex");
      case Sex stated -> json.writeStringProperty("sex", stated.name());
    }
    json.writeArrayPropertyStart("nationalities");
    identity.nationalities().stream().sorted().forEach(json::writeString);
    json.writeEndArray();
    json.writeArrayPropertyStart("aNumbers");
    identity.aNumbers().stream().map(ANumber::digits).forEach(json::writeString);
    json.writeEndArray();
    json.writeArrayPropertyStart("documents");
    identity.documents().forEach(this::document);
    json.writeEndArray();
  }

  private void name(PersonName name) {
    json.writeStartObject();
    switch (name) {
      case PersonName.InOrder(var text) -> json.writeStringProperty("inOrder", text);
      case PersonName.Parts(var surnames, var givenNames, var truncated) -> {
        json.writeStringProperty("surnames", surnames);
        json.writeStringProperty("givenNames", givenNames);
        json.writeBooleanProperty("truncated", truncated);
      }
    }
    json.writeEndObject();
  }

  private void document(IdentityDocument document) {
    json.writeStartObject();
    json.writeStringProperty("kind", document.kind());
    json.writeStringProperty("country", document.country());
    json.writeStringProperty("number", document.number());
    json.writeEndObject();
  }

  private static String text(BirthDate date) {
    if (date.month() == 0) {
      return String.format(Locale.ROOT, "%04d", date.year());
    }
    return date.day() == 0
        ? String.format(Locale.ROOT, "%04d-%02d", date.year(), date.month())
        : String.format(Locale.ROOT, "%04d-%02d-%02d", date.year(), date.month(), date.day());
  }

  @Override
  public void close() {
    json.writeRaw('\n');
    json.close();
  }
}
