// SPDX-License-Identifier: Apache-2.0
package org.holdfast.service.desk;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.holdfast.casefile.record.CaseFile;
import org.holdfast.casefile.record.Draft;
import org.holdfast.casefile.record.StoredEntry;
import org.holdfast.postgres.record.HeadHint;
import org.holdfast.service.record.RecordFolder;
import org.holdfast.service.record.Recording;

/// An open record and what follows from it, kept up with it for as long as the desk is open.
///
/// A reader would get this wrong: whatever this desk records it has taken in before it says so.
/// What others record it is told of at once, which is a hint, and asks for four times a second,
/// which is not. Whether it has taken it in is asked of the database and never assumed:
/// [#behind()].
public final class Desk implements AutoCloseable {
  private static final long POLL_MILLIS = 250;
  private static final int AT_A_TIME = 1_000;

  private final RecordFolder folder;
  private final Clock clock;
  private final Views views = new Views();
  private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock(true);
  private final List<Consumer<List<StoredEntry>>> listeners = new CopyOnWriteArrayList<>();
  private final ScheduledExecutorService follower =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("desk-follower").factory());
  private final HeadHint hints;
  private volatile Fault fault = Fault.NONE;

  private Desk(RecordFolder folder, Clock clock) {
    this.folder = folder;
    this.clock = clock;
    this.hints = folder.hints(this::hinted);
  }

  /// Why the desk answers nothing but HOLD.
  public enum Fault {
    /// It does.
    NONE,
    /// An entry may not be read here: a registry without it could miss a protection.
    INCOMPLETE,
    /// The database could not be read the last time it was asked.
    UNREACHABLE
  }

  /// Opens a desk on an open record and takes in all of it.
  public static Desk open(RecordFolder folder, Clock clock) {
    Desk desk = new Desk(folder, clock);
    desk.catchUp();
    var polling =
        desk.follower.scheduleWithFixedDelay(
            desk::poll, POLL_MILLIS, POLL_MILLIS, TimeUnit.MILLISECONDS);
    if (polling.isCancelled()) {
      throw new IllegalStateException("a new follower takes work");
    }
    return desk;
  }

  /// The record.
  public RecordFolder folder() {
    return folder;
  }

  /// The entries.
  public CaseFile file() {
    return folder.file();
  }

  /// The clock of this desk.
  public Clock clock() {
    return clock;
  }

  /// Why it answers nothing but HOLD.
  public Fault fault() {
    return fault;
  }

  /// Is told of entries once they are taken in, in order, one batch at a time.
  public void listen(Consumer<List<StoredEntry>> listener) {
    listeners.add(listener);
  }

  /// Asks the views something. What is answered is a value of its own: the views change afterwards.
  public <T> T see(Function<Views, T> question) {
    lock.readLock().lock();
    try {
      return question.apply(views);
    } finally {
      lock.readLock().unlock();
    }
  }

  /// What has changed since this was asked last. One listener asks it, and follows all of it.
  public News news(Instant asOf) {
    lock.writeLock().lock();
    try {
      return views.news(asOf);
    } finally {
      lock.writeLock().unlock();
    }
  }

  /// How many entries the record has that the views lack; asked of the database.
  public long behind() {
    return file().size() - see(Views::position);
  }

  /// Records entries, all of them or, where one is refused, none, and takes them in.
  ///
  /// @return the position of each
  /// @throws org.holdfast.service.ActFailure where the record refuses one
  public List<Long> record(List<Draft> drafts) {
    return record(file(), drafts);
  }

  /// Records entries as somebody who is signed in.
  ///
  /// @param as the record as that person sees it
  public List<Long> record(CaseFile as, List<Draft> drafts) {
    List<Long> positions = Recording.all(as, drafts);
    catchUp();
    return positions;
  }

  private void hinted() {
    if (!follower.isShutdown()) {
      follower.execute(this::poll);
    }
  }

  private void poll() {
    try {
      catchUp();
    } catch (RuntimeException e) {
      fault = fault == Fault.INCOMPLETE ? fault : Fault.UNREACHABLE;
    }
  }

  /// Takes in what the record has beyond the views.
  ///
  /// A reader would get this wrong: an entry that one view could not take in is half taken in. From
  /// then on nothing more is, and the desk answers nothing but HOLD until it is opened anew.
  public synchronized void catchUp() {
    while (fault != Fault.INCOMPLETE) {
      List<StoredEntry> more = file().read(see(Views::position), AT_A_TIME);
      fault = Fault.NONE;
      if (more.isEmpty()) {
        return;
      }
      take(more);
    }
  }

  private void take(List<StoredEntry> more) {
    lock.writeLock().lock();
    try {
      more.forEach(views::take);
    } catch (RuntimeException e) {
      fault = Fault.INCOMPLETE;
    } finally {
      lock.writeLock().unlock();
    }
    listeners.forEach(listener -> listener.accept(more));
  }

  @Override
  public void close() {
    hints.close();
    follower.shutdownNow();
    folder.close();
  }
}
