// SPDX-License-Identifier: Apache-2.0
/// What is every open operation answered at this moment?
///
/// From its first list until it has departed or is taken back, an operation is answered again
/// whenever anything that bears on it changes, and whenever time has passed. Each answer that says
/// another thing is recorded before anybody sees it.
///
/// Words: a *board* is what was answered for all open operations, at one moment; a *row* is one of
/// them.
///
/// Units: instants on the UTC time line; positions of entries from 0.
///
/// Refuses: to show what is older than the record as anything but a hold.
///
/// Start reading at [Watching].
@NullMarked
package org.holdfast.service.watch;

import org.jspecify.annotations.NullMarked;
