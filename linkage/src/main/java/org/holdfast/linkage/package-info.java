// SPDX-License-Identifier: Apache-2.0
/// Is this the same person?
///
/// Words: a *search* finds, for one [org.holdfast.linkage.identity.Identity], every
/// [org.holdfast.linkage.candidate.Candidate] among the registered; the *model* is the numbers by
/// which it does so. An *upper bound* is the most that a pair can weigh, seen without comparing it.
///
/// Units: match weights in bits; probabilities in [0, 1].
///
/// Refuses: to read a blank as agreement or as conflict; to weigh a name by the registry that is
/// being screened; to give up for want of time or room. Weights and thresholds come from a shipped,
/// versioned model.
///
/// Start reading at [Search], then [PairComparison], which compares two identities, [FullScan],
/// which compares with everybody, and [RegistryIndex], which need not; [IndexFile] keeps one on
/// disk, and [LiveIndex] lets one change.
@NullMarked
package org.holdfast.linkage;

import org.jspecify.annotations.NullMarked;
