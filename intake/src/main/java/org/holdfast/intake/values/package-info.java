// SPDX-License-Identifier: Apache-2.0
/// What does one cell say?
///
/// Words: a *cell* is the text of one field and where it stands; a *shape* describes a text without
/// showing it ("7 digits", "3 words").
///
/// Units: lines and columns from 1.
///
/// Refuses: to guess. A value that can be read in two ways, a day without a century and a
/// spreadsheet's error are problems. A bar or an ending that cannot be read is kept and bars. A
/// blank is a blank and no problem here: whether a field may be blank is the format's business.
///
/// Start reading at [Values].
@NullMarked
package org.holdfast.intake.values;

import org.jspecify.annotations.NullMarked;
