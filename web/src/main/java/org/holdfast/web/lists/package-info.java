// SPDX-License-Identifier: Apache-2.0
/// How does the list of an operation come in?
///
/// A file is received and kept, shown row by row with every problem and what to do about it, and
/// accepted or left. From then on its operations are watched; what came in together can be taken
/// back together.
///
/// Words: a *list* is a file as received; a *mapping* is what a person says that columns of other
/// names mean, kept for the next list with the same columns.
///
/// Units: seats and rows are counted, bytes too.
///
/// Refuses: to guess what a column means. A list that cannot be accounted for can be accepted, and
/// holds everybody on it.
///
/// Start reading at [ListController].
@NullMarked
package org.holdfast.web.lists;

import org.jspecify.annotations.NullMarked;
