// SPDX-License-Identifier: Apache-2.0
/// What does this file say, and does it say it whole?
///
/// Words: a *file* is its name and its bytes as received; a *reading* is what came out of it, with
/// every problem.
///
/// Units: lines, columns, rows and segments from 1; bytes from 0.
///
/// Refuses: to guess. A value that cannot be read, a count that does not agree, a hidden row: each
/// is a problem with file, line, field, shape and what to do, and the whole file is then not
/// screened.
///
/// Start reading at [ManifestFile] and [RegistryFile].
@NullMarked
package org.holdfast.intake;

import org.jspecify.annotations.NullMarked;
