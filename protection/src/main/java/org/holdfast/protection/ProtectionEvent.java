// SPDX-License-Identifier: Apache-2.0
package org.holdfast.protection;

import java.time.Instant;
import org.holdfast.legaltime.Moment;
import org.jspecify.annotations.Nullable;

/// Something that happened to a protection.
///
/// @param protection which one
/// @param type what happened
/// @param at when it took effect
/// @param learnedAt when the registry had it. Null means known at every asking, except that an
///   event that weakens is then known only from the registry's own as-of time.
/// @param source where it was read; null where the registry does not say
/// @param person the one member of a class whom it concerns, by the registry's name; null for all
/// @param document the paper behind it; null where none is named
/// @param until how long a stay or an extension runs; null where nothing is stated
/// @param mandate the mandate of the appellate court that reversed or vacated; null where the
///   record speaks of none, which means that the act took effect at its own time
public record ProtectionEvent(
    ProtectionId protection,
    Type type,
    Moment at,
    @Nullable Instant learnedAt,
    @Nullable SourceId source,
    @Nullable String person,
    @Nullable Document document,
    @Nullable Until until,
    @Nullable Mandate mandate) {

  /// The mandate of an appellate court. A reversal or a vacatur by a court of appeals ends the
  /// lower court's order when the mandate issues and not before (FRAP 41(c)).
  public sealed interface Mandate {

    /// It issued.
    record Issued(Moment at) implements Mandate {}

    /// It has not issued, as far as is recorded.
    enum Awaited implements Mandate {
      /// Awaited.
      AWAITED
    }
  }

  /// The same event at the time from which it has effect: a reversal or a vacatur whose mandate
  /// issued later, when that issued.
  public ProtectionEvent atItsEffect() {
    return needsMandate()
            && mandate instanceof Mandate.Issued(Moment issued)
            && !issued.latest().isBefore(at.earliest())
        ? new ProtectionEvent(
            protection, type, issued, learnedAt, source, person, document, until, mandate)
        : this;
  }

  /// Whether it takes effect by a mandate, where one is spoken of. A stay acts at once.
  public boolean needsMandate() {
    return type == Verb.REVERSED || type == Verb.VACATED;
  }

  /// What happened.
  public sealed interface Type {

    /// Whether it would end or suspend the protection, if it is documented. A verb that is not
    /// known weakens nothing.
    default boolean weakens() {
      return switch (this) {
        case Verb.STAYED,
            Verb.VACATED,
            Verb.REVERSED,
            Verb.DISSOLVED,
            Verb.WITHDRAWN,
            Verb.CONDITION_MET,
            Verb.EXPIRED ->
            true;
        case Verb.EXTENDED, Verb.STAY_LIFTED, Verb.REINSTATED -> false;
        case UnknownVerb _ -> false;
      };
    }
  }

  /// The verbs whose effect is known.
  public enum Verb implements Type {
    /// Its term was lengthened.
    EXTENDED,
    /// Its effect was suspended; it is not erased.
    STAYED,
    /// A stay of it ended; it revives.
    STAY_LIFTED,
    /// Set aside.
    VACATED,
    /// Reversed on appeal.
    REVERSED,
    /// Put back.
    REINSTATED,
    /// Dissolved by the court that made it.
    DISSOLVED,
    /// Withdrawn by whoever gave it.
    WITHDRAWN,
    /// Its condition was said to be met.
    CONDITION_MET,
    /// Someone recorded that its time was over.
    EXPIRED
  }

  /// A verb that no rule here knows. It weakens nothing.
  ///
  /// @param text the word as read
  public record UnknownVerb(String text) implements Type {}

  /// The paper behind an event.
  ///
  /// @param kind what sort of paper, e.g. `IJ_TERMINATION_FINAL`
  /// @param ref how to find it
  public record Document(String kind, String ref) {}
}
