// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.diligence;

import java.time.Instant;

/// The time that the next report is about.
///
/// @param from its first instant
/// @param after the filing that ended the one before; empty where it runs from the order
public record Period(Instant from, String after) {}
