// SPDX-License-Identifier: Apache-2.0
package org.holdfast.linkage;

/// What a row's name must reach for its identity to be a candidate, given how the birth dates
/// compare. It is derived from the score: every pair that [PairComparison] takes for a candidate by
/// its names meets it, and so does every pair for which [UpperBound] cannot say no.
///
/// @param eighths the least bound of a name's weight, eighths of a bit
/// @param words the fewest words that suffice whatever they weigh
/// @param blank whether a name of which nothing agrees suffices too
record Requirement(int eighths, int words, boolean blank) {

  /// More words than any name has: no number of them suffices by itself.
  static final int NEVER = Integer.MAX_VALUE;

  /// Whether a bound of [Signature] meets it.
  boolean isMet(int bound) {
    int agreeing = Signature.words(bound);
    return agreeing == 0 ? blank : agreeing >= words || Signature.eighths(bound) >= eighths;
  }

  /// The weight, bits, below which words that are not looked for cannot meet it: words may be left
  /// out of the search while together they weigh less, and are fewer than [#words].
  double bits() {
    return eighths / 8.0;
  }
}
