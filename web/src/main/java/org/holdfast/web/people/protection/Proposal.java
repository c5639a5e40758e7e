// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.people.protection;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.casefile.entry.ActorId;
import org.holdfast.casefile.entry.Entry;
import org.holdfast.casefile.entry.Field;
import org.holdfast.casefile.entry.Head;
import org.holdfast.casefile.record.Draft;
import org.holdfast.casefile.record.StoredEntry;
import org.holdfast.legaltime.Moment;
import org.holdfast.service.desk.Desk;
import org.holdfast.web.page.Viewer;
import org.holdfast.web.people.sight.ProtectionWords;

/// What one person proposed about a protection and another has not approved.
///
/// @param position where it is recorded
/// @param entry the proposal
record Proposal(long position, Entry.Whole entry) {
  private static final int MOST_LOOKED_AT = 500;

  /// The open proposals that speak of a protection, in order.
  static List<Proposal> open(Desk desk, String protection) {
    Map<Long, Head> all = desk.see(views -> Map.copyOf(views.proposals()));
    List<Proposal> open = new ArrayList<>();
    all.keySet().stream()
        .sorted()
        .limit(MOST_LOOKED_AT)
        .forEach(position -> of(desk, position, protection).ifPresent(open::add));
    return open;
  }

  private static Optional<Proposal> of(Desk desk, long position, String protection) {
    List<StoredEntry> read = desk.file().read(position, 1);
    return !read.isEmpty()
            && read.getFirst().entry() instanceof Entry.Whole whole
            && line(whole, "proposed.entry.object").equals(protection)
        ? Optional.of(new Proposal(position, whole))
        : Optional.empty();
  }

  /// Who proposed it.
  ActorId by() {
    return entry.head().by();
  }

  /// What a line of it says.
  String line(String name) {
    return line(entry, "proposed." + name);
  }

  /// When what it proposes happened, in the zone of the court; as it is recorded where it is no
  /// time.
  String at(ProtectionWords words, ZoneId zone) {
    String at = line("event.at");
    try {
      return at.indexOf('T') < 0
          ? words.moment(new Moment.On(LocalDate.parse(at), zone), zone)
          : words.minute(OffsetDateTime.parse(at).toInstant(), zone);
    } catch (DateTimeParseException _) {
      return at;
    }
  }

  private static String line(Entry.Whole entry, String name) {
    return entry.fields().stream()
        .filter(field -> field.name().equals(name))
        .map(Field::text)
        .findFirst()
        .orElse("");
  }

  /// What records it, by a second person. Whether that is another person, the record says.
  Optional<Draft> approvedBy(Viewer viewer) {
    String key = "approve:" + position + ":" + viewer.required().value();
    return Draft.approving(
        new Draft.IdempotencyKey(key), viewer.required(), viewer.now(), position, entry);
  }
}
