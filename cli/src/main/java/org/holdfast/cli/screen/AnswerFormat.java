// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.screen;

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

  /// How a file of this form ends, without the dot.
  String extension() {
    return extension;
  }
}
