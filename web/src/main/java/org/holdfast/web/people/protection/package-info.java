// SPDX-License-Identifier: Apache-2.0
/// What does one protection bar, since when, and what has happened to it?
///
/// Words: the *chain* is what happened to a protection, in order; a *term* is a stretch over which
/// it runs by its own words, counted by a rule; what *weakens* it takes two people.
///
/// Units: times in the zone of the court that gave it.
///
/// Refuses: an ending by one person, or one without a paper that is named.
///
/// Start reading at [ProtectionController].
@NullMarked
package org.holdfast.web.people.protection;

import org.jspecify.annotations.NullMarked;
