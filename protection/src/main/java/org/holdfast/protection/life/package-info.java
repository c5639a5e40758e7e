// SPDX-License-Identifier: Apache-2.0
/// How long does this protection run, and has anything ended it, as far as is known?
///
/// Words: a *term* is one stretch of time over which a protection runs by its own words, with a
/// *stage* for each instant; an *ending* is an event that would end or suspend it, documented or
/// disregarded; *known* says which facts may be used.
///
/// Units: instants on the UTC time line; every time in both of its readings.
///
/// Refuses: to end a protection on less than a documented ending, and to shorten a term. An end of
/// which nobody can say when it comes never certainly comes.
///
/// Start reading at [Known], then [Terms] and [Ending].
@NullMarked
package org.holdfast.protection.life;

import org.jspecify.annotations.NullMarked;
