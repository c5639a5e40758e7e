// SPDX-License-Identifier: Apache-2.0
/// Are these two names one person's?
///
/// Words: a *token* is one word of a name, in the letters A to Z; a *reading* says which tokens are
/// given names and which are surnames; a *level* names one way in which two names agree or differ.
///
/// Units: weights in bits, log2 Bayes factors.
///
/// Refuses: to let a placeholder count as a name, or a particle as a token. Nothing here knows a
/// registry: what a token weighs comes from the model alone.
///
/// Start reading at [org.holdfast.linkage.names.Name], then
/// [org.holdfast.linkage.names.NameComparison].
@NullMarked
package org.holdfast.linkage.names;

import org.jspecify.annotations.NullMarked;
