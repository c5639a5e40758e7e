// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.duty;

import org.holdfast.casefile.order.Happening;

/// That somebody says a filing, or an act, is not what was ordered.
///
/// @param by who says so: the court, counsel
/// @param happening when, and when it was known
/// @param why in words; empty where not stated
/// @param document the paper; empty where not stated
public record Dispute(String by, Happening happening, String why, String document) {}
