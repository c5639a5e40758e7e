// SPDX-License-Identifier: Apache-2.0
package org.holdfast.bench.query;

import org.holdfast.bench.misstatement.Seat;
import org.holdfast.bench.people.Person;

/// A seat whose truth is known.
///
/// @param seat what the manifest says, and what it misstates
/// @param person who sits there, as they are
/// @param truth where they stand to the registry
public record Query(Seat seat, Person person, Truth truth) {}
