// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.review;

import java.time.Instant;

/// A notice that was given by word of mouth.
///
/// @param id its name in the record
/// @param caller who spoke, and for whom, as they said it
/// @param callback where they can be called back
/// @param words what they said
/// @param spokenAt when they said it
/// @param receivedAt when it was heard here
public record SpokenNotice(
    String id,
    String caller,
    String callback,
    String words,
    Instant spokenAt,
    Instant receivedAt) {}
