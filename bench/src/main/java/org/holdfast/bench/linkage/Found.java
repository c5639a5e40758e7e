// SPDX-License-Identifier: Apache-2.0
package org.holdfast.bench.linkage;

/// What the queries of one stratum found.
///
/// @param registered how many queries were about registered people
/// @param recalled how many of them had the person among their candidates
/// @param others how many queries were about people who are not registered
/// @param reviewed how many of those had a candidate all the same
/// @param byNearNumber how many of those had one by nothing but a near A-number or document, with
///   too small a sum
public record Found(int registered, int recalled, int others, int reviewed, int byNearNumber) {

  static final Found NOTHING = new Found(0, 0, 0, 0, 0);

  Found and(Found more) {
    return new Found(
        registered + more.registered,
        recalled + more.recalled,
        others + more.others,
        reviewed + more.reviewed,
        byNearNumber + more.byNearNumber);
  }

  /// The share of registered people who were found; 0 where there was none.
  public double recall() {
    return registered == 0 ? 0 : (double) recalled / registered;
  }

  /// Of a thousand people who are not registered, how many had a candidate.
  public double reviewsPerThousand() {
    return others == 0 ? 0 : 1000.0 * reviewed / others;
  }

  /// Of a thousand people who are not registered, how many had a candidate by nothing but a near
  /// A-number or document.
  public double nearNumbersPerThousand() {
    return others == 0 ? 0 : 1000.0 * byNearNumber / others;
  }
}
