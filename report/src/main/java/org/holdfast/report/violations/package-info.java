// SPDX-License-Identifier: Apache-2.0
/// What do the findings on executed removals look like to those who must act on them?
///
/// Words: as in `org.holdfast.casefile.violation`.
///
/// Units: instants in UTC where a machine reads, in the zone of departure where a person does.
///
/// Refuses: to mix what is certain with what is not; to say "violation" as a conclusion, or what
/// anyone knew.
///
/// Start reading at [ViolationsTable] and [ViolationsJson]; then [ViolationsHtml] and
/// [ViolationsCsv].
@NullMarked
package org.holdfast.report.violations;

import org.jspecify.annotations.NullMarked;
