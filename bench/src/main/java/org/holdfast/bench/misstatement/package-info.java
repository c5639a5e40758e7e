// SPDX-License-Identifier: Apache-2.0
/// How does a manifest misstate a person?
///
/// Words: a *misstatement* is one way in which a seat says other than what is true; its *rate* is
/// how often it is made where the person leaves room for it; a *seat* is what the manifest says in
/// the end, with the misstatements that were made and those that could have been.
///
/// Units: rates in [0, 1].
///
/// Refuses: silent errors. Whatever changes a seat is reported with it, so that every figure can be
/// given by what went wrong; and rates that follow from results: they stand in `error-rates.tsv`
/// with their source, fixed before anything is fitted.
///
/// Start reading at [Misstatement], then [SeatWriter].
@NullMarked
package org.holdfast.bench.misstatement;

import org.jspecify.annotations.NullMarked;
