// SPDX-License-Identifier: Apache-2.0
/// Which options mean the same in several commands?
///
/// Words: each class is one option, which commands mix in.
///
/// Units: stated by each option.
///
/// Refuses: to let one option mean two things. A command with a need of its own has an option of
/// its own.
///
/// Start reading at [AsOf].
@NullMarked
package org.holdfast.cli.options;

import org.jspecify.annotations.NullMarked;
