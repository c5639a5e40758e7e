// SPDX-License-Identifier: Apache-2.0
/// How did a candidate come about, field by field?
///
/// Words: a *waterfall* leads from the *prior* in *steps*, one for each field, to the *sum*; a
/// *gain* is evidence for one person, a *loss* evidence against; the *thresholds* are where a
/// possible link and a link begin.
///
/// Units: bits, of the sum and not of the match weight alone; lengths on the page in units of the
/// figure's view box, on a terminal in columns.
///
/// Refuses: to show what the registry states. Only the manifest's side is written out.
///
/// Start reading at [Waterfall]; then [WaterfallText] and [WaterfallSvg], which draw it.
@NullMarked
package org.holdfast.report.waterfall;

import org.jspecify.annotations.NullMarked;
