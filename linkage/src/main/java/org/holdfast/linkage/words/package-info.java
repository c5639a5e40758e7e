// SPDX-License-Identifier: Apache-2.0
/// With which words of a registry's names does a word agree, and what does each weigh at most?
///
/// Words: a *vocabulary* is the distinct words of a registry's names, numbered; what *may agree* is
/// every word that agrees in any way, and some that do not.
///
/// Units: weights in bits, log2 Bayes factors; a bound is never too low.
///
/// Refuses: to leave out a word that agrees. Each way of agreeing has its key, or the words are
/// compared one by one.
///
/// Start reading at [org.holdfast.linkage.words.Vocabulary], then
/// [org.holdfast.linkage.words.Variants].
@NullMarked
package org.holdfast.linkage.words;

import org.jspecify.annotations.NullMarked;
