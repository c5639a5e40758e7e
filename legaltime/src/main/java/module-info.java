// SPDX-License-Identifier: Apache-2.0
/// Legal time: when a period ends and what a time without a clock reading can mean.
module org.holdfast.legaltime {
  requires static transitive org.jspecify;

  exports org.holdfast.legaltime;
  exports org.holdfast.legaltime.calendar;
}
