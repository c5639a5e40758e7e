// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.board;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdfast.casefile.screening.OperationAnswer;
import org.holdfast.casefile.screening.OperationAnswer.SourceRead;
import org.holdfast.report.words.TimeWords;
import org.holdfast.report.words.Words;
import org.holdfast.service.watch.Board;
import org.holdfast.web.page.Strip;
import org.holdfast.web.page.Viewer;
import org.springframework.stereotype.Component;

/// The strip of a page about operations: the time, the registry, the sources, what leaves next.
@Component
public final class Instruments {

  /// The strip of a board.
  ///
  /// @param current whether the board goes up to the end of the record
  public Strip strip(Viewer viewer, Board board, boolean current) {
    Words words = viewer.words();
    TimeWords times = viewer.times();
    List<Strip.Reading> readings = new ArrayList<>();
    readings.add(new Strip.Reading(words.say("ops.strip.now"), times.at(viewer.now())));
    readings.add(
        new Strip.Reading(
            words.say("label.registry"),
            current
                ? words.say("ops.strip.version", board.registry().size(), board.persons())
                : words.say("ops.strip.behind")));
    sources(board)
        .ifPresent(reads ->
            readings.add(new Strip.Reading(words.say("strip.sources"), read(viewer, reads))));
    next(board, viewer.now())
        .ifPresent(
            row -> readings.add(new Strip.Reading(words.say("strip.next"), departs(viewer, row))));
    return new Strip(readings);
  }

  private static Optional<List<SourceRead>> sources(Board board) {
    return board.rows().stream()
        .map(row -> row.operation().answer())
        .filter(OperationAnswer::screened)
        .map(OperationAnswer::sourcesRead)
        .findFirst();
  }

  private static String read(Viewer viewer, List<SourceRead> reads) {
    long fresh = reads.stream().filter(read -> !read.stale()).count();
    Optional<Duration> oldest =
        reads.stream()
            .filter(read -> read.limit() != null)
            .flatMap(read -> Stream.ofNullable(read.lastRead()))
            .map(last -> Duration.between(last, viewer.now()))
            .max(Comparator.naturalOrder());
    Words words = viewer.words();
    return words.say("strip.fresh", fresh, reads.size())
        + oldest.map(age -> words.say("strip.oldest", viewer.times().atMost(age))).orElse("");
  }

  private static Optional<Board.Row> next(Board board, Instant now) {
    return board.rows().stream()
        .filter(row -> {
          Instant departs = row.operation().answer().manifest().departsAt();
          return departs != null && departs.isAfter(now);
        })
        .findFirst();
  }

  private static String departs(Viewer viewer, Board.Row row) {
    Instant departs = row.operation().answer().manifest().departsAt();
    String name = row.operation().name();
    return departs == null
        ? name
        : viewer
            .words()
            .say(
                "ops.strip.next",
                name,
                viewer.times().atLeast(Duration.between(viewer.now(), departs)));
  }
}
