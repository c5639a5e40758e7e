// SPDX-License-Identifier: Apache-2.0
package org.holdfast.bench.draw;

/// A stream of numbers that follow from its keys alone: SplitMix64 (Steele, Lea and Flood, OOPSLA
/// 2014), written out here because the JDK does not promise the numbers of its own generators. For
/// one thread.
public final class Lots {

  private static final long GAMMA = 0x9E3779B97F4A7C15L;

  private final long origin;
  private long state;

  private Lots(long origin) {
    this.origin = origin;
    this.state = origin;
  }

  /// The lots of a key under a seed.
  public static Lots of(long seed, long key) {
    return new Lots(mix(mix(seed + GAMMA) ^ (key * GAMMA)));
  }

  /// Lots of their own for one purpose. They follow from the keys of these lots, never from how
  /// many have been drawn: a draw added for one purpose leaves the others as they were.
  public Lots forPurpose(String purpose) {
    return of(origin, purpose.hashCode());
  }

  private long next() {
    state += GAMMA;
    return mix(state);
  }

  private static long mix(long bits) {
    long z = bits;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  /// A number from 0 to below the bound; every one as likely as another.
  public int below(int bound) {
    if (bound < 1) {
      throw new IllegalArgumentException("nothing can be drawn below 1");
    }
    return (int) Math.unsignedMultiplyHigh(next(), bound);
  }

  /// A number in [0, 1).
  public double unit() {
    return (next() >>> 11) * 0x1.0p-53;
  }

  /// A seed for others.
  public long seed() {
    return next();
  }

  /// True for this share of draws.
  public boolean in(double share) {
    return unit() < share;
  }
}
