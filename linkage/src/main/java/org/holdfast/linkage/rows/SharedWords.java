// SPDX-License-Identifier: Apache-2.0
package org.holdfast.linkage.rows;

import java.util.Arrays;
import java.util.List;
import org.holdfast.linkage.names.NameShape;

/// For one question, how many words a registered full name must share with a name asked about to
/// agree with it in whole, by how many words the registered name has.
public final class SharedWords {

  /// Names of so many words and of more count alike here.
  public static final int MANY = 5;

  /// The longest name whose shape is looked at for those of many words.
  private static final int LONGEST = 9;

  private final int[] whole = never();
  private final int[] complete = never();
  private final int leastWhole;
  private final int leastComplete;

  /// @param shapes the shapes of the names asked about
  public SharedWords(List<NameShape> shapes) {
    for (int words = 1; words <= LONGEST; words++) {
      var registered = new NameShape(words, 0, false, false);
      int place = Math.min(words, MANY);
      for (NameShape shape : shapes) {
        whole[place] = Math.min(whole[place], NameShape.whole(shape, registered));
        complete[place] = Math.min(complete[place], NameShape.complete(shape, registered));
      }
    }
    leastWhole = least(whole);
    leastComplete = least(complete);
  }

  private static int least(int[] counts) {
    return Arrays.stream(counts).min().orElse(NameShape.NEVER);
  }

  private static int[] never() {
    int[] counts = new int[MANY + 1];
    Arrays.fill(counts, NameShape.NEVER);
    return counts;
  }

  /// The fewest for a name that agrees in whole.
  ///
  /// @param words how many words the registered name has, at most [#MANY]
  int whole(int words) {
    return whole[words];
  }

  /// The fewest for a name that agrees in whole, of which neither side leaves anything out.
  int complete(int words) {
    return complete[words];
  }

  /// The fewest for a name of any length that agrees in whole.
  int leastWhole() {
    return leastWhole;
  }

  /// The fewest for a name of any length that agrees in whole, and leaves nothing out.
  int leastComplete() {
    return leastComplete;
  }
}
