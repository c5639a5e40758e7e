// SPDX-License-Identifier: Apache-2.0
/// What are the rows of this spreadsheet, and are they all there?
///
/// Words: a *table* is a header and rows of cells, each with its line and column; a *format* names
/// the columns that mean something; the *end line* of a table declares its rows.
///
/// Units: lines, rows and columns from 1; bytes from 0.
///
/// Refuses: to let two programs read two different lists out of one file. A quote that does not
/// close, a hidden row, a formula, a second sheet, a column name twice: each is a problem. A row
/// that cannot be read is still a row. What a cell means is not asked here.
///
/// Start reading at [Table].
@NullMarked
package org.holdfast.intake.table;

import org.jspecify.annotations.NullMarked;
