// SPDX-License-Identifier: Apache-2.0
/// What does a person see and do at the desk?
///
/// The check, done by people together: what departs and what is held, who reads a seat against a
/// registered person, who releases, and what is done to bring somebody back. Pages are written on
/// the server and work without a script.
///
/// Words: a *desk* is an open record with the pages on it.
///
/// Units: times in the zone that a page names.
///
/// Refuses: whoever may not open a page; every act that another site sends.
///
/// Start reading at [org.holdfast.web.access.DeskPage], then [org.holdfast.web.start.DeskServer].
@NullMarked
package org.holdfast.web;

import org.jspecify.annotations.NullMarked;
