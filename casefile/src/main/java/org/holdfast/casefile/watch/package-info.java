// SPDX-License-Identifier: Apache-2.0
/// What would each open operation be answered now?
///
/// Words: an operation is *open* from its first manifest until it is withdrawn or has departed; a
/// *live* registry is one that takes in what changed of some persons; to *answer again* is to judge
/// a seat's kept candidates anew, without looking for anybody.
///
/// Units: instants on the UTC time line; positions count entries of the record from 0.
///
/// Refuses: to answer from a registry of which an excerpt could not be read whole. Everything is
/// held until what is missing was read.
///
/// Start reading at [Watch], then [LiveRegistry].
@NullMarked
package org.holdfast.casefile.watch;

import org.jspecify.annotations.NullMarked;
