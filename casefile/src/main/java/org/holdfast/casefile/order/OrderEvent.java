// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.order;

import java.time.Instant;
import java.util.List;
import org.holdfast.legaltime.Sentence;
import org.jspecify.annotations.Nullable;

/// Something that befell an order.
///
/// @param order which order
/// @param directives which of its directives; none for all of them
/// @param type what befell it
/// @param happening when
/// @param until to when it holds, where the court said so; null where it did not
/// @param due the new time, of an `EXTENDED` one; [Due.NotStated] for every other
/// @param what in words; empty where not stated
/// @param document the paper that says so; empty where not stated
public record OrderEvent(
    OrderId order,
    List<DirectiveId> directives,
    Type type,
    Happening happening,
    @Nullable Instant until,
    Due due,
    String what,
    String document) {
  public OrderEvent {
    directives = List.copyOf(directives);
  }

  /// Whether it concerns a directive of its order.
  public boolean concerns(DirectiveId directive) {
    return directives.isEmpty() || directives.contains(directive);
  }

  /// What can befall an order.
  public enum Type {
    /// A higher court, or the court itself pending appeal, stays it.
    STAYED(Effect.SUSPENDS, "stayed", "suspendida"),
    /// The court pauses it.
    SUSPENDED(Effect.SUSPENDS, "paused by the court", "en pausa por el tribunal"),
    /// The stay is lifted or denied after all.
    STAY_LIFTED(Effect.REVIVES, "the stay is lifted", "suspensión levantada"),
    /// It is in force again.
    REVIVED(Effect.REVIVES, "in force again", "de nuevo en vigor"),
    /// Its vacatur or reversal is undone.
    REINSTATED(Effect.REVIVES, "reinstated", "restablecida"),
    /// A time it set is moved.
    EXTENDED(Effect.MOVES, "time extended", "plazo ampliado"),
    /// It is vacated.
    VACATED(Effect.ENDS, "vacated", "anulada"),
    /// It is reversed.
    REVERSED(Effect.ENDS, "reversed", "revocada"),
    /// It is dissolved.
    DISSOLVED(Effect.ENDS, "dissolved", "disuelta"),
    /// It has nothing left to order.
    MOOT(Effect.ENDS, "moot", "sin objeto"),
    /// An appeal is taken. An appeal alone stays nothing.
    APPEALED(Effect.NONE, "appealed", "apelada"),
    /// A stay is asked for. Asking stays nothing.
    STAY_SOUGHT(Effect.NONE, "a stay is sought", "suspensión pedida"),
    /// A stay is refused.
    STAY_DENIED(Effect.NONE, "a stay is denied", "suspensión denegada"),
    /// It is affirmed.
    AFFIRMED(Effect.NONE, "affirmed", "confirmada"),
    /// The court finds that it was not obeyed.
    NONCOMPLIANCE_FOUND(Effect.NONE, "noncompliance found", "incumplimiento declarado"),
    /// The court says what it meant.
    CLARIFIED(Effect.NONE, "clarified", "aclarada");

    private final Effect effect;
    private final String english;
    private final String spanish;

    Type(Effect effect, String english, String spanish) {
      this.effect = effect;
      this.english = english;
      this.spanish = spanish;
    }

    /// What it is, in words.
    public Sentence words() {
      return new Sentence(english, spanish);
    }

    /// What it does to the duties.
    public Effect effect() {
      return effect;
    }
  }

  /// What an event does to the duties that an order made.
  public enum Effect {
    /// They rest. A time that passes meanwhile falls away and does not revive by itself.
    SUSPENDS,
    /// They are owed again from then on.
    REVIVES,
    /// They end.
    ENDS,
    /// They fall due at another time.
    MOVES,
    /// Nothing.
    NONE
  }
}
