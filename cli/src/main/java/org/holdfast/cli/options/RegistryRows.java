// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.options;

import org.holdfast.intake.received.RegistryOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// `--registry-rows`: a count of a registry's rows that was given beside the file.
public final class RegistryRows {
  @Option(
      names = "--registry-rows",
      paramLabel = "N",
      description = "How many rows a CSV registry has, by whoever sent it.")
  private @Nullable Integer rows;

  /// As the reader of registries takes it.
  public RegistryOptions declared() {
    return new RegistryOptions(rows);
  }
}
