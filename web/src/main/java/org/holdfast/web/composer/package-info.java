// SPDX-License-Identifier: Apache-2.0
/// Is the report that is due ready to file, and what was filed?
///
/// Words: the *composer* is where a report is written; a *version* is its wording, told from every
/// other by a digest, so that nobody changes or files another than they read; the *closing parts*
/// follow the answers: privilege log, exhibits, certificate of service.
///
/// Units: times of a report are written in the zone of its court, and name it.
///
/// Refuses: to file anything, which the court's system does; to keep a paper back: one that may not
/// be final says INCOMPLETE on every page.
///
/// Start reading at [ReportController].
@NullMarked
package org.holdfast.web.composer;

import org.jspecify.annotations.NullMarked;
