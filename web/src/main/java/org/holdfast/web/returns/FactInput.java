// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.returns;

/// Something that a form asks about a fact, under the name that it has in a case file.
sealed interface FactInput {

  /// The name of its field (`docs/formats/case.md`).
  String name();

  /// Whether the form cannot do without it.
  boolean required();

  /// A line of text.
  record Line(String name, boolean required) implements FactInput {}

  /// A text of several lines, which a case file holds as one.
  record Lines(String name, boolean required) implements FactInput {}

  /// Texts, one on each line.
  record Texts(String name, boolean required) implements FactInput {}

  /// The name of a counterpart: one that the case knows, or a new one.
  record Named(String name, boolean required) implements FactInput {}

  /// A day.
  record Day(String name, boolean required) implements FactInput {}

  /// A day, with a clock time where it is known.
  record Time(String name, boolean required) implements FactInput {}

  /// A day and a clock time, both of them.
  record Receipt(String name, boolean required) implements FactInput {}

  /// One of several.
  record OneOf(String name, boolean required, Choices choices) implements FactInput {}

  /// Yes or no, both seen.
  record YesNo(String name, boolean required) implements FactInput {}

  /// Any of several, each with a field of its own, `NAME-VALUE`.
  record Several(String name, boolean required, Choices choices) implements FactInput {}
}
