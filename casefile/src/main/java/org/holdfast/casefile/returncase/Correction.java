// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.returncase;

import org.holdfast.casefile.order.Happening;
import org.jspecify.annotations.Nullable;

/// An earlier statement that is known to be wrong.
///
/// @param of which: `ECF-31, paragraph 13`
/// @param knownSince since when it is known to be wrong
/// @param servedAt when its correction was served; null while none was
/// @param what the correction in words; empty where not stated
/// @param document the paper; empty where there is none
public record Correction(
    String of, Happening knownSince, @Nullable Happening servedAt, String what, String document) {}
