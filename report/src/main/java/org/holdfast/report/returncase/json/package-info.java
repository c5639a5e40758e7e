// SPDX-License-Identifier: Apache-2.0
/// How does a return case stand, for a program?
///
/// Words: those of [org.holdfast.report.returncase].
///
/// Units: times are ISO 8601 with the offset of the court's zone; lengths of time are ISO 8601 too.
///
/// Refuses: to leave anything out that the page says.
///
/// Start reading at [CaseJson].
@NullMarked
package org.holdfast.report.returncase.json;

import org.jspecify.annotations.NullMarked;
