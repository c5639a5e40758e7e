// SPDX-License-Identifier: Apache-2.0
/// The casefile: what is known, since when and from whom; and what follows from it.
module org.holdfast.casefile {
  requires static transitive org.jspecify;
  requires transitive org.holdfast.legaltime;
  requires transitive org.holdfast.linkage;
  requires transitive org.holdfast.protection;
  requires transitive org.holdfast.tlog;

  exports org.holdfast.casefile.diligence;
  exports org.holdfast.casefile.duty;
  exports org.holdfast.casefile.entry;
  exports org.holdfast.casefile.manifest;
  exports org.holdfast.casefile.order;
  exports org.holdfast.casefile.reading;
  exports org.holdfast.casefile.record;
  exports org.holdfast.casefile.registry;
  exports org.holdfast.casefile.returncase;
  exports org.holdfast.casefile.review;
  exports org.holdfast.casefile.screening;
  exports org.holdfast.casefile.statusreport;
  exports org.holdfast.casefile.view;
  exports org.holdfast.casefile.violation;
  exports org.holdfast.casefile.watch;
}
