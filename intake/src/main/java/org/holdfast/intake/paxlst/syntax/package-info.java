// SPDX-License-Identifier: Apache-2.0
/// How does an interchange part into messages and segments, and do its envelopes agree (ISO 9735)?
///
/// Words: a *segment* has a tag and *elements*, an element has *components*; a *trailer* closes
/// what a *header* opened and counts what was in between.
///
/// Units: segments from 1, with the interchange header as the first; elements and components from
/// 1; offsets in bytes from 0.
///
/// Refuses: to stop. A cut, broken or miscounted interchange yields all its segments, and problems.
///
/// Start reading at [Interchange].
@NullMarked
package org.holdfast.intake.paxlst.syntax;

import org.jspecify.annotations.NullMarked;
