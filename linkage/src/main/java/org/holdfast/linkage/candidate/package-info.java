// SPDX-License-Identifier: Apache-2.0
/// Who may be the person asked about, and why?
///
/// Words: a *comparison* is one field of two identities side by side; its *agreement level* is one
/// of a short list; its *match weight* is the log2 Bayes factor of that level. Three states:
/// agrees, conflicts, cannot compare. A *link* is the same person as far as a machine can say, a
/// *possible link* needs clerical review; a *non-link* is somebody else, and no candidate.
///
/// Units: match weights in bits; probabilities in [0, 1].
///
/// Refuses: to show what was compared. A candidate says how two values agree, and never the values.
///
/// Start reading at [Candidate].
@NullMarked
package org.holdfast.linkage.candidate;

import org.jspecify.annotations.NullMarked;
