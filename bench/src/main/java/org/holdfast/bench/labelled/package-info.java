// SPDX-License-Identifier: Apache-2.0
/// How does the shipped model do on labelled people whom nobody here invented?
///
/// Words: a *set* is public data with labels that others made; a *true pair* is two rows of it that
/// are labelled one person; the *floor* is the weight from which on pairs of different people are
/// counted.
///
/// Units: weights are bits, log2 Bayes factors; shares are in [0, 1].
///
/// Refuses: to hold any of the data, to fit anything to it, and to leave a set out in silence. True
/// pairs are weighed wherever they fall, so that no floor hides a miss.
///
/// Start reading at [PublicSets], then [LabelledMeasurement].
@NullMarked
package org.holdfast.bench.labelled;

import org.jspecify.annotations.NullMarked;
