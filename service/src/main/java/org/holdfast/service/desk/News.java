// SPDX-License-Identifier: Apache-2.0
package org.holdfast.service.desk;

import java.util.Optional;
import java.util.Set;
import org.holdfast.casefile.view.Excerpt;
import org.holdfast.casefile.watch.RecordPosition;

/// What has changed since somebody asked last.
///
/// @param registry of whom the registry may say another thing, with what it says now; empty where
///   nothing of it changed
/// @param lists the operations whose list was received, taken back or has departed
/// @param reviewed the operations of which something was read, released or held
/// @param place up to where in the record all this goes
public record News(
    Optional<Excerpt> registry, Set<String> lists, Set<String> reviewed, RecordPosition place) {
  public News {
    lists = Set.copyOf(lists);
    reviewed = Set.copyOf(reviewed);
  }

  /// Whether nothing of an open operation or of the registry changed.
  public boolean none() {
    return registry.isEmpty() && lists.isEmpty() && reviewed.isEmpty();
  }
}
