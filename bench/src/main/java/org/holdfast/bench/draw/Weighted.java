// SPDX-License-Identifier: Apache-2.0
package org.holdfast.bench.draw;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/// Values drawn by their weight, each draw in constant time (the alias method; Vose, IEEE
/// Transactions on Software Engineering 17(9), 1991). Safe for use by many threads.
public final class Weighted<T> {

  private final List<T> values;

  /// The chance that a place keeps its own value, in [0, 1].
  private final double[] keep;

  /// The place whose value is taken where it does not.
  private final int[] other;

  private Weighted(List<T> values, double[] keep, int[] other) {
    this.values = values;
    this.keep = keep;
    this.other = other;
  }

  /// The values, each with a weight of 0 or more; their sum must be positive.
  public static <T> Weighted<T> of(List<T> values, ToDoubleFunction<T> weight) {
    double[] keep = values.stream().mapToDouble(weight).toArray();
    double sum = Arrays.stream(keep).sum();
    if (!(sum > 0) || Arrays.stream(keep).anyMatch(w -> w < 0)) {
      throw new IllegalArgumentException("weights are 0 or more, and not all of them 0");
    }
    int[] other = new int[keep.length];
    var small = new ArrayDeque<Integer>();
    var large = new ArrayDeque<Integer>();
    for (int i = 0; i < keep.length; i++) {
      keep[i] *= keep.length / sum;
      other[i] = i;
      (keep[i] < 1 ? small : large).add(i);
    }
    while (!small.isEmpty() && !large.isEmpty()) {
      int poor = small.remove();
      int rich = large.remove();
      other[poor] = rich;
      keep[rich] -= 1 - keep[poor];
      (keep[rich] < 1 ? small : large).add(rich);
    }
    small.forEach(i -> keep[i] = 1);
    large.forEach(i -> keep[i] = 1);
    return new Weighted<>(List.copyOf(values), keep, other);
  }

  /// One of the values.
  public T draw(Lots lots) {
    int place = lots.below(keep.length);
    return values.get(lots.in(keep[place]) ? place : other[place]);
  }

  /// Other values in the place of these, drawn as often.
  public <R> Weighted<R> map(Function<T, R> other) {
    return new Weighted<>(values.stream().map(other).toList(), keep, this.other);
  }
}
