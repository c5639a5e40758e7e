// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report.words;

import org.holdfast.legaltime.Sentence;

/// The language of a document's fixed words.
///
/// A reader would get this wrong: the sentences of problems and notes come from the readers of
/// files in English and stay so, marked as English. They are never translated by a machine; the
/// reasons of an answer are written in both languages.
public enum Language {
  /// English.
  ENGLISH("en"),
  /// Spanish.
  SPANISH("es");

  private final String tag;

  Language(String tag) {
    this.tag = tag;
  }

  /// The words of a sentence in this language.
  public String of(Sentence sentence) {
    return switch (this) {
      case ENGLISH -> sentence.english();
      case SPANISH -> sentence.spanish();
    };
  }

  /// The language tag, BCP 47: `en` or `es`.
  public String tag() {
    return tag;
  }
}
