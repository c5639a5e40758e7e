// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.campaign;

import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.holdfast.casefile.entry.Disclosure;
import org.holdfast.casefile.entry.EntryText;
import org.holdfast.casefile.entry.Leaf;
import org.holdfast.casefile.record.Draft;

/// Salts that can be drawn twice, so that a writer knows an entry's leaf before the record says it.
final class Salts implements RandomGenerator {
  private SplittableRandom drawn;

  Salts(long seed) {
    this.drawn = new SplittableRandom(seed);
  }

  /// Begins anew.
  void restart(long seed) {
    drawn = new SplittableRandom(seed);
  }

  @Override
  public long nextLong() {
    return drawn.nextLong();
  }

  /// The SHA-256 of the leaf that each draft must get, where these salts were just restarted.
  static List<String> leaves(List<Draft> drafts, long seed) {
    Salts salts = new Salts(seed);
    return drafts.stream()
        .map(draft ->
            Leaf.of(
                    EntryText.fields(draft.entry()).stream()
                        .map(field -> Disclosure.of(field, salts))
                        .toList(),
                    salts)
                .digest()
                .hex())
        .toList();
  }
}
