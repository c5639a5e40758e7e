// SPDX-License-Identifier: Apache-2.0
/// Which invented people stand in the registry that the linkage is measured on?
///
/// Words: a *population* is people by their index; a *household* is four neighbours in it, some of
/// whom are siblings, twins or a parent and child of one name; a *culture* is a way of naming; a
/// *rare name* is one that no list holds.
///
/// Units: shares in [0, 1]; weights relative within their table; dates of the Gregorian calendar.
///
/// Refuses: real people. Every field is drawn by itself from tables of single names and from
/// ranges, so that nobody's name, birth date and number stand together but by chance. It refuses
/// chance of its own, too: the same seed and index give the same person, on any machine, without
/// the others.
///
/// Start reading at [Population], then [Person] and [Culture]; the laws are the tables
/// `cultures.tsv`, `population.tsv`, `names.tsv`, `rare-names.tsv` and `nationalities.tsv`.
@NullMarked
package org.holdfast.bench.people;

import org.jspecify.annotations.NullMarked;
