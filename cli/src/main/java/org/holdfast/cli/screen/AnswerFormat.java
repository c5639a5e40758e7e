// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.screen;

import java.util.Locale;

/// The forms an answer can be printed in.
enum AnswerFormat {
  TABLE("txt"),
  JSON("json"),
  CSV("csv"),
  HTML("html"),
  CUSRES("edi");

  private final String extension;

  AnswerFormat(String extension) {
    this.extension = extension;
  }

  /// The word that a user types.
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// How a file of this form ends, without the dot.
  String extension() {
    return extension;
  }
}
