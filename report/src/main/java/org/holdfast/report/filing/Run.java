// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report.filing;

/// Words of a paper that are printed in one way.
///
/// A reader would get this wrong: [Faulty] says that the words rest on nothing, and no renderer
/// leaves its mark out.
public sealed interface Run {
  /// The words, as written.
  String text();

  /// Words without a mark.
  record Plain(String text) implements Run {}

  /// Words in italics.
  record Emphasis(String text) implements Run {}

  /// Words that somebody else said or wrote. The quotation marks are drawn; the text has none.
  ///
  /// @param language BCP 47 tag of the language they are in: `es`, `en`
  record Quote(String text, String language) implements Run {
    public Quote {
      if (!language.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")) {
        throw new IllegalArgumentException("a quotation names its language by a tag of BCP 47");
      }
    }
  }

  /// Words that nothing supports, or the place of words that are missing: underlined, set off, and
  /// followed by "to mend".
  record Faulty(String text) implements Run {}
}
