// SPDX-License-Identifier: Apache-2.0
/// How does a registry stand, so that who may be meant is seen without looking at everybody?
///
/// Words: a *packed* registry is columns of integers; a *row* is one name and one birth date of a
/// registered identity; its *signature* is hashes of the words of the name, its *traits* are what
/// else is told at a glance; *postings* are the rows of each word. A *requirement* is what a row's
/// name must reach to be worth a comparison.
///
/// Units: identities, names, rows and words are numbered from 0; bounds of weights in eighths of a
/// bit, rounded so that they are never too low.
///
/// Refuses: to decide who is a candidate. What is found here is compared in full: it may be too
/// much and never too little.
///
/// Start reading at [PackedRegistry], then [Rows] and [Signature].
@NullMarked
package org.holdfast.linkage.rows;

import org.jspecify.annotations.NullMarked;
