// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.returncase;

import org.holdfast.casefile.order.Happening;

/// What is meant to happen to the person on return: custody, a renewed removal.
///
/// @param happening when it was decided, and when it was known
/// @param what in words
/// @param source the record of it; empty where there is none
public record Intention(Happening happening, String what, String source) {}
