// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report.words;

/// The language of a document's fixed words.
///
/// A reader would get this wrong: the sentences of reasons, problems and notes come from the
/// casefile in English and stay so, marked as English. They are never translated by a machine.
public enum Language {
  /// English.
  ENGLISH("en"),
  /// Spanish.
  SPANISH("es");

  private final String tag;

  Language(String tag) {
    this.tag = tag;
  }

  /// The language tag, BCP 47: `en` or `es`.
  public String tag() {
    return tag;
  }
}
