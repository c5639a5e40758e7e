// SPDX-License-Identifier: Apache-2.0
/// What leaves next, and what is on hold?
///
/// Words: an *operation* is one departure; a *seat* is one person on its list; the *gate* is where
/// people board.
///
/// Units: times in the zone of departure where an operation states one.
///
/// Refuses: to show an answer that is older than its expiry, or than the record, as anything but a
/// hold.
///
/// Start reading at [BoardController].
@NullMarked
package org.holdfast.web.board;

import org.jspecify.annotations.NullMarked;
