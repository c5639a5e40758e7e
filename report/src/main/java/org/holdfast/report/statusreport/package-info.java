// SPDX-License-Identifier: Apache-2.0
/// How does a status report look on paper, and what is wrong with it?
///
/// Words: as in `org.holdfast.casefile.statusreport` and `org.holdfast.report.filing`; the *matrix*
/// says which directive is answered where; a *courtesy copy* is in Spanish.
///
/// Units: dates in the court's zone, as papers write them.
///
/// Refuses: to print a report that may not be final without saying so on every page; to leave out
/// the paragraph on gaps; to sign.
///
/// Start reading at [StatusPaper].
@NullMarked
package org.holdfast.report.statusreport;

import org.jspecify.annotations.NullMarked;
