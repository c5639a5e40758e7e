// SPDX-License-Identifier: Apache-2.0
/// What does a protection make of a movement, when it was asked and afterwards?
///
/// Words: an *assessment* is what one protection, or the movement itself, makes of a movement; a
/// *look back* judges a departure with every fact in the file. Three questions decide: is it in
/// force, does it forbid this movement, does it apply to this person.
///
/// Units: instants on the UTC time line; every time in both of its readings.
///
/// Refuses: to let doubt pass. Each question has a mildest answer that still protects.
///
/// Start reading at [ProtectionAssessment], then the three questions it asks, then [LookBack].
@NullMarked
package org.holdfast.protection.assessment;

import org.jspecify.annotations.NullMarked;
