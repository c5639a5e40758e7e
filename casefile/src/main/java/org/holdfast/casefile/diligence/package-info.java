// SPDX-License-Identifier: Apache-2.0
/// How does a return stand at a time: what falls due next, where did nothing happen, how do the
/// court's three questions stand?
///
/// Words: a *gap* is a time between two acts; a *period* runs from one report to the next; a
/// *standing* is how something stands; a *notice* must be told at once, an *alarm* goes out before
/// a due time.
///
/// Units: instants on the UTC time line; lengths of time elapsed; days in the court's zone.
///
/// Refuses: to look at what was not known by then; to leave a blank where nothing happened.
///
/// Start reading at [CaseAsOf].
@NullMarked
package org.holdfast.casefile.diligence;

import org.jspecify.annotations.NullMarked;
