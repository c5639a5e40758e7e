// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.campaign;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.holdfast.postgres.Step;
import org.jspecify.annotations.Nullable;

/// A campaign in a folder: which cycle comes next, and how it falls.
final class Campaign {
  /// One cycle in so many kills at a random time.
  private static final int RANDOM_EACH = 4;

  private final Path out;
  private final Results results;
  private final SplittableRandom random;
  private int turn;
  private long openedFrom;

  private Campaign(Path out, Results results, long seed) throws IOException {
    this.out = out;
    this.results = results;
    this.random = new SplittableRandom(seed + results.counted());
    this.turn = (int) results.counted();
  }

  static Campaign in(Path out, long seed) throws IOException {
    Files.createDirectories(out);
    return new Campaign(out, new Results(out.resolve("results.tsv")), seed);
  }

  Results results() {
    return results;
  }

  /// A record for the next cycles.
  Epoch next() throws IOException {
    openedFrom = 0;
    try (Stream<Path> before = Files.list(out)) {
      long begun = before.filter(one -> one.toString().contains("epoch-")).count();
      return Epoch.begin(out, (int) begun + 1);
    }
  }

  /// Where the next cycle kills; null for a random time.
  @Nullable Step point() {
    turn++;
    Step[] steps = Step.values();
    return turn % RANDOM_EACH == 0 ? null : steps[(turn - turn / RANDOM_EACH - 1) % steps.length];
  }

  long draw() {
    return random.nextLong();
  }

  /// From which position on entries were not opened yet.
  long openedFrom() {
    return openedFrom;
  }

  void opened(long size) {
    openedFrom = size;
  }

  /// Erasures that a kill left.
  long unfinished(OpenRecord record) {
    return record.number("SELECT count(*) FROM holdfast.unfinished_erasures()");
  }
}
