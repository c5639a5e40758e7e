// SPDX-License-Identifier: Apache-2.0
/// What does a file say of a return: the orders, the record, the report that is to be filed?
///
/// Words: as in `org.holdfast.casefile.returncase` and `org.holdfast.casefile.statusreport`.
///
/// Units: instants with their offset; a day alone is the whole day in the zone of the court.
///
/// Refuses: a word that the format does not have; the name of a directive or an order that is not
/// in the file; an id that stands twice; a filing that does not say for which of many due times it
/// is.
///
/// Start reading at [CaseJson], which reads the file into a [ReadCase].
@NullMarked
package org.holdfast.intake.returncase;

import org.jspecify.annotations.NullMarked;
