// SPDX-License-Identifier: Apache-2.0
package org.holdfast.bench.quality;

/// What a level weighs, estimated, beside what the model says.
///
/// @param key the level, such as `BIRTH_DATE.SWAPPED`; a name of several levels counts by the
///   lightest
/// @param m how often it was counted among pairs of one person
/// @param u how often it was counted among pairs drawn at random
/// @param mixture m as a mixture finds it without being told who is who; NaN where no pair had it
/// @param shipped what the model gives such pairs of one person, bits; of names with what they
///   weigh by their frequency; NaN where that depends on names and no pair had it
public record LevelEstimate(String key, Counted m, Counted u, double mixture, double shipped) {

  /// Of these figures less is said than their digits would.
  private static final int FEW = 10;

  /// A model and an estimate that differ by more than this are worth a look, bits.
  private static final double FAR = 2;

  /// Where none of n was seen, a share is at most three of n, 19 times in 20.
  private static final double RULE_OF_THREE = 3;

  /// A count.
  ///
  /// @param of so many
  /// @param among so many
  public record Counted(long of, long among) {

    double share() {
      return (double) of / among;
    }
  }

  /// Whether chance did not make it once, so that the estimates are at least what they are.
  public boolean isLeast() {
    return u.of() == 0;
  }

  /// log2(m/u) by labels, bits.
  public double byLabels() {
    return log2(m.share() / chance());
  }

  /// log2(m/u) by the mixture, bits.
  public double byMixture() {
    return log2(mixture / chance());
  }

  /// Whether the model is more than 2 bits from the estimate by labels, and pairs enough say so.
  public boolean isFar() {
    double more = byLabels() - shipped;
    return m.of() >= FEW && (isLeast() ? more > FAR : u.of() >= FEW && Math.abs(more) > FAR);
  }

  private double chance() {
    return isLeast() ? RULE_OF_THREE / u.among() : u.share();
  }

  private static double log2(double value) {
    return Math.log(value) / Math.log(2);
  }
}
