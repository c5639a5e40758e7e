// SPDX-License-Identifier: Apache-2.0
/// How is something drawn so that anyone can draw it again?
///
/// Words: *lots* are a stream of numbers that follow from their keys alone; a *weighted* list is
/// drawn from by the weight of each value; a *permutation* shuffles the numbers of a range, so that
/// no two people are given the same one.
///
/// Units: shares in [0, 1]; weights relative to each other.
///
/// Refuses: every source of chance of its own. Without a seed nothing is drawn.
///
/// Start reading at [Lots].
@NullMarked
package org.holdfast.bench.draw;

import org.jspecify.annotations.NullMarked;
