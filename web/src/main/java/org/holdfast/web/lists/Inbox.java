// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.lists;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.holdfast.casefile.manifest.Manifest;
import org.holdfast.casefile.reading.Reading;
import org.holdfast.service.ActFailure;
import org.holdfast.service.desk.Founding;
import org.holdfast.service.watch.Watching;
import org.holdfast.web.start.DeskHolder;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/// A folder into which another program lays lists. Each is taken in and watched at once, as the
/// machine of this desk, and its slips are laid beside it; a list that is not whole holds everybody
/// on it. One that cannot be watched at all is laid in another folder, with why in words beside it.
///
/// The orders of removal for `flight.edi` are laid there first, as `flight.edi.orders.csv` (or
/// `.xlsx`); they are taken with their list.
///
/// A reader would get this wrong: a file is taken once it has not grown for a while. Whoever writes
/// it in pieces lays it in another folder first, and moves it here when it is done.
@Component
final class Inbox implements DisposableBean {
  private static final long EVERY_SECONDS = 2;
  private static final String TAKEN = "taken";
  private static final String SLIPS = "slips";
  private static final String REFUSED = "refused";
  private static final List<String> ORDERS = List.of(".orders.csv", ".orders.xlsx");

  private final DeskHolder desk;
  private final ListFiles files;
  private final @Nullable Path folder;
  private final Map<Path, Long> seen = new HashMap<>();
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("desk-inbox").factory());

  Inbox(DeskHolder desk, ListFiles files) {
    this.desk = desk;
    this.files = files;
    this.folder = desk.settings().inbox();
    if (folder != null) {
      var looking =
          thread.scheduleWithFixedDelay(this::look, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
      if (looking.isCancelled()) {
        throw new IllegalStateException("a thread that was just made takes work");
      }
    }
  }

  /// A failure leaves the file where it is: it is tried again, and nothing on it departs meanwhile.
  private void look() {
    if (folder == null || desk.open().isEmpty()) {
      return;
    }
    try (Stream<Path> all = Files.list(folder)) {
      for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
        List<Path> laid = laid(file);
        if (isList(file.getFileName().toString()) && areDone(laid)) {
          takeOrRefuse(folder, laid);
        }
      }
    } catch (IOException | RuntimeException e) {
      seen.clear();
    }
  }

  private static boolean isList(String name) {
    return !name.startsWith(".") && ORDERS.stream().noneMatch(name::endsWith);
  }

  /// A list, and the orders that lie beside it.
  private static List<Path> laid(Path list) {
    Stream<Path> orders =
        ORDERS.stream()
            .map(ending -> list.resolveSibling(list.getFileName() + ending))
            .filter(Files::isRegularFile)
            .limit(1);
    return Stream.concat(Stream.of(list), orders).toList();
  }

  private boolean areDone(List<Path> laid) throws IOException {
    boolean done = true;
    for (Path one : laid) {
      done &= isDone(one);
    }
    return done;
  }

  private boolean isDone(Path file) throws IOException {
    long size = Files.size(file);
    Long before = seen.put(file, size);
    return before != null && before == size;
  }

  /// @param laid the list first
  private void takeOrRefuse(Path inbox, List<Path> laid) throws IOException {
    try {
      take(inbox, laid);
    } catch (ActFailure e) {
      Path refused = Files.createDirectories(inbox.resolve(REFUSED));
      for (Path one : laid) {
        if (Files.exists(one)) {
          Files.move(one, refused.resolve(one.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        }
      }
      Files.writeString(
          refused.resolve(laid.getFirst().getFileName() + ".why.txt"), e.sentence() + "\n");
    }
  }

  private void take(Path inbox, List<Path> laid) throws IOException {
    long position =
        files.receive(
            Founding.MACHINE,
            desk.settings().clock().instant(),
            upload(laid.getFirst()),
            laid.size() > 1 ? Optional.of(upload(laid.getLast())) : Optional.empty(),
            Optional.empty());
    Received received =
        files
            .received(position)
            .orElseThrow(
                () -> new ActFailure(ActFailure.Ground.NO_ANSWER, "What was kept is there."));
    files.accept(Founding.MACHINE, desk.settings().clock().instant(), received);
    Path taken = Files.createDirectories(inbox.resolve(TAKEN));
    for (Path one : laid) {
      seen.remove(one);
      Files.move(
          one, taken.resolve(position + "-" + one.getFileName()), StandardCopyOption.ATOMIC_MOVE);
    }
    slips(inbox, received.readings());
  }

  private static ListFiles.Upload upload(Path file) throws IOException {
    return ListFiles.Upload.of(file.getFileName().toString(), Files.readAllBytes(file));
  }

  private void slips(Path inbox, List<Reading<Manifest>> readings) throws IOException {
    Path slips = Files.createDirectories(inbox.resolve(SLIPS));
    for (Reading<Manifest> reading : readings) {
      Watching.Slip slip = desk.watching().slip(reading.value().name());
      Files.writeString(slips.resolve(slip.fileName()), desk.marked(slip.text()));
    }
  }

  @Override
  public void destroy() {
    thread.shutdownNow();
  }
}
