// SPDX-License-Identifier: Apache-2.0
/// What does the answer look like to those who must act on it?
///
/// Words: a *document* is one text made from answers; the *slip* says that something was asked and
/// answered, and carries no name and no reason; a *seat* is held, to review, or nothing was found.
///
/// Units: instants in UTC where a machine reads, in the zone of departure where a person does; what
/// is left is rounded down, ages are rounded up.
///
/// Refuses: to say "clear", "safe" or "passed"; to cut a value short; to let a character from a
/// file act on a terminal, a page, a spreadsheet or a message. A manifest that was not screened is
/// HOLD in every document, whatever its seats say.
///
/// Start reading at [AnswerTable] and [AnswerJson]; then [AnswerHtml], [AnswerCsv] and [Cusres].
/// The slip of an answer is in `report.slip`.
@NullMarked
package org.holdfast.report;

import org.jspecify.annotations.NullMarked;
