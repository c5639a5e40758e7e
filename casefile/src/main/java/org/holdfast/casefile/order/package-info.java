// SPDX-License-Identifier: Apache-2.0
/// What did a court order, and what became of the order?
///
/// Words: an *order* holds *directives*, each with the court's own *verb*; *events* stay, pause,
/// revive, move and end them; a *rest* is a time during which a directive was stayed or paused.
///
/// Units: instants on the UTC time line; days in the court's zone.
///
/// Refuses: to take a stay or an ending for earlier than it certainly was; to treat an appeal as a
/// stay.
///
/// Start reading at [CourtOrder] and [Directive], then [DirectiveLife].
@NullMarked
package org.holdfast.casefile.order;

import org.jspecify.annotations.NullMarked;
