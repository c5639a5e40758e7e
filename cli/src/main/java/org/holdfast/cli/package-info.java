// SPDX-License-Identifier: Apache-2.0
@NullMarked
package org.holdfast.cli;

import org.jspecify.annotations.NullMarked;
