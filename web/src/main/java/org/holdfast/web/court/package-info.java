// SPDX-License-Identifier: Apache-2.0
/// Which case is it, what did the court order, and what became of the order?
///
/// Words: a case is *opened by hand*; an order is *read* once more, with its due times computed,
/// before it is recorded; what became of an order *eases* a duty, or it does not.
///
/// Units: days and clock times in the zone of the case's court; due times by
/// [org.holdfast.legaltime].
///
/// Refuses: an order without a directive, a verb that no court has used, a field that the chosen
/// deadline has no use for; to record what eases a duty by one person.
///
/// Start reading at [OrderController].
@NullMarked
package org.holdfast.web.court;

import org.jspecify.annotations.NullMarked;
