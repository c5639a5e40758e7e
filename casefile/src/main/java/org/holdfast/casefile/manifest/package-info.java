// SPDX-License-Identifier: Apache-2.0
/// Who is on the operation, and where does it go?
///
/// Words: an *operation* is one departure; a *manifest* is the list of its seats; an *alternate* is
/// listed in case another comes off.
///
/// Units: instants on the UTC time line; places as resolved by the shipped tables.
///
/// Refuses: nothing; a manifest is data. Whether it was read whole is the reading's question.
///
/// Start reading at [Manifest].
@NullMarked
package org.holdfast.casefile.manifest;

import org.jspecify.annotations.NullMarked;
