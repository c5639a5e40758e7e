// SPDX-License-Identifier: Apache-2.0
/// Does Holdfast give the answers that the law gives?
///
/// Words: a *scenario* is a registry, a manifest, a time of asking and the answers expected, or a
/// status report and the problems that must be raised; the *look back* judges a departure with
/// every fact in the file.
///
/// Units: instants on the UTC time line.
///
/// Refuses: a file in which one case cannot be read.
///
/// Start reading at [ScenariosCommand].
@NullMarked
package org.holdfast.cli.scenarios;

import org.jspecify.annotations.NullMarked;
