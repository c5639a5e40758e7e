// SPDX-License-Identifier: Apache-2.0
package org.holdfast.service.watch;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.holdfast.casefile.watch.OpenOperation;
import org.holdfast.casefile.watch.RecordPosition;

/// What all open operations are answered, at one moment. Nothing in it changes.
///
/// @param at when it was made
/// @param place up to where in the record it goes
/// @param registry as of where the registry speaks
/// @param persons how many persons the registry has
/// @param state whether its answers may be relied on
/// @param rows the open operations, by time of departure
/// @param departed what has departed, what should not have first
/// @param happened what happened lately, newest first
public record Board(
    Instant at,
    RecordPosition place,
    RecordPosition registry,
    int persons,
    State state,
    List<Row> rows,
    List<Departed> departed,
    List<Happened> happened) {

  public Board {
    rows = List.copyOf(rows);
    departed = List.copyOf(departed);
    happened = List.copyOf(happened);
  }

  /// Whether answers may be relied on.
  public enum State {
    /// They follow from everything in the record.
    WHOLE,
    /// The registry of the record could not be read whole: everything is held.
    REGISTRY_NOT_WHOLE,
    /// The watch has not begun, or failed and begins anew: everything is held.
    NOT_WATCHING
  }

  /// One open operation.
  ///
  /// @param operation what it is answered
  /// @param recorded where the newest answer is recorded
  /// @param changedAt when it was last answered otherwise than before
  /// @param changed the seats that were answered otherwise then
  public record Row(
      OpenOperation operation, long recorded, Instant changedAt, List<String> changed) {
    public Row {
      changed = List.copyOf(changed);
    }
  }

  /// An operation that has departed.
  ///
  /// @param operation its name
  /// @param at when it departed, as was reported
  /// @param seats how many left
  /// @param wrongly the seats that left though they were held, sent to a person, or never screened
  /// @param listed whether a list of it ever came in
  public record Departed(
      String operation, Instant at, long seats, List<String> wrongly, boolean listed) {
    public Departed {
      wrongly = List.copyOf(wrongly);
    }
  }

  /// Something that happened.
  ///
  /// @param at when
  /// @param operation to which operation
  /// @param what what, as a word key
  /// @param seats which seats, as far as it was about some
  public record Happened(Instant at, String operation, What what, List<String> seats) {
    public Happened {
      seats = List.copyOf(seats);
    }
  }

  /// What can happen to an operation.
  public enum What {
    /// Its list came in.
    LISTED,
    /// Seats are held that were not.
    NOW_HELD,
    /// Seats are answered otherwise, and none is held that was not.
    ANSWERED_OTHERWISE,
    /// Nobody at the gate has seen a hold for too long: whoever is on duty was told.
    ESCALATED,
    /// Its list was taken back.
    WITHDRAWN,
    /// It departed.
    DEPARTED
  }

  /// One open operation; empty where none of this name is open.
  public Optional<Row> row(String operation) {
    return rows.stream().filter(row -> row.operation().name().equals(operation)).findFirst();
  }
}
