// SPDX-License-Identifier: Apache-2.0
/// What does a person type, and what does the shell learn?
///
/// Words: a *command* is one act; its *exit code* is what a script may rely on.
///
/// Units: instants on the UTC time line; exit codes as in `terminal.ExitCode`.
///
/// Refuses: to end with zero unless the whole answer was written. Failures name files and options,
/// never what stands in a file.
///
/// Start reading at [Holdfast], then `screen`.
@NullMarked
package org.holdfast.cli;

import org.jspecify.annotations.NullMarked;
