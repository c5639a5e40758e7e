// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.bench.record;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/// How many entries some writers get acknowledged.
///
/// @param entries in all
/// @param seconds of wall-clock time, to the last acknowledgement
record Rate(long entries, double seconds) {

  /// A writer's next request.
  @FunctionalInterface
  interface Request {
    /// Does it.
    ///
    /// @param writer which writer asks, from 0
    /// @return entries that were acknowledged
    int ask(int writer) throws Exception;
  }

  double perSecond() {
    return entries / seconds;
  }

  /// Lets writers ask for some time.
  static Rate of(int writers, int seconds, Request request)
      throws ExecutionException, InterruptedException {
    long begun = System.nanoTime();
    long end = begun + TimeUnit.SECONDS.toNanos(seconds);
    try (ExecutorService pool = Executors.newFixedThreadPool(writers)) {
      List<Future<Long>> all = new ArrayList<>();
      for (int writer = 0; writer < writers; writer++) {
        int number = writer;
        all.add(pool.submit(() -> write(number, end, request)));
      }
      long entries = 0;
      for (Future<Long> one : all) {
        entries += one.get();
      }
      return new Rate(entries, (System.nanoTime() - begun) / 1e9);
    }
  }

  private static long write(int writer, long end, Request request) throws Exception {
    long entries = 0;
    while (System.nanoTime() < end) {
      entries += request.ask(writer);
    }
    return entries;
  }
}
