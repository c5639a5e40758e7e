// SPDX-License-Identifier: Apache-2.0
package org.holdfast.linkage.file;

/// What an index was built from, and by what.
///
/// @param registryVersion the version of the registry, as its publisher names it
/// @param identities how many identities it holds
/// @param model the model
public record Provenance(String registryVersion, int identities, Model model) {

  /// The longest text of a head, bytes of UTF-8.
  static final int LONGEST_TEXT = 4096;

  public Provenance {
    if (registryVersion.isBlank() || registryVersion.length() > LONGEST_TEXT / 4) {
      throw new IllegalArgumentException("a registry version has 1 to 1,024 characters");
    }
    if (identities < 0) {
      throw new IllegalArgumentException("a registry has no fewer than 0 identities");
    }
  }

  /// By what names are read and identities compared.
  ///
  /// @param version its version
  /// @param tables the hash of every number and word of it
  public record Model(String version, Sha256 tables) {}
}
