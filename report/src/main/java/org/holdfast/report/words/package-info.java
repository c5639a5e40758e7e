// SPDX-License-Identifier: Apache-2.0
/// In what words does a document say what was answered?
///
/// Words: the *fixed words* are those of a document itself, in one language; a *gap* in them takes
/// a value; a *headline* is the answer in one sentence; a *tally* counts the seats by their answer;
/// a *shape* stands beside a word and never in its place.
///
/// Units: instants in words name their zone; what is left is rounded down, ages are rounded up.
///
/// Refuses: to translate the sentences of reasons, problems and notes, which stay in English; to
/// count a seat of a manifest that was not screened as anything but HOLD.
///
/// Start reading at [Words], then [Headlines].
@NullMarked
package org.holdfast.report.words;

import org.jspecify.annotations.NullMarked;
