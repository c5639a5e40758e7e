// SPDX-License-Identifier: Apache-2.0
@NullMarked
package org.holdfast.intake;

import org.jspecify.annotations.NullMarked;
