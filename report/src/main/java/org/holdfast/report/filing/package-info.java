// SPDX-License-Identifier: Apache-2.0
/// What does a paper look like that a person can sign and file?
///
/// Words: a *paper* is what is filed with a court, its *caption* says in which court and case; a
/// *block* is a part of it, a *run* is a piece of a sentence; the *basis* of a sentence is what it
/// rests on, a *fault* is what is wrong with it; its *standing* says whether it is final.
///
/// Units: lengths of paper in twentieths of a point; the time at which a paper was composed is an
/// instant that the caller gives, so the same paper gives the same bytes.
///
/// Refuses: a final paper with a fault; headings that skip a level; to sign; to fetch anything; to
/// leave out a letter that the shipped typeface lacks, which is written as `[U+1208]`.
///
/// Start reading at [CourtPaper], then [Block], then [PaperMarkup].
@NullMarked
package org.holdfast.report.filing;

import org.jspecify.annotations.NullMarked;
