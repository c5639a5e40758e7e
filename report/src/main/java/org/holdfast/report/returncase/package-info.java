// SPDX-License-Identifier: Apache-2.0
/// What does a return case look like to those who must bring somebody home, and to a court?
///
/// Words: as in `org.holdfast.casefile.returncase` and `org.holdfast.casefile.diligence`; a *lane*
/// is one row of a figure; a *strip* is the row of figures that is read first.
///
/// Units: times in the court's zone, named beside each; lengths in figures in units of the view
/// box.
///
/// Refuses: to leave a blank, to rank counterparts, to shorten a value, to say more than
/// [org.holdfast.casefile.diligence.CaseAsOf] found.
///
/// Start reading at [CaseHtml] and [CaseTable]; then [CaseJson].
@NullMarked
package org.holdfast.report.returncase;

import org.jspecify.annotations.NullMarked;
