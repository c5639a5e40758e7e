// SPDX-License-Identifier: Apache-2.0
/// Who is it, and what holds for every request?
///
/// Words: a *session* is somebody signed in at one browser; a *reading* is an entry that says who
/// opened what is personal.
///
/// Units: none of its own.
///
/// Refuses: whoever the record has not admitted, or has retired; every request that another site
/// sends; what cannot be written down.
///
/// Start reading at [SecurityRules] and [Viewers].
@NullMarked
package org.holdfast.web.sign;

import org.jspecify.annotations.NullMarked;
