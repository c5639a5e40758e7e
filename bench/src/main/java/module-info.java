// SPDX-License-Identifier: Apache-2.0
/// Bench: on whom is the linkage measured?
module org.holdfast.bench {
  requires static transitive org.jspecify;
  requires transitive org.holdfast.linkage;

  exports org.holdfast.bench.labelled;
  exports org.holdfast.bench.linkage;
  exports org.holdfast.bench.misstatement;
  exports org.holdfast.bench.people;
  exports org.holdfast.bench.quality;
  exports org.holdfast.bench.query;
}
