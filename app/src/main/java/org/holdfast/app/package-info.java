// SPDX-License-Identifier: Apache-2.0
/// The one executable: it gives a command line the process's streams, clock and settings. And it
/// opens the desk, also one with invented people to try.
///
/// Words: an *example* is a desk at which everything can be tried.
///
/// Units: none of its own.
///
/// Refuses: to be depended on.
///
/// Start reading at [Main].
@NullMarked
package org.holdfast.app;

import org.jspecify.annotations.NullMarked;
