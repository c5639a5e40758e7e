// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.screening;

import org.holdfast.casefile.manifest.Seat;
import org.holdfast.protection.assessment.LookBack;

/// A seat's departure, judged afterwards.
///
/// @param seat the seat as the manifest states it
/// @param lookBack whether it was barred, and what had been told to whom
public record SeatLookBack(Seat seat, LookBack lookBack) {}
