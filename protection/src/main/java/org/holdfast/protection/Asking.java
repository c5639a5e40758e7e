// SPDX-License-Identifier: Apache-2.0
package org.holdfast.protection;

import java.time.Instant;

/// When a question is asked, and of a registry that speaks as of when.
///
/// A reader would get this wrong: the two may stand in either order. A registry that speaks as of a
/// later time is asked about the past, and what it learned after [#at()] is then not known.
///
/// @param at the time of asking
/// @param registryAsOf as of when the registry speaks; an event that weakens and has no time of
///   learning is known only from then on
public record Asking(Instant at, Instant registryAsOf) {}
