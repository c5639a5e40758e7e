// SPDX-License-Identifier: Apache-2.0
package org.holdfast.peers.duke;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import no.priv.garshol.duke.ConfigurationImpl;
import no.priv.garshol.duke.Database;
import no.priv.garshol.duke.Processor;
import no.priv.garshol.duke.Property;
import no.priv.garshol.duke.Record;
import org.holdfast.peers.duke.People.Seat;

/// Links exported seats against the exported registry, with one thread, and prints one JSON object
/// a line: `java … org.holdfast.peers.duke.Measure FOLDER`.
///
/// A query is what Duke's processor does for a record in linkage: it asks the database for
/// candidates and compares each. Its time is given by the clock and as processor time. A person is
/// found who is among the candidates, and accepted who scores above the threshold.
final class Measure {
  /// The first seats do not count, for any peer; some of them are asked to warm up.
  private static final int NOT_COUNTED = 2_000;

  private static final int WARMING = 50;
  private static final int MOST = 1_000;

  /// Where everybody is compared: at 100,000 people one seat takes a good part of a second.
  private static final int SCANNED = 200;

  private static final int SCANS_TO_WARM = 5;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private Measure() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    List<Record> registry = People.registry(folder.resolve("registry.jsonl"));
    List<Seat> seats = People.seats(folder.resolve("queries.jsonl"), NOT_COUNTED + MOST);
    for (Asking asking : Asking.values()) {
      ConfigurationImpl configuration = asking.configuration();
      var lookedUp = configuration.getLookupProperties().stream().map(Property::getName).toList();
      System.err.println(asking + " looks up " + lookedUp);
      Database database = configuration.getDatabase(true);
      var processor = new Processor(configuration, database);
      long start = System.nanoTime();
      registry.forEach(database::index);
      database.commit();
      double built = (System.nanoTime() - start) / 1e9;
      int counted = Math.min(seats.size() - NOT_COUNTED, asking.isScan() ? SCANNED : MOST);
      ask(seats.subList(0, asking.isScan() ? SCANS_TO_WARM : WARMING), processor);
      Asked asked = ask(seats.subList(NOT_COUNTED, NOT_COUNTED + counted), processor);
      System.out.println(asked.json(asking, registry.size(), built));
      processor.close();
    }
  }

  /// @param nanos by the clock, of each query, ascending
  /// @param processor nanoseconds of processor time, of each query, ascending
  /// @param pairs compared
  /// @param comparing nanoseconds by the clock that the comparisons took of all queries
  /// @param positives seats of registered people
  /// @param found those whose person was among the candidates
  /// @param accepted those whose person scored above the threshold
  /// @param falseSeats seats of others for whom somebody did
  private record Asked(
      long[] nanos,
      long[] processor,
      long pairs,
      long comparing,
      int positives,
      int found,
      int accepted,
      int falseSeats) {
    String json(Asking asking, int persons, double built) {
      return String.format(
          Locale.ROOT,
          "{\"peer\":\"Duke 1.2\",\"variant\":\"%s\",\"persons\":%d,\"queries\":%d,"
              + "\"buildSeconds\":%.2f,\"p50Millis\":%.3f,\"p99Millis\":%.3f,"
              + "\"p50ProcessorMillis\":%.3f,\"p99ProcessorMillis\":%.3f,"
              + "\"queriesPerSecond\":%.2f,\"pairs\":%d,\"pairMicros\":%.2f,"
              + "\"positives\":%d,\"found\":%d,\"recall\":%.4f,\"threshold\":%.2f,"
              + "\"recallAtThreshold\":%.4f,\"unregisteredAtThresholdPer1000\":%.2f}",
          asking.name().toLowerCase(Locale.ROOT).replace('_', ' '),
          persons,
          nanos.length,
          built,
          nanos[nanos.length / 2] / 1e6,
          nanos[nanos.length * 99 / 100] / 1e6,
          processor[nanos.length / 2] / 1e6,
          processor[nanos.length * 99 / 100] / 1e6,
          nanos.length / (Arrays.stream(nanos).sum() / 1e9),
          pairs,
          comparing / 1e3 / pairs,
          positives,
          found,
          (double) found / positives,
          Asking.THRESHOLD,
          (double) accepted / positives,
          1000.0 * falseSeats / (nanos.length - positives));
    }
  }

  private static Asked ask(List<Seat> seats, Processor processor) {
    long[] nanos = new long[seats.size()];
    long[] used = new long[seats.size()];
    long pairs = 0;
    long comparing = 0;
    int positives = 0;
    int found = 0;
    int accepted = 0;
    int falseSeats = 0;
    for (int i = 0; i < nanos.length; i++) {
      Seat seat = seats.get(i);
      long cpu = THREADS.getCurrentThreadCpuTime();
      long start = System.nanoTime();
      Collection<Record> candidates = processor.getDatabase().findCandidateMatches(seat.record());
      long looked = System.nanoTime();
      boolean present = false;
      boolean recognised = false;
      boolean any = false;
      for (Record candidate : candidates) {
        boolean same = processor.compare(seat.record(), candidate) > Asking.THRESHOLD;
        boolean sought = seat.person().equals(candidate.getValue(People.ID));
        present |= sought;
        recognised |= sought && same;
        any |= same;
      }
      long done = System.nanoTime();
      nanos[i] = done - start;
      used[i] = THREADS.getCurrentThreadCpuTime() - cpu;
      pairs += candidates.size();
      comparing += done - looked;
      positives += seat.isRegistered() ? 1 : 0;
      found += present ? 1 : 0;
      accepted += recognised ? 1 : 0;
      falseSeats += any && !seat.isRegistered() ? 1 : 0;
    }
    Arrays.sort(nanos);
    Arrays.sort(used);
    return new Asked(nanos, used, pairs, comparing, positives, found, accepted, falseSeats);
  }
}
