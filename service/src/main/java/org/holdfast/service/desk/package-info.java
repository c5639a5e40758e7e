// SPDX-License-Identifier: Apache-2.0
/// What does the record say at this moment, to everybody at the desk?
///
/// Words: the *head* of the record is how many entries it has; the *views* are what follows from
/// them, kept up with it; a *role* is what somebody may do here.
///
/// Units: positions of entries from 0; instants on the UTC time line.
///
/// Refuses: to say anything of a registry where an entry may not be read, or where the views are
/// behind the head.
///
/// Start reading at [Desk].
@NullMarked
package org.holdfast.service.desk;

import org.jspecify.annotations.NullMarked;
