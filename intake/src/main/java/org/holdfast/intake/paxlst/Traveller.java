// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.paxlst;

import org.holdfast.intake.paxlst.syntax.Segment;
import org.holdfast.linkage.identity.Identity;

/// One person of a message.
///
/// @param segment the segment that names the person
/// @param crew whether listed as crew
/// @param label the name as written
/// @param identity what the message says of who it is
/// @param seat the seat's number; empty where not stated
/// @param reference the unique passenger reference; empty where not stated
/// @param embarks the airport at which the journey begins, upper case; empty where not stated
/// @param disembarks the airport at which the journey ends, upper case; empty where not stated
record Traveller(
    Segment segment,
    boolean crew,
    String label,
    Identity identity,
    String seat,
    String reference,
    String embarks,
    String disembarks) {}
