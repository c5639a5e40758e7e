// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.planted.one;

import org.holdfast.intake.planted.other.Other;
import org.jspecify.annotations.Nullable;

/// Half of a cycle.
public record One(@Nullable Other other) {}
