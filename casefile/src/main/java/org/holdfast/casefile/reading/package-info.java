// SPDX-License-Identifier: Apache-2.0
/// Was the file read to its last byte, row and field?
///
/// Words: a *reading* is what came out of a file and what did not; a *problem* is a thing that
/// could not be accounted for; a *note* is a choice the reader made and shows.
///
/// Units: lines and columns from 1; bytes from 0.
///
/// Refuses: to let a file with a problem stand for a list. Texts here show the shape of what was
/// read ("7 digits", "3 words"), never the value.
///
/// Start reading at [Reading].
@NullMarked
package org.holdfast.casefile.reading;

import org.jspecify.annotations.NullMarked;
