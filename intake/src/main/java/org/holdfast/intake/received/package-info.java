// SPDX-License-Identifier: Apache-2.0
/// What came in, and what was said beside it?
///
/// Words: a *received file* is its name as the user gave it and its bytes, unaltered; a *received
/// text* is the same as characters.
///
/// Units: bytes; counts of seats and rows.
///
/// Refuses: nothing; these are what every reader starts from.
///
/// Start reading at [ReceivedFile].
@NullMarked
package org.holdfast.intake.received;

import org.jspecify.annotations.NullMarked;
