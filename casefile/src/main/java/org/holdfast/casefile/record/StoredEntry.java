// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.record;

import java.util.List;
import org.holdfast.casefile.entry.Disclosure;
import org.holdfast.casefile.entry.Entry;
import org.holdfast.casefile.entry.Leaf;

/// An entry as it lies in the record.
///
/// @param position its place, from 0
/// @param leaf what the log publishes of it
/// @param entry what it says, as far as it can still be read
/// @param disclosures each of its fields with its salt; empty where it was erased
public record StoredEntry(long position, Leaf leaf, Entry entry, List<Disclosure> disclosures) {
  public StoredEntry {
    disclosures = List.copyOf(disclosures);
  }
}
