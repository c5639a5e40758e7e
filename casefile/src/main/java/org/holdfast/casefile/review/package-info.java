// SPDX-License-Identifier: Apache-2.0
/// May this one hold be opened, by whom, by which door, and for how long?
///
/// Words: a *reading* is what one person found in one seat and one registered person; a *door* is
/// one of two grounds on which a hold is released; a *release* is what two people record; its
/// *binding* is the digest of everything that it was made on; a *hand* is one of the two people's.
///
/// Units: instants on the UTC time line; positions of the record, from 0; SHA-256 digests.
///
/// Refuses: a door for a bar in force, for a name alone, and for every reason of the seat that is
/// no registered person's. A release that does not apply now sets nothing aside.
///
/// Start reading at [Question], then [OpenDoors], [Release] and [ReviewView].
@NullMarked
package org.holdfast.casefile.review;

import org.jspecify.annotations.NullMarked;
