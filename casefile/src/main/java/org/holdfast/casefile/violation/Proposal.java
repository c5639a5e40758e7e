// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.violation;

import org.holdfast.legaltime.Sentence;

/// A failure mode that facts suggest. A person decides whether it was so.
///
/// @param mode which one
/// @param facts the facts from which it is proposed, in one sentence; no personal data
public record Proposal(FailureMode mode, Sentence facts) {}
