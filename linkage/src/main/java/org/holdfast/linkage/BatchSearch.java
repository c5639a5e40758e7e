// SPDX-License-Identifier: Apache-2.0
package org.holdfast.linkage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.holdfast.linkage.candidate.Candidate;
import org.holdfast.linkage.fields.BirthDates;
import org.holdfast.linkage.identity.Identity;

/// Asks one [Search] about many identities, such as every seat of a year, with the same answers as
/// one after the other.
///
/// Identities are taken in parts of a few thousand, and each part is asked in the order of the
/// birth dates, so that what was read for one is still at hand for the next. No more than a part
/// for each thread is held at a time.
///
/// A reader would get this wrong: it ends when everybody was asked about, or with an exception. An
/// answer that was handed on is whole; that some were handed on says nothing of the others.
///
/// @param search what is asked, by several threads
/// @param executor the threads; as many as it has are used, and it is not shut down
public record BatchSearch(Search search, ExecutorService executor) {

  /// Identities that are asked about together.
  private static final int PART = 4096;

  /// Takes answers.
  public interface Answers {
    /// Takes one answer. It is called once for each identity, by several threads at a time, and in
    /// any order.
    ///
    /// @param number the number of the identity asked about, from 0
    /// @param candidates as [Search#candidates(Identity)] gives them
    void take(int number, List<Candidate> candidates);
  }

  /// Asks about so many identities.
  ///
  /// @param asked the identity of a number, asked for once each, by several threads
  /// @throws InterruptedException if the thread was interrupted: not everybody was asked about
  /// @throws IllegalStateException if anything that was called failed: not everybody was asked
  ///   about
  public void ask(int size, IntFunction<Identity> asked, Answers answers)
      throws InterruptedException {
    var parts = new ArrayList<Callable<Integer>>();
    for (int from = 0; from < size; from += PART) {
      int first = from;
      int count = Math.min(PART, size - from);
      parts.add(() -> askPart(first, count, asked, answers));
    }
    for (Future<Integer> part : executor.invokeAll(parts)) {
      try {
        part.get();
      } catch (ExecutionException e) {
        throw new IllegalStateException("a part of the batch failed", e.getCause());
      }
    }
  }

  private int askPart(int first, int count, IntFunction<Identity> asked, Answers answers) {
    List<Identity> identities = IntStream.range(first, first + count).mapToObj(asked).toList();
    int[] dates = identities.stream().mapToInt(BatchSearch::date).toArray();
    Integer[] order = new Integer[count];
    Arrays.setAll(order, place -> place);
    Arrays.sort(order, Comparator.comparingInt(place -> dates[place]));
    for (int place : order) {
      answers.take(first + place, search.candidates(identities.get(place)));
    }
    return count;
  }

  private static int date(Identity identity) {
    return identity.birthDates().isEmpty() ? 0 : BirthDates.pack(identity.birthDates().getFirst());
  }
}
