// SPDX-License-Identifier: Apache-2.0
/// Has it been altered? Signed text, and what a stranger needs to check it.
module org.holdfast.tlog {
  requires static transitive org.jspecify;

  exports org.holdfast.tlog.note;
}
