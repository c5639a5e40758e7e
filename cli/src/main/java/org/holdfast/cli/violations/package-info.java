// SPDX-License-Identifier: Apache-2.0
/// Was anybody removed although something barred it? The look back, from a terminal.
///
/// Words: as in `org.holdfast.casefile.violation`.
///
/// Units: instants on the UTC time line.
///
/// Refuses: to say that all is well where a row could not be checked.
///
/// Start reading at [ViolationsCommand].
@NullMarked
package org.holdfast.cli.violations;

import org.jspecify.annotations.NullMarked;
