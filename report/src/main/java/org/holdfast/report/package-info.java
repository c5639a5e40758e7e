// SPDX-License-Identifier: Apache-2.0
@NullMarked
package org.holdfast.report;

import org.jspecify.annotations.NullMarked;
