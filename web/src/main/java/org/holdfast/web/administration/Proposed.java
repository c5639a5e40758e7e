// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.administration;

import org.holdfast.casefile.entry.Entry;
import org.holdfast.casefile.entry.Head;

/// A proposal that waits.
///
/// @param position where it stands in the record
/// @param head who proposed it, and when
/// @param entry what is proposed
record Proposed(long position, Head head, Entry.Whole entry) {}
