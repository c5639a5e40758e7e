// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.duty;

import org.holdfast.casefile.order.Happening;

/// An event on which a directive may have made something due.
///
/// @param event its sort: `TRANSFER`
/// @param id the fact that tells of it
/// @param happening when it happened, and was known
public record Triggered(String event, String id, Happening happening) {}
