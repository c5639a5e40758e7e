// SPDX-License-Identifier: Apache-2.0
/// What is owed under the orders of a case, by when, and how does that stand?
///
/// Words: a directive makes *obligations*, one for each time it falls due; a *filing* has the
/// instant of its receipt, which nothing changes; a *fulfilment* is what no filing answers.
///
/// Units: instants on the UTC time line; days in the court's zone.
///
/// Refuses: to roll a time that a court named; to revive a time that passed while a directive
/// rested; to call a duty done on one person's word; to read a clock.
///
/// Start reading at [Obligation], then [Obligations], which makes obligations of orders.
@NullMarked
package org.holdfast.casefile.duty;

import org.jspecify.annotations.NullMarked;
