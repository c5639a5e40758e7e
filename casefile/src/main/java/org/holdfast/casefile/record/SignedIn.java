// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.record;

import java.util.regex.Pattern;
import org.holdfast.casefile.entry.ActorId;
import org.jspecify.annotations.Nullable;

/// The session from which somebody acts, and on whose behalf.
///
/// A reader would get this wrong: whoever acts for nobody else acts for itself. So what one person
/// proposed for itself cannot be approved on that person's behalf.
///
/// @param sessionDigest the SHA-256 of the session's secret, 64 hexadecimal digits in lower case
/// @param delegation on whose behalf; null for one's own
public record SignedIn(String sessionDigest, @Nullable String delegation) {
  private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

  public SignedIn {
    if (!DIGEST.matcher(sessionDigest).matches()) {
      throw new IllegalArgumentException("a session's digest is 64 hexadecimal digits");
    }
    if (delegation != null && (delegation.isBlank() || !delegation.equals(delegation.strip()))) {
      throw new IllegalArgumentException("whom somebody acts for has a name");
    }
  }

  /// A session in which somebody acts for nobody else.
  public static SignedIn of(String sessionDigest) {
    return new SignedIn(sessionDigest, null);
  }

  Standing.Hand hand(ActorId actor) {
    return new Standing.Hand(actor, sessionDigest, delegation == null ? actor.value() : delegation);
  }
}
