// SPDX-License-Identifier: Apache-2.0
/// What do we know, as of a position of the record?
///
/// Words: a *view* is made of entries and of nothing else; *as of* is a position: the view of the
/// entries before it; an *excerpt* is a registry as far as it concerns some persons; an entry
/// *touches* those of whom it changes what a registry says.
///
/// Units: positions count entries from 0.
///
/// Refuses: an entry of which part was withheld, wherever what is missing could weaken an answer.
///
/// Start reading at [RegistryView], then [RegistryFacts], which is its opposite.
@NullMarked
package org.holdfast.casefile.view;

import org.jspecify.annotations.NullMarked;
