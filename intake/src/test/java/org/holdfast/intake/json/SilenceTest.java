// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.holdfast.casefile.reading.Note;
import org.holdfast.casefile.reading.Problem;
import org.holdfast.intake.received.ManifestOptions;
import org.holdfast.intake.received.RegistryOptions;
import org.junit.jupiter.api.Test;

class SilenceTest {
  /// Everything in the samples that could tell who somebody is.
  private static final List<String> PERSONAL =
      List.of(
          "Nerea",
          "Solís",
          "SOLIS",
          "Quintanilla",
          "N.S.Q.",
          "1997",
          "298",
          "7710042",
          "Aurelio",
          "AURELIO",
          "Bermejo",
          "BERMEJO",
          "Xuncax",
          "2006-02",
          "Ixchel",
          "Pérez",
          "Tum",
          "2001");

  /// That no message carries a value of a person.
  static void assertSilent(List<Problem> problems, List<Note> notes) {
    for (Problem problem : problems) {
      assertThat(problem.sentence()).doesNotContain(PERSONAL);
    }
    for (Note note : notes) {
      assertThat(note.sentence()).doesNotContain(PERSONAL);
    }
  }

  @Test
  void noMessageCarriesAPersonsValueWhereverTheFileBreaks() {
    for (int at = 0; at < Samples.REGISTRY.length(); at += 3) {
      String broken = Samples.REGISTRY.substring(0, at) + "\u0001" + Samples.REGISTRY.substring(at);
      var reading = RegistryJson.read(Samples.file("r.json", broken), RegistryOptions.NONE);
      assertSilent(reading.problems(), reading.notes());
    }
    for (int at = 0; at < Samples.MANIFEST.length(); at += 3) {
      String broken = Samples.MANIFEST.substring(0, at) + "\u0001" + Samples.MANIFEST.substring(at);
      for (var reading : ManifestJson.read(Samples.file("m.json", broken), ManifestOptions.NONE)) {
        assertSilent(reading.problems(), reading.notes());
      }
    }
  }
}
