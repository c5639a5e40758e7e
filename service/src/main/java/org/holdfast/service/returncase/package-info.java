// SPDX-License-Identifier: Apache-2.0
/// How is a return case read, added to and reported on, whoever asks for it?
///
/// A terminal and the desk read the same files, change the same record and hand out the same
/// papers. They stand here, and know neither.
///
/// Words: a *case file* is the plain format (`docs/formats/case.md`), made by people or from the
/// record; a *paper* is one form of a report: PDF, DOCX, HTML, JSON.
///
/// Units: instants on the UTC time line; days in the zone of the case's court.
///
/// Refuses: a case that cannot be accounted for to the last field, and a change that would make
/// one.
///
/// Start reading at [org.holdfast.service.returncase.CaseChange].
@NullMarked
package org.holdfast.service.returncase;

import org.jspecify.annotations.NullMarked;
