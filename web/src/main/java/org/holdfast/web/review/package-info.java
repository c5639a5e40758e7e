// SPDX-License-Identifier: Apache-2.0
/// Is the person in the seat the one in the registry, and does what protects that person bar this
/// departure?
///
/// Words: a *reading* is what one person finds; a *candidate* is a registered person who may be the
/// one in the seat; whoever *has* a seat reads it at this moment, and the others see that.
///
/// Units: times in the viewer's zone; candidates counted from 1.
///
/// Refuses: to show what one reader found before two have read; a release by one person, in bulk,
/// by a key, or of what was not read as it stands now.
///
/// Start reading at [ReviewController].
@NullMarked
package org.holdfast.web.review;

import org.jspecify.annotations.NullMarked;
