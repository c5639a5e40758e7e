// SPDX-License-Identifier: Apache-2.0
/// Is this the same person?
///
/// Words: a *comparison* sets one field of two identities side by side; its *agreement level* is
/// one of a short list; its *match weight* is the log2 Bayes factor of that level, in bits. Three
/// states: agrees, conflicts, cannot compare. A *link* is the same person as far as a machine can
/// say, a *possible link* needs clerical review, a *non-link* is somebody else.
///
/// Units: match weights in bits; probabilities in [0, 1].
///
/// Refuses: to read a blank as agreement or as conflict; to weigh a name by the registry that is
/// being screened. Weights and thresholds come from a shipped, versioned model.
///
/// Start reading at [Identity], then [PairComparison], which compares two of them, [FullScan],
/// which compares with everybody, and [RegistryIndex], which need not.
@NullMarked
package org.holdfast.linkage;

import org.jspecify.annotations.NullMarked;
