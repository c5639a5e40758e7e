// SPDX-License-Identifier: Apache-2.0
/// What does a JSON file hold, where does each value stand, and what is wrong with it below the
/// level of any format?
///
/// Words: *fields* are the members of one object; a *vocabulary* is the names that a sort of object
/// may have; a *path* says where a value stands.
///
/// Units: lines and columns from 1.
///
/// Refuses: to take one of two equal names; to pass over a name that is a slip away from one that
/// the object lacks; to quote the file in a message.
///
/// Start reading at [JsonFile], then [Fields].
@NullMarked
package org.holdfast.intake.json.syntax;

import org.jspecify.annotations.NullMarked;
