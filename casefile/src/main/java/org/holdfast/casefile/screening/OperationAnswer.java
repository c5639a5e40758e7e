// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.screening;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.holdfast.casefile.manifest.Manifest;
import org.holdfast.casefile.reading.Note;
import org.holdfast.casefile.reading.Problem;
import org.holdfast.linkage.LinkageModel;
import org.holdfast.protection.Answer;
import org.holdfast.protection.Source;
import org.jspecify.annotations.Nullable;

/// The answer to one manifest, asked at one time, against one version of a registry.
///
/// @param manifest what was asked about, as far as it was read
/// @param at the time of asking
/// @param asOf as of when the registry speaks; null where the registry could not be read
/// @param registryVersion the SHA-256 of the registry file, 64 hexadecimal digits; empty where it
///   could not be read
/// @param signedBy the name of the trusted key that signed the registry; empty where none did
/// @param model the linkage model by which seats were compared, with its thresholds
/// @param notScreened why the whole manifest is NOT SCREENED; empty where it was screened
/// @param sourcesRead every source, its last reading and its age at the time of asking
/// @param expiresAt until when the answer may be relied on; null where it may not be relied on at
///   all
/// @param counts what was declared, parsed and screened
/// @param seats the answers, in the manifest's order
/// @param slip the slip for the answer
/// @param notes choices that the readers made
public record OperationAnswer(
    Manifest manifest,
    Instant at,
    @Nullable Instant asOf,
    String registryVersion,
    String signedBy,
    LinkageModel model,
    List<Problem> notScreened,
    List<SourceRead> sourcesRead,
    @Nullable Instant expiresAt,
    Counts counts,
    List<SeatAnswer> seats,
    Slip slip,
    List<Note> notes) {

  public OperationAnswer {
    notScreened = List.copyOf(notScreened);
    sourcesRead = List.copyOf(sourcesRead);
    seats = List.copyOf(seats);
    notes = List.copyOf(notes);
  }

  /// The same answer, to be relied on no longer than until an instant.
  public OperationAnswer noLongerThan(Instant until) {
    return expiresAt == null || !expiresAt.isAfter(until) ? this : with(seats, until);
  }

  private OperationAnswer with(List<SeatAnswer> others, @Nullable Instant until) {
    return new OperationAnswer(
        manifest,
        at,
        asOf,
        registryVersion,
        signedBy,
        model,
        notScreened,
        sourcesRead,
        until,
        counts,
        others,
        slip,
        notes);
  }

  /// The same answer, with the seats on hold that a person holds: this very one where there is
  /// none.
  ///
  /// A reader would get this wrong: what was found stands beside it, and goes on being found.
  ///
  /// @param held whether a person holds the seat of a name
  public OperationAnswer holding(Predicate<String> held) {
    return seats.stream().noneMatch(seat -> held.test(seat.seat().seat()))
        ? this
        : with(
            seats.stream()
                .map(seat -> held.test(seat.seat().seat()) ? seat.heldByAPerson() : seat)
                .toList(),
            expiresAt);
  }

  /// Whether every seat was accounted for and screened.
  public boolean screened() {
    return notScreened.isEmpty();
  }

  /// The worst answer of all seats; HOLD where the manifest was not screened.
  public Answer worst() {
    return screened()
        ? seats.stream().map(SeatAnswer::answer).reduce(Answer.NO_PROTECTION_FOUND, Answer::or)
        : Answer.HOLD;
  }

  /// What was declared, parsed and screened.
  ///
  /// @param declared how many seats the manifest or the user declares; null where nobody does
  /// @param parsed how many were read
  /// @param screened how many were compared with the whole registry: all of them, or 0
  public record Counts(@Nullable Integer declared, int parsed, int screened) {}

  /// One source at the time of asking.
  ///
  /// @param source the source
  /// @param lastRead its latest reading not after the time of asking; null where it was never read
  /// @param age how old that reading is; null where it was never read
  /// @param limit how old it may be; null where it does not age
  /// @param stale whether it is past its limit, or unread
  public record SourceRead(
      Source source,
      @Nullable Instant lastRead,
      @Nullable Duration age,
      @Nullable Duration limit,
      boolean stale) {}

  /// The slip of an answer: what proves, later, that this was asked and answered.
  ///
  /// @param forDeparture whether it may be shown at a gate
  /// @param whyNot why it may not, in sentences; empty where it may
  public record Slip(boolean forDeparture, List<String> whyNot) {
    public Slip {
      whyNot = List.copyOf(whyNot);
    }
  }
}
