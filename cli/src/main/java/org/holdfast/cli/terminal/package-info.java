// SPDX-License-Identifier: Apache-2.0
/// Where does a command run, what does it read, and how does it end?
///
/// Words: a *terminal* is where a command prints, the clock it asks and the folders it knows; its
/// *exit code* is what a script may rely on.
///
/// Units: none of its own.
///
/// Refuses: to name what stands in a file. Failures name files and options.
///
/// Start reading at [Terminal] and [ExitCode].
@NullMarked
package org.holdfast.cli.terminal;

import org.jspecify.annotations.NullMarked;
