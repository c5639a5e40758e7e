// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.returncase;

import java.time.Instant;
import org.holdfast.casefile.order.Happening;
import org.jspecify.annotations.Nullable;

/// News of how a person is.
///
/// @param id its name within the case
/// @param happening when it was so, and when it was known
/// @param what in words
/// @param redFlag whether it calls for action
/// @param resolved when the need was met; null while it is not
/// @param source the record of it; empty where there is none
public record Welfare(
    String id,
    Happening happening,
    String what,
    boolean redFlag,
    @Nullable Happening resolved,
    String source) {

  /// The same, without what was not known by a time.
  public Welfare asOf(Instant time) {
    boolean known = resolved == null || resolved.knownBy(time);
    return known ? this : new Welfare(id, happening, what, redFlag, null, source);
  }

  /// Whether it still calls for action, as far as is known by a time.
  public boolean raisedAt(Instant asOf) {
    return redFlag && (resolved == null || !resolved.knownBy(asOf));
  }
}
