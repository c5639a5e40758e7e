// SPDX-License-Identifier: Apache-2.0
/// How quickly, and how completely, does the index find people among millions?
///
/// Words: *loss* is what a full scan finds and the index does not; it must be nothing. *Recall* is
/// how many registered people are among the candidates of their own seats; it is the model's, not
/// the index's.
///
/// Units: milliseconds, bytes, shares in [0, 1]; times are of one thread, after a warm-up.
///
/// Refuses: to time anything that has not answered. Every query's answer is kept and counted.
///
/// Start reading at [IndexMeasurement].
@NullMarked
package org.holdfast.bench.linkage;

import org.jspecify.annotations.NullMarked;
