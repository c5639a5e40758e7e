// SPDX-License-Identifier: Apache-2.0
package org.holdfast.linkage;

/// The numbers by which identities are compared. They are shipped with a version and never taken
/// from the registry that is being screened.
///
/// @param version the model's version, part of every answer's provenance
public record LinkageModel(String version) {

  /// The model that this release ships.
  public static LinkageModel shipped() {
    return new LinkageModel("model-1");
  }
}
