// SPDX-License-Identifier: Apache-2.0
/// Does a status report answer the court's order, and does every sentence rest on something?
///
/// Words: a *statement* answers a directive and has a *basis*; a *problem* blocks a report or is a
/// fact that the report must show; a *slip* of the last report's plan is *explained* or not.
///
/// Units: times as precisely as they are known; days in the court's zone.
///
/// Refuses: to let an argument or a bare privilege answer; to guess a basis; to judge whether a
/// statement is true.
///
/// Start reading at [StatusReport] and [Submission], then [ReportCheck].
@NullMarked
package org.holdfast.casefile.statusreport;

import org.jspecify.annotations.NullMarked;
