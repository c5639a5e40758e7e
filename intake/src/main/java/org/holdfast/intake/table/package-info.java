// SPDX-License-Identifier: Apache-2.0
/// What do the rows of this spreadsheet say, and are they all there?
///
/// Words: a *table* is a header and rows of cells, each with its line and column; a *format* names
/// the columns that mean something; the *end line* of a registry declares its rows.
///
/// Units: lines, rows and columns from 1; bytes from 0.
///
/// Refuses: to let two programs read two different lists out of one file. A quote that does not
/// close, a hidden row, a formula, a second sheet, a column name twice: each is a problem. A row
/// that cannot be read is still a row, and whoever stands in it is listed.
///
/// Start reading at [Table].
@NullMarked
package org.holdfast.intake.table;

import org.jspecify.annotations.NullMarked;
