// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.returncase;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.holdfast.casefile.order.Happening;
import org.jspecify.annotations.Nullable;

/// A note to a foreign government.
///
/// A reader would get this wrong: it is blocked until two people other than its writer have each
/// confirmed that it discloses nothing that 8 CFR 208.6 (asylum) or 8 U.S.C. 1367 (survivors of
/// abuse and trafficking) keeps confidential.
///
/// @param id its name within the case
/// @param to which government or office
/// @param subject what it is about, in words that disclose nothing
/// @param draftedBy who wrote it
/// @param drafted when it was written, and known
/// @param confirmations who confirmed, and when
/// @param sent when it was sent; null while it was not
public record ForeignNote(
    String id,
    String to,
    String subject,
    String draftedBy,
    Happening drafted,
    List<Confirmation> confirmations,
    @Nullable Happening sent) {
  public ForeignNote {
    confirmations = List.copyOf(confirmations);
  }

  /// That somebody read it for what may not be disclosed.
  public record Confirmation(String by, Happening happening) {}

  /// How it stands.
  public enum State {
    /// It may not go out.
    BLOCKED,
    /// Two people have confirmed; it may go out.
    CONFIRMED,
    /// It went out, confirmed by two before.
    SENT,
    /// It went out, and two had not confirmed before.
    SENT_UNCONFIRMED
  }

  /// The same, without what was not known by a time.
  public ForeignNote asOf(Instant time) {
    return new ForeignNote(
        id,
        to,
        subject,
        draftedBy,
        drafted,
        confirmations.stream().filter(one -> one.happening().knownBy(time)).toList(),
        sent == null || !sent.knownBy(time) ? null : sent);
  }

  /// How it stands at a time.
  public State stateAt(Instant asOf) {
    if (sent == null || !sent.knownBy(asOf)) {
      return confirmedBy(asOf) ? State.CONFIRMED : State.BLOCKED;
    }
    return confirmedBy(sent.at().earliest()) ? State.SENT : State.SENT_UNCONFIRMED;
  }

  /// Who confirmed by a time, each once, the writer never.
  public List<String> confirmers(Instant by) {
    String writer = plain(draftedBy);
    return confirmations.stream()
        .filter(one -> !one.happening().at().latest().isAfter(by))
        .map(one -> one.by().strip())
        .filter(name -> !name.isEmpty() && !plain(name).equals(writer))
        .distinct()
        .toList();
  }

  private boolean confirmedBy(Instant by) {
    return confirmers(by).stream().map(ForeignNote::plain).distinct().count() >= 2;
  }

  private static String plain(String name) {
    return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }
}
