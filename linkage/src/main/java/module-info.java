// SPDX-License-Identifier: Apache-2.0
/// Linkage: is this the same person?
module org.holdfast.linkage {
  requires static transitive org.jspecify;

  exports org.holdfast.linkage;
}
