// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.review;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.holdfast.casefile.entry.ActorId;
import org.holdfast.postgres.desk.DeskSettings;
import org.holdfast.postgres.desk.DeskSettings.Kept;
import org.holdfast.web.page.Address;
import org.holdfast.web.page.Viewer;
import org.holdfast.web.start.DeskHolder;
import org.springframework.stereotype.Component;

/// Who has which seat, so that two do not read one at the same moment without knowing it.
///
/// A reader would get this wrong: this is a courtesy between people and protects nobody. Holding a
/// seat takes none of it, and what two people release the record alone decides.
@Component
final class Holders {
  /// After so long without an act or a look, somebody else may take a seat over.
  static final Duration IDLE = Duration.ofMinutes(10);

  private static final Duration LOOK = Duration.ofSeconds(30);
  private static final String AREA = "review";

  private final DeskHolder desk;

  Holders(DeskHolder desk) {
    this.desk = desk;
  }

  /// Whoever has a seat.
  ///
  /// @param by who
  /// @param since since when
  /// @param seen when they last looked at it
  record Holder(ActorId by, Instant since, Instant seen) {

    /// From when on somebody else may take it over.
    Instant freeFrom() {
      return seen.plus(IDLE);
    }

    /// Whether it stands between this viewer and the seat.
    boolean hinders(Viewer viewer) {
      return !by.equals(viewer.required()) && viewer.now().isBefore(freeFrom());
    }
  }

  /// Whoever has a seat; empty where nobody does.
  Optional<Holder> of(OpenSeat seat) {
    return kept().of(AREA, name(seat)).map(Holders::holder);
  }

  /// Notes that its holder has looked at a seat; tells who has it.
  Optional<Holder> seen(Viewer viewer, OpenSeat seat) {
    Optional<Holder> holder = of(seat);
    holder
        .filter(one -> one.by().equals(viewer.required()))
        .filter(one -> one.seen().plus(LOOK).isBefore(viewer.now()))
        .ifPresent(one -> keep(seat, one.by(), one.since(), viewer.now()));
    return holder;
  }

  /// Takes a seat that nobody has, or whose holder was away for long.
  ///
  /// @return whoever has it now
  Holder take(Viewer viewer, OpenSeat seat) {
    of(seat)
        .filter(one -> !one.hinders(viewer) && !one.by().equals(viewer.required()))
        .ifPresent(_ -> kept().drop(AREA, name(seat)));
    return holder(
        kept()
            .keepUnlessKept(
                AREA,
                new Kept(name(seat), viewer.now().toString(), viewer.required(), viewer.now())));
  }

  /// Hands a seat to somebody.
  void hand(Viewer viewer, OpenSeat seat, ActorId to) {
    keep(seat, to, viewer.now(), viewer.now());
  }

  /// Leaves a seat to whoever is free.
  void leave(Viewer viewer, OpenSeat seat) {
    of(seat)
        .filter(one -> one.by().equals(viewer.required()))
        .ifPresent(_ -> kept().drop(AREA, name(seat)));
  }

  private void keep(OpenSeat seat, ActorId by, Instant since, Instant seen) {
    kept().keep(AREA, new Kept(name(seat), since.toString(), by, seen));
  }

  private DeskSettings kept() {
    return desk.kept();
  }

  private static Holder holder(Kept kept) {
    return new Holder(kept.by(), Instant.parse(kept.value()), kept.at());
  }

  private static String name(OpenSeat seat) {
    return Address.encoded(seat.operation()) + "/" + Address.encoded(seat.seat());
  }
}
