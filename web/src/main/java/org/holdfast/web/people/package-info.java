// SPDX-License-Identifier: Apache-2.0
/// Who is protected, by what, until when, and how do we know?
///
/// Words: a *lane* is what happened to one protection on a time axis; what is *in force today* is
/// answered as a seat's screening answers it, for a removal at the time of the page; a person is
/// *unfindable* on a list that states too little to compare.
///
/// Units: instants on the UTC time line, written in the zone that the page names.
///
/// Refuses: to show a number before it is asked for with a reason; to end a protection by one
/// person; to turn a page that could not be read whole into an answer.
///
/// Start reading at [PersonController].
@NullMarked
package org.holdfast.web.people;

import org.jspecify.annotations.NullMarked;
