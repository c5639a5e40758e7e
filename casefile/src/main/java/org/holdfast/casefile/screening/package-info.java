// SPDX-License-Identifier: Apache-2.0
/// May this seat leave, from here, to there, now?
///
/// Words: a *screening* is the answering of one manifest against one registry at one time of
/// asking; a *candidate* is a registered person who may be the person in the seat.
///
/// Units: instants on the UTC time line; match weights in bits.
///
/// Refuses: to answer for a part. Where declared, parsed and screened differ, or a source is stale,
/// everything is held.
///
/// Start reading at [OperationAnswer], then the screening that makes it.
@NullMarked
package org.holdfast.casefile.screening;

import org.jspecify.annotations.NullMarked;
