// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.campaign;

import java.util.concurrent.atomic.AtomicInteger;
import org.holdfast.postgres.Progress;
import org.holdfast.postgres.Step;
import org.jspecify.annotations.Nullable;

/// Kills when a step is reached, on the thread that reached it.
final class Trap implements Progress {
  private final @Nullable Step step;
  private final AtomicInteger times;
  private final Runnable kill;

  /// @param step null to kill at none
  /// @param times the how many-th time it is reached, from 1
  Trap(@Nullable Step step, int times, Runnable kill) {
    this.step = step;
    this.times = new AtomicInteger(times);
    this.kill = kill;
  }

  @Override
  public void reached(Step reached) {
    if (reached == step && times.decrementAndGet() == 0) {
      kill.run();
    }
  }

  /// After how many times at most a step kills, so that there was some work before.
  static int most(@Nullable Step step) {
    return switch (step) {
      case null -> 1;
      case SEALED, APPENDED, BEFORE_COMMIT, RECORDED -> 40;
      case KEYS_DRAWN, KEYS_STORED -> 15;
      case LEAF_IN_TILES -> 100;
      case KEY_TO_DESTROY, BEFORE_KEY_COMMIT, KEY_DESTROYED, KEY_FILE_REWRITTEN -> 6;
      case PUBLICATION_BEGUN,
          ROOT_COMPUTED,
          TILES_WRITTEN,
          BEFORE_SIGNING,
          SIGNED,
          CHECKPOINT_STORED,
          CHECKPOINT_SERVED ->
          8;
    };
  }
}
