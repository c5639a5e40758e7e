// SPDX-License-Identifier: Apache-2.0
/// What is asked of the linkage, and what is the true answer?
///
/// Words: a *query* is a seat whose truth is known; a *positive* is a registered person, a
/// *negative* somebody who is not registered, among them the kin of registered people, who are the
/// hardest to tell apart.
///
/// Units: shares in [0, 1]; indices of the population, from 0.
///
/// Refuses: queries without a truth, and queries whose errors are not told.
///
/// Start reading at [Queries], then [Truth].
@NullMarked
package org.holdfast.bench.query;

import org.jspecify.annotations.NullMarked;
