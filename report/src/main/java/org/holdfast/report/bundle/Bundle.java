// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report.bundle;

import java.time.Instant;
import java.util.List;
import org.holdfast.report.slip.Logging;
import org.jspecify.annotations.Nullable;

/// What is handed over, and why.
///
/// @param entries one or more, in the order of their positions, none twice
/// @param checkpoint the signed checkpoint that all of their proofs end in, as text
/// @param log the log's name and key
/// @param policy which witnesses the issuer names, as the text of a policy; null where it names
///   none
/// @param custody who held the documents, and what was done with them
/// @param issue who hands it over, when and what for
public record Bundle(
    List<BundleEntry> entries,
    String checkpoint,
    Logging.Logged log,
    @Nullable String policy,
    List<CustodyEvent> custody,
    Issue issue) {

  public Bundle {
    entries = List.copyOf(entries);
    custody = List.copyOf(custody);
    if (entries.isEmpty()) {
      throw new IllegalArgumentException("a bundle has an entry");
    }
    for (int i = 1; i < entries.size(); i++) {
      if (entries.get(i).position() <= entries.get(i - 1).position()) {
        throw new IllegalArgumentException("entries stand in the order of the log, none twice");
      }
    }
  }

  /// Who hands a bundle over, when and what for. Each text is one line.
  ///
  /// @param software name and version of what made it
  public record Issue(String purpose, Instant at, String by, String software) {}
}
