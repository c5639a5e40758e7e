// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.page;

import java.util.List;

/// The line of instruments under the masthead.
///
/// @param readings what it shows, in order
public record Strip(List<Strip.Reading> readings) {
  /// A page without one.
  public static final Strip NONE = new Strip(List.of());

  public Strip {
    readings = List.copyOf(readings);
  }

  /// One instrument.
  ///
  /// @param name what it measures
  /// @param value what it shows
  public record Reading(String name, String value) {}
}
