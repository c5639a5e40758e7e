// SPDX-License-Identifier: Apache-2.0
package org.holdfast.linkage;

/// A passport or other document that a file states.
///
/// @param kind what it is, e.g. `PASSPORT`; empty where not stated
/// @param country who issued it, ISO 3166-1 alpha-3; empty where not stated
/// @param number its number, letters and digits only, upper case
public record IdentityDocument(String kind, String country, String number) {
  public IdentityDocument {
    if (!number.matches("[A-Z0-9]+")) {
      throw new IllegalArgumentException("a document number is capital letters and digits");
    }
  }
}
