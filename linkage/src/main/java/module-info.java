// SPDX-License-Identifier: Apache-2.0
/// Linkage: is this the same person?
@SuppressWarnings("requires-automatic") // ICU4J declares its name in its manifest alone
module org.holdfast.linkage {
  requires static transitive org.jspecify;
  requires com.ibm.icu;

  exports org.holdfast.linkage;
  exports org.holdfast.linkage.candidate;
  exports org.holdfast.linkage.file;
  exports org.holdfast.linkage.identity;
}
