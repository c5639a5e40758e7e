// SPDX-License-Identifier: Apache-2.0
/// Protections: does this order bar this removal at this instant?
module org.holdfast.protection {
  requires static transitive org.jspecify;
  requires transitive org.holdfast.legaltime;

  exports org.holdfast.protection;
  exports org.holdfast.protection.assessment;
}
