// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report.text;

import java.io.Writer;
import java.util.Locale;
import org.holdfast.casefile.entry.Unseen;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/// JSON as Holdfast writes it: indented by two spaces, broken by line feeds on every system, with
/// nothing hidden in its strings.
public final class JsonText {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().characterEscapes(new HiddenEscapes()).build();

  private JsonText() {}

  public static JsonGenerator generator(Writer out) {
    return FACTORY.createGenerator(new Indented(), out);
  }

  private static final class Indented extends ObjectWriteContext.Base {
    @Override
    public PrettyPrinter getPrettyPrinter() {
      var indenter = new DefaultIndenter("  ", "\n");
      return new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  }

  /// Escapes what [Unseen] names, beside what JSON itself escapes.
  private static final class HiddenEscapes extends CharacterEscapes {
    private static final long serialVersionUID = 1L;
    private static final int DELETE = 0x7f;

    @Override
    public int[] getEscapeCodesForAscii() {
      int[] codes = standardAsciiEscapesForJSON();
      codes[DELETE] = ESCAPE_STANDARD;
      return codes;
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int character) {
      boolean halfOfPair =
          character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
      return Unseen.is(character) && !halfOfPair
          ? new SerializedString(String.format(Locale.ROOT, "\\u%04X", character))
          : null;
    }
  }
}
