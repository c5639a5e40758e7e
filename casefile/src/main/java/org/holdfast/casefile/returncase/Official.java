// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.returncase;

import java.time.Instant;
import java.util.List;
import org.holdfast.casefile.order.Happening;
import org.jspecify.annotations.Nullable;

/// Who has a part in a case: since when, and on what authority.
///
/// @param name the name
/// @param title the office held; empty where not stated
/// @param agency for whom; empty where not stated
/// @param role the part
/// @param since since when, and since when that is known
/// @param until until when; null while it lasts
/// @param authority on what authority: an order, an appointment; empty where not stated
/// @param standsInFor whom this one stands in for; empty for nobody
/// @param knows what this one knows at first hand, of a declarant
public record Official(
    String name,
    String title,
    String agency,
    Role role,
    Happening since,
    @Nullable Happening until,
    String authority,
    String standsInFor,
    List<Knowledge> knows) {
  public Official {
    knows = List.copyOf(knows);
  }

  /// What part somebody has.
  public enum Role {
    /// Leads the return.
    LEAD,
    /// Stands in for who leads.
    STAND_IN,
    /// Declares to the court.
    DECLARANT,
    /// Owns a duty or a step.
    OWNER,
    /// Is the person's counsel.
    COUNSEL
  }

  /// Something that somebody knows, and how.
  ///
  /// @param what in words
  /// @param how `SAW`, `DID`, `RECORD` or `TOLD_BY`
  public record Knowledge(String what, String how) {}

  /// The same, without an end that was not known by a time.
  public Official asOf(Instant time) {
    boolean known = until == null || until.knownBy(time);
    return known
        ? this
        : new Official(name, title, agency, role, since, null, authority, standsInFor, knows);
  }

  /// Whether the part was held at a time, as far as was known then.
  public boolean heldAt(Instant asOf) {
    return since.knownBy(asOf) && (until == null || !until.knownBy(asOf));
  }
}
