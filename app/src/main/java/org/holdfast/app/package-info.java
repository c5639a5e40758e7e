// SPDX-License-Identifier: Apache-2.0
@NullMarked
package org.holdfast.app;

import org.jspecify.annotations.NullMarked;
