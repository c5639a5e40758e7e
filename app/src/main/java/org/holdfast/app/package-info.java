// SPDX-License-Identifier: Apache-2.0
/// The one executable: it gives a command line the process's streams, clock and settings.
///
/// Words: none of its own.
///
/// Units: none of its own.
///
/// Refuses: to be depended on.
///
/// Start reading at [Main].
@NullMarked
package org.holdfast.app;

import org.jspecify.annotations.NullMarked;
