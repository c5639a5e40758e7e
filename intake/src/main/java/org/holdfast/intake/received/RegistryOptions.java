// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.received;

import org.jspecify.annotations.Nullable;

/// What the user says beside a registry file.
///
/// @param rows how many rows a CSV registry has below its header, by the user; null where the user
///   does not say. It must agree with the file's own `#end` line where there is one.
public record RegistryOptions(@Nullable Integer rows) {

  /// Nothing said.
  public static final RegistryOptions NONE = new RegistryOptions(null);
}
