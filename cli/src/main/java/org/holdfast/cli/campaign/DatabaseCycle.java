// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.campaign;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.holdfast.postgres.Step;
import org.holdfast.postgres.connection.Login;
import org.holdfast.postgres.publish.Published;
import org.holdfast.postgres.publish.Publisher;
import org.jspecify.annotations.Nullable;

/// Writers and a publisher at work on a server, until it is killed under them.
final class DatabaseCycle {
  private static final int WRITERS = 5;

  /// How long a step is waited for before the server is killed anyhow, milliseconds.
  private static final int PATIENCE = 4_000;

  private final Epoch epoch;
  private final SplittableRandom random;
  private final CountDownLatch dead = new CountDownLatch(1);
  private final AtomicBoolean killing = new AtomicBoolean();
  private final AtomicInteger asking = new AtomicInteger();
  private final List<Writer> writers = new ArrayList<>();
  private final List<Thread> threads = new ArrayList<>();
  private boolean trapped;
  private long acknowledged;

  DatabaseCycle(Epoch epoch, SplittableRandom random) {
    this.epoch = epoch;
    this.random = random;
  }

  /// Works, and kills.
  ///
  /// @param step where to kill; null for a random time
  void run(Login login, @Nullable Step step) throws IOException, InterruptedException {
    Trap trap = new Trap(step, 1 + random.nextInt(Trap.most(step)), this::kill);
    try (OpenRecord record = OpenRecord.open(epoch, login, trap);
        Ledger ledger = new Ledger(epoch.ledger())) {
      begin(record, ledger);
      long patience = step == null ? 80 + random.nextInt(500) : PATIENCE;
      trapped = dead.await(patience, TimeUnit.MILLISECONDS);
      kill();
      dead.await();
      threads.forEach(Thread::interrupt);
      for (Thread thread : threads) {
        thread.join();
      }
      acknowledged = ledger.acknowledged();
    }
  }

  private void begin(OpenRecord record, Ledger ledger) throws IOException {
    for (int at = 0; at < WRITERS; at++) {
      Salts salts = new Salts(0);
      writers.add(new Writer(record.file(salts), salts, ledger, random.nextLong()));
    }
    Publisher publisher = record.publisher();
    writers.forEach(writer -> threads.add(Thread.ofPlatform().unstarted(writer)));
    threads.add(Thread.ofPlatform().unstarted(() -> publish(publisher, ledger)));
    threads.forEach(Thread::start);
  }

  private static void publish(Publisher publisher, Ledger ledger) {
    try {
      while (!Thread.currentThread().isInterrupted()) {
        if (publisher.publish() instanceof Published.Served(var head, var _)) {
          ledger.checkpoint(head);
        }
        Thread.sleep(20);
      }
    } catch (RuntimeException | InterruptedException e) {
      // The server was killed.
    }
  }

  private void kill() {
    if (killing.compareAndSet(false, true)) {
      asking.set((int) writers.stream().filter(Writer::asking).count());
      KilledServer.kill(epoch.home());
      dead.countDown();
    }
  }

  /// Whether the server was killed at the step, and not because it was not reached in time.
  boolean trapped() {
    return trapped;
  }

  /// Writers that were asking when the server was killed.
  int asking() {
    return asking.get();
  }

  /// Entries that were acknowledged.
  long acknowledged() {
    return acknowledged;
  }

  /// The writers, with what they were not told.
  List<Writer> writers() {
    return writers;
  }
}
