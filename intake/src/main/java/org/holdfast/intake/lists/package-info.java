// SPDX-License-Identifier: Apache-2.0
/// Who stands in this manifest or registry that came as rows, and what is said of each?
///
/// Words: a *list* is a manifest or a registry with one row per seat, or per person and protection;
/// a *shared column* says something of the whole list; *cells* read a few columns of one row as one
/// thing.
///
/// Units: rows and seats are counted from 1 and held against a count that somebody declared.
///
/// Refuses: to choose. Rows that contradict each other are a problem, and every value that any of
/// them states is kept. Whoever stands in a row that cannot be read is listed all the same.
///
/// Start reading at [ManifestCsv] and [RegistryCsv].
@NullMarked
package org.holdfast.intake.lists;

import org.jspecify.annotations.NullMarked;
