// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.screening;

import org.holdfast.legaltime.Sentence;
import org.holdfast.protection.ReasonCode;

/// A ground for an answer.
///
/// @param code the ground
/// @param sentence the ground in one sentence, without personal data
public record Reason(ReasonCode code, Sentence sentence) {}
