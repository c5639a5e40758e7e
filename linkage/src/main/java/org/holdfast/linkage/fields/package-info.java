// SPDX-License-Identifier: Apache-2.0
/// How does one field of two identities agree?
///
/// Words: a *level* names one way in which two values agree or differ, or that they cannot be
/// compared; a value is *near* another that may be the same one mistyped; an identity is *prepared*
/// once, so that it can be compared many times.
///
/// Units: birth dates and A-numbers as integers, as [BirthDates#pack] and [ANumberNeighbours#pack]
/// put them; a weight is no matter of this package.
///
/// Refuses: to read a blank, or a day on which nobody alive was born, as agreement or as conflict.
/// Every comparison is symmetric. Names are compared in [org.holdfast.linkage.names].
///
/// Start reading at [Level], then [Prepared].
@NullMarked
package org.holdfast.linkage.fields;

import org.jspecify.annotations.NullMarked;
