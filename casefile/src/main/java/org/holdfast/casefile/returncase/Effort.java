// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.returncase;

import java.time.Instant;
import java.time.LocalDate;
import org.holdfast.casefile.order.Happening;
import org.jspecify.annotations.Nullable;

/// One thing that was done towards a return.
///
/// A reader would get this wrong: a missing response is a fact, not a fault. That nobody answered
/// is shown as *no response*, with how long ago was asked.
///
/// @param id its name within the case: `E1`
/// @param happening when it was done, and when it was known
/// @param act what sort of act: `REQUEST`, `INQUIRY`, `NOTE`, `CALL`, `VISIT`, `MEETING` or another
///   word
/// @param actor who acted; empty where nobody is named
/// @param office for which office; empty where not stated
/// @param counterpart to whom; empty where nobody is named
/// @param kind to which kind of counterpart
/// @param channel by which way: note, telephone, in person; empty where not stated
/// @param request what was asked; empty where not stated
/// @param response what was answered; empty for no response
/// @param answeredAt when it was answered; null where it was not, or not stated
/// @param nextBy when the next step follows; null where none is set
/// @param evidence the record of it; empty where there is none
public record Effort(
    String id,
    Happening happening,
    String act,
    String actor,
    String office,
    String counterpart,
    CounterpartKind kind,
    String channel,
    String request,
    String response,
    @Nullable Happening answeredAt,
    @Nullable LocalDate nextBy,
    String evidence) {

  /// The act of asking for something.
  public static final String REQUEST = "REQUEST";

  /// Whether it was answered, as far as was known by a time.
  public boolean answeredBy(Instant asOf) {
    return !response.isBlank() && (answeredAt == null || answeredAt.knownBy(asOf));
  }

  /// The same, without an answer that was not known by a time.
  public Effort asOf(Instant time) {
    return answeredAt == null || answeredAt.knownBy(time)
        ? this
        : new Effort(
            id,
            happening,
            act,
            actor,
            office,
            counterpart,
            kind,
            channel,
            request,
            "",
            null,
            nextBy,
            evidence);
  }

  /// Whether it asked a foreign government for something.
  public boolean requestsForeignGovernment() {
    return kind == CounterpartKind.FOREIGN_GOVERNMENT && act.equals(REQUEST);
  }
}
