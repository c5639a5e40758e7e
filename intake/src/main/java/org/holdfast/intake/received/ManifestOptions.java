// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.received;

import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the user says beside a manifest or a list of removals.
///
/// @param declared how many seats or removals there are, by the user; null where the user does not
///   say. It must agree with the file's own count where that is stated too.
/// @param registryZone the registry's zone, for clock times that neither name a zone nor depart
///   from a place whose zone is known; null where the registry states none
/// @param columns what the user says that columns of other names mean, by name as it is compared
///   (lower case, underscores); `-` leaves a column out
public record ManifestOptions(
    @Nullable Integer declared, @Nullable ZoneId registryZone, Map<String, String> columns) {

  /// Nothing said.
  public static final ManifestOptions NONE = new ManifestOptions(null, null);

  public ManifestOptions {
    columns = Map.copyOf(columns);
  }

  /// Nothing said of columns.
  public ManifestOptions(@Nullable Integer declared, @Nullable ZoneId registryZone) {
    this(declared, registryZone, Map.of());
  }
}
