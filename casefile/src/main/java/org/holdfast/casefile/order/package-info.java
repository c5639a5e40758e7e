// SPDX-License-Identifier: Apache-2.0
/// What did a court order, what is owed because of it, by when, and how does that stand?
///
/// Words: an *order* holds *directives*, each with the court's own *verb*; a directive makes
/// *obligations*, one for each time it falls due; a *rest* is a time during which a directive was
/// stayed or paused; a *filing* has the instant of its receipt, which nothing changes.
///
/// Units: instants on the UTC time line; days in the court's zone.
///
/// Refuses: to roll a time that a court named; to revive a time that passed while a directive
/// rested; to call a duty done on one person's word; to read a clock.
///
/// Start reading at [CourtOrder] and [Directive], then [DirectiveLife], then [Obligations], which
/// makes obligations of them.
@NullMarked
package org.holdfast.casefile.order;

import org.jspecify.annotations.NullMarked;
