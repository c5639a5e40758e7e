// SPDX-License-Identifier: Apache-2.0
/// Which document orders the removal of which person, where the manifest itself does not say?
///
/// Words: an *order* is one line of the list that is given beside manifests; it names its seat by
/// the seat, by the A-number or by both.
///
/// Units: lines and columns from 1.
///
/// Refuses: to guess whose order it is. A line that matches no seat, a seat that two lines match, a
/// seat's name that two operations use, an order that is not the manifest's own: each is a problem
/// of every manifest that it touches.
///
/// Start reading at [Orders].
@NullMarked
package org.holdfast.intake.orders;

import org.jspecify.annotations.NullMarked;
