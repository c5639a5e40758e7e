// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.planted.other;

import org.holdfast.intake.planted.one.One;
import org.jspecify.annotations.Nullable;

/// The other half.
public record Other(@Nullable One one) {}
