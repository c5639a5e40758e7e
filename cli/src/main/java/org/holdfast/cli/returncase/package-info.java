// SPDX-License-Identifier: Apache-2.0
/// How does a return stand, and is its report to the court ready? From a terminal.
///
/// Words: as in `org.holdfast.casefile.diligence` and `org.holdfast.casefile.statusreport`.
///
/// Units: instants on the UTC time line.
///
/// Refuses: to make anything of a file that could not be read whole; to sign.
///
/// Start reading at [CaseCommand] and [ReportCommand].
@NullMarked
package org.holdfast.cli.returncase;

import org.jspecify.annotations.NullMarked;
