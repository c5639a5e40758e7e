// SPDX-License-Identifier: Apache-2.0
/// How good is the score: whom does it find, at what cost, and does its probability mean what it
/// says?
///
/// Words: a *split* is a population and its seats, from seeds of its own; what is fitted is fitted
/// on the *development* split and measured on the *test* split. *Recall* is the share of registered
/// people who are found in their own seats; a *review* is a seat of somebody who is not registered
/// and has a candidate all the same. A probability is *calibrated* where, of all candidates that
/// bear it, that share is the person asked about.
///
/// Units: bits for weights, thresholds and log2(m/u); shares in \[0, 1\]; reviews per 1,000.
///
/// Refuses: to fit anything to the test split, and to state a rate without what it was counted
/// among.
///
/// Start reading at [QualityPlan], then [Screened], [ReviewCurve], [CalibrationFit], [Reliability]
/// and [LevelEstimate].
@NullMarked
package org.holdfast.bench.quality;

import org.jspecify.annotations.NullMarked;
