// SPDX-License-Identifier: Apache-2.0
/// Who does a file say that somebody is?
///
/// Words: an *identity* is all that one file states of one person; an *A-number* is an alien
/// registration number; a *blank* is what a file does not state.
///
/// Units: years, months and days as written, 0 where not stated; A-numbers of nine digits;
/// countries as ISO 3166-1 alpha-3 codes.
///
/// Refuses: to mend what was written, or to guess what was not. A date that never was stays as it
/// stands; a number that identifies nobody is no number.
///
/// Start reading at [Identity].
@NullMarked
package org.holdfast.linkage.identity;

import org.jspecify.annotations.NullMarked;
