// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.page;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.holdfast.casefile.entry.ActorId;
import org.holdfast.casefile.record.Role;
import org.holdfast.report.words.Language;
import org.holdfast.report.words.TimeWords;
import org.holdfast.report.words.Words;
import org.jspecify.annotations.Nullable;

/// Whom a page is written for.
///
/// @param actor who; null for a stranger
/// @param roles what they may do, at this moment
/// @param session the digest of the session in which they are signed in, 64 hexadecimal digits;
///   empty for a stranger
/// @param language the language of fixed words
/// @param zone the zone in which times are written
/// @param now the time of the page
/// @param path what was asked for, with its query
/// @param token what a form sends back, so that no other site can send it
/// @param drill whether this is practice
/// @param duty whom to call at any hour; nobody for a stranger
public record Viewer(
    @Nullable ActorId actor,
    Set<Role> roles,
    String session,
    Language language,
    ZoneId zone,
    Instant now,
    String path,
    String token,
    boolean drill,
    List<DutyNumber> duty) {
  public Viewer {
    roles = Set.copyOf(roles);
    duty = List.copyOf(duty);
  }

  /// The words in this viewer's language.
  public Words words() {
    return DeskWords.in(language);
  }

  /// Times in this viewer's words and zone, in brief: the foot of every page names the zone.
  public TimeWords times() {
    return new TimeWords(words(), zone, true);
  }

  /// Times as a document writes them, which is read away from the desk: to the second, the zone in
  /// full.
  public TimeWords timesInFull() {
    return new TimeWords(words(), zone);
  }

  /// Who is signed in.
  public Optional<ActorId> signedIn() {
    return Optional.ofNullable(actor);
  }

  /// Who is signed in.
  ///
  /// @throws IllegalStateException for a stranger: the page rules let none come here
  public ActorId required() {
    return signedIn()
        .orElseThrow(() -> new IllegalStateException("a page for people who are signed in"));
  }

  /// Whether they act in one of these roles.
  public boolean may(Set<Role> any) {
    return any.stream().anyMatch(roles::contains);
  }
}
