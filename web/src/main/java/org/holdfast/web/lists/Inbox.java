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
/// A reader would get this wrong: a file is taken once it has not grown for a while. Whoever writes
/// it in pieces lays it in another folder first, and moves it here when it is done.
@Component
final class Inbox implements DisposableBean {
  private static final long EVERY_SECONDS = 2;
  private static final String TAKEN = "taken";
  private static final String SLIPS = "slips";
  private static final String REFUSED = "refused";

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
        if (!file.getFileName().toString().startsWith(".") && isDone(file)) {
          takeOrRefuse(folder, file);
        }
      }
    } catch (IOException | RuntimeException e) {
      seen.clear();
    }
  }

  private boolean isDone(Path file) throws IOException {
    long size = Files.size(file);
    Long before = seen.put(file, size);
    return before != null && before == size;
  }

  private void takeOrRefuse(Path inbox, Path file) throws IOException {
    try {
      take(inbox, file);
    } catch (ActFailure e) {
      Path refused = Files.createDirectories(inbox.resolve(REFUSED));
      Path name = file.getFileName();
      if (Files.exists(file)) {
        Files.move(file, refused.resolve(name), StandardCopyOption.REPLACE_EXISTING);
      }
      Files.writeString(refused.resolve(name + ".why.txt"), e.sentence() + "\n");
    }
  }

  private void take(Path inbox, Path file) throws IOException {
    ListFiles.Upload list =
        ListFiles.Upload.of(file.getFileName().toString(), Files.readAllBytes(file));
    long position =
        files.receive(
            Founding.MACHINE,
            desk.settings().clock().instant(),
            list,
            Optional.empty(),
            Optional.empty());
    Received received =
        files
            .received(position)
            .orElseThrow(
                () -> new ActFailure(ActFailure.Ground.NO_ANSWER, "What was kept is there."));
    files.accept(Founding.MACHINE, desk.settings().clock().instant(), received);
    seen.remove(file);
    Path taken = Files.createDirectories(inbox.resolve(TAKEN));
    Files.move(
        file, taken.resolve(position + "-" + file.getFileName()), StandardCopyOption.ATOMIC_MOVE);
    slips(inbox, received.readings());
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
