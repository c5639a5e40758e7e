// SPDX-License-Identifier: Apache-2.0
package org.holdfast.peers.lucene;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.util.Version;
import tools.jackson.databind.ObjectMapper;

/// Asks every exported seat of an index of the exported registry, with one thread, and prints one
/// JSON object a line: `java … org.holdfast.peers.lucene.Measure FOLDER`.
///
/// A query's time is from its fields to the numbers of the documents found; reading the line is not
/// in it. It is given twice: by the clock, and as processor time of the thread, which says more on
/// a machine that others use too. Nothing is cached between queries. Recall is the share of seats
/// of registered people whose person is among those returned; nothing ranks or judges them
/// afterwards.
final class Measure {
  /// The first seats are asked once before, and do not count.
  private static final int WARM_UP = 2_000;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final List<Integer> WINDOWS = List.of(50, 500);

  private Measure() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    List<Stated> seats = seats(folder.resolve("queries.jsonl"));
    List<Stated> counted = seats.subList(WARM_UP, seats.size());
    Path place = Files.createTempDirectory("peer-lucene-");
    try (Directory directory = new MMapDirectory(place);
        Analyzer analyzer = Fields.analyzer()) {
      long start = System.nanoTime();
      Fields.index(folder.resolve("registry.jsonl"), directory, analyzer);
      double built = (System.nanoTime() - start) / 1e9;
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        var searcher = new IndexSearcher(reader);
        searcher.setQueryCache(null);
        for (Asking asking : Asking.values()) {
          for (int window : WINDOWS) {
            ask(
                seats.subList(0, Math.min(WARM_UP, seats.size())),
                asking,
                window,
                searcher,
                analyzer);
            System.out.println(
                ask(counted, asking, window, searcher, analyzer)
                    .json(reader.numDocs(), built, asking, window));
          }
        }
      }
    } finally {
      delete(place);
    }
  }

  /// @param nanos by the clock, of each query, ascending
  /// @param processor nanoseconds of processor time, of each query, ascending
  /// @param positives seats of registered people
  /// @param found those whose person was returned
  private record Asked(long[] nanos, long[] processor, int positives, int found) {
    String json(int persons, double built, Asking asking, int window) {
      return String.format(
          Locale.ROOT,
          "{\"peer\":\"Lucene %s\",\"variant\":\"%s, top %d\",\"persons\":%d,\"queries\":%d,"
              + "\"buildSeconds\":%.2f,\"p50Millis\":%.3f,\"p99Millis\":%.3f,"
              + "\"p50ProcessorMillis\":%.3f,\"p99ProcessorMillis\":%.3f,"
              + "\"queriesPerSecond\":%.1f,\"positives\":%d,\"found\":%d,\"recall\":%.4f}",
          Version.LATEST,
          asking.name().toLowerCase(Locale.ROOT).replace('_', ' '),
          window,
          persons,
          nanos.length,
          built,
          nanos[nanos.length / 2] / 1e6,
          nanos[nanos.length * 99 / 100] / 1e6,
          processor[nanos.length / 2] / 1e6,
          processor[nanos.length * 99 / 100] / 1e6,
          nanos.length / (Arrays.stream(nanos).sum() / 1e9),
          positives,
          found,
          (double) found / positives);
    }
  }

  private static Asked ask(
      List<Stated> seats, Asking asking, int window, IndexSearcher searcher, Analyzer analyzer)
      throws IOException {
    long[] nanos = new long[seats.size()];
    long[] processor = new long[seats.size()];
    int positives = 0;
    int found = 0;
    for (int i = 0; i < nanos.length; i++) {
      Stated seat = seats.get(i);
      long cpu = THREADS.getCurrentThreadCpuTime();
      long start = System.nanoTime();
      ScoreDoc[] returned = searcher.search(asking.query(seat, analyzer), window).scoreDocs;
      nanos[i] = System.nanoTime() - start;
      processor[i] = THREADS.getCurrentThreadCpuTime() - cpu;
      if (seat.number() >= 0) {
        positives++;
        found += Arrays.stream(returned).anyMatch(hit -> hit.doc == seat.number()) ? 1 : 0;
      }
    }
    Arrays.sort(nanos);
    Arrays.sort(processor);
    return new Asked(nanos, processor, positives, found);
  }

  private static List<Stated> seats(Path file) throws IOException {
    var json = new ObjectMapper();
    try (Stream<String> lines = Files.lines(file)) {
      return new ArrayList<>(lines.map(line -> Stated.read(json.readTree(line))).toList());
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
