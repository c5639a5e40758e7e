// SPDX-License-Identifier: Apache-2.0
/// How does a text get into a document without acting on it?
///
/// Words: a *hidden* character shows nothing of itself, or changes how others are shown; a *column*
/// is the place of one narrow character on a terminal.
///
/// Units: widths in columns; segments of a message are counted from 0.
///
/// Refuses: to drop or cut anything. What is hidden is written out, what is long is wrapped, what
/// has a meaning in the document's syntax is escaped, here and nowhere else.
///
/// Start reading at [Visible]; then [Paragraphs] for the terminal, [Markup], [JsonText],
/// [SpreadsheetText] and [EdifactText].
@NullMarked
package org.holdfast.report.text;

import org.jspecify.annotations.NullMarked;
