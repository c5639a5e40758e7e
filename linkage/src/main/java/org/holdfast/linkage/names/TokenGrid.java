// SPDX-License-Identifier: Apache-2.0
package org.holdfast.linkage.names;

import org.jspecify.annotations.Nullable;

/// How each token of one name agrees with each of another.
final class TokenGrid {

  private final Name left;
  private final Name right;
  private final @Nullable NameLevel[][] levels;
  private final double[][] weights;

  private TokenGrid(Name left, Name right, @Nullable NameLevel[][] levels, double[][] weights) {
    this.left = left;
    this.right = right;
    this.levels = levels;
    this.weights = weights;
  }

  static TokenGrid of(Name left, Name right, NameWeights model) {
    var levels = new @Nullable NameLevel[left.size()][right.size()];
    var weights = new double[left.size()][right.size()];
    for (int i = 0; i < left.size(); i++) {
      for (int j = 0; j < right.size(); j++) {
        Unit a = left.unit(i);
        Unit b = right.unit(j);
        levels[i][j] = Unit.level(a, b);
        weights[i][j] = Token.weight(a.token(), b.token(), levels[i][j], model);
      }
    }
    return new TokenGrid(left, right, levels, weights);
  }

  Name left() {
    return left;
  }

  Name right() {
    return right;
  }

  @Nullable NameLevel level(int i, int j) {
    return levels[i][j];
  }

  /// The most that any pairing of tokens weighs, bits.
  double most() {
    double most = 0;
    for (double[] row : weights) {
      double ofRow = 0;
      for (double weight : row) {
        ofRow = Math.max(ofRow, weight);
      }
      most += ofRow;
    }
    return most;
  }

  /// What two tokens weigh together, bits; 0 where they do not agree.
  double weight(int i, int j) {
    return weights[i][j];
  }
}
