// SPDX-License-Identifier: Apache-2.0
package org.holdfast.bench.quality;

/// What seats meet at the shipped thresholds.
///
/// @param registered seats of registered people
/// @param found of them, those with the person among the candidates
/// @param linked of them, those with the person as a link
/// @param others seats of people who are not registered
/// @param reviewed of them, those with a candidate
/// @param falselyLinked of them, those with a link
public record AsShipped(
    int registered, int found, int linked, int others, int reviewed, int falselyLinked) {

  static final AsShipped NOTHING = new AsShipped(0, 0, 0, 0, 0, 0);

  static AsShipped ofRegistered(boolean found, boolean linked) {
    return new AsShipped(1, found ? 1 : 0, linked ? 1 : 0, 0, 0, 0);
  }

  static AsShipped ofOther(boolean reviewed, boolean linked) {
    return new AsShipped(0, 0, 0, 1, reviewed ? 1 : 0, linked ? 1 : 0);
  }

  AsShipped and(AsShipped more) {
    return new AsShipped(
        registered + more.registered,
        found + more.found,
        linked + more.linked,
        others + more.others,
        reviewed + more.reviewed,
        falselyLinked + more.falselyLinked);
  }
}
