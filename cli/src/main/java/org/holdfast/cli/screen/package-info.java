// SPDX-License-Identifier: Apache-2.0
/// May these seats leave? The check, from a terminal.
///
/// Words: as in `org.holdfast.casefile.screening`.
///
/// Units: instants on the UTC time line.
///
/// Refuses: to overwrite an earlier answer.
///
/// Start reading at [ScreenCommand].
@NullMarked
package org.holdfast.cli.screen;

import org.jspecify.annotations.NullMarked;
