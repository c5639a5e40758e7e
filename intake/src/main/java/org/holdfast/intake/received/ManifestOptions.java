// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.received;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// What the user says beside a manifest or a list of removals.
///
/// @param declared how many seats or removals there are, by the user; null where the user does not
///   say. It must agree with the file's own count where that is stated too.
/// @param registryZone the registry's zone, for clock times that neither name a zone nor depart
///   from a place whose zone is known; null where the registry states none
public record ManifestOptions(@Nullable Integer declared, @Nullable ZoneId registryZone) {

  /// Nothing said.
  public static final ManifestOptions NONE = new ManifestOptions(null, null);
}
