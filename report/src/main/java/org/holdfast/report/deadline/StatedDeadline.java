// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report.deadline;

import java.time.ZoneId;
import org.holdfast.legaltime.Computation.Computed;
import org.holdfast.legaltime.Moment;
import org.holdfast.legaltime.Rule;
import org.jspecify.annotations.Nullable;

/// A deadline as it was asked for and as it was counted.
///
/// @param rule the rule by which it was counted
/// @param court the court's id, or the postal code of its state; empty where neither was stated
/// @param zone the zone in which its day ends
/// @param from the event from which it was counted; null where none is stated
/// @param endsAnOrder whether it is an order that ends then, and not a time to act
/// @param computed what counting came to
public record StatedDeadline(
    Rule rule,
    String court,
    ZoneId zone,
    @Nullable Moment from,
    boolean endsAnOrder,
    Computed computed) {}
