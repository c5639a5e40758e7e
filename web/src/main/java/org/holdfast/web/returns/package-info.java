// SPDX-License-Identifier: Apache-2.0
/// What has been done to bring somebody back, where did nothing happen, and what does the court
/// hear of it?
///
/// Words: a *fact* is one thing that somebody enters about a case: a step, an answer, news of where
/// the person is. A *correction* says of one that it was recorded wrongly, and how it reads then.
///
/// Units: times of a case are read and written in the zone of its court, and name it.
///
/// Refuses: a case that cannot be read whole; a fact that the reader of case files does not accept.
/// Nothing is preselected; a correction begins with what is recorded, and takes two people.
///
/// Start reading at [CaseController].
@NullMarked
package org.holdfast.web.returns;

import org.jspecify.annotations.NullMarked;
