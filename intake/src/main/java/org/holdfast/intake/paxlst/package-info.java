// SPDX-License-Identifier: Apache-2.0
/// Who is on this flight, by a UN/EDIFACT passenger list (PAXLST), and is the message whole?
///
/// Words: a *segment* is one line of a message, an *element* a part of it and a *component* a part
/// of that (ISO 9735); an *interchange* is the file's outer envelope; a *port of call* is an
/// airport at which the flight departs or lands.
///
/// Units: segments from 1, with the interchange header as the first; elements from 1 after the tag;
/// clock times are local to the airport.
///
/// Refuses: to drop a person. A count, reference or segment that does not agree is a problem, and
/// everyone listed is still in the reading. What each segment is read as: `docs/formats/paxlst.md`.
///
/// Start reading at [Paxlst].
@NullMarked
package org.holdfast.intake.paxlst;

import org.jspecify.annotations.NullMarked;
