// SPDX-License-Identifier: Apache-2.0
package org.holdfast.protection.assessment;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Which automatic stay, or which pending matter, a protection is: the law alone says whether it
/// stays removal.
///
/// A reader would get this wrong: asking for a stay is not a stay, and a petition for review stays
/// nothing by itself since 1997; but some filings do, with no judge involved.
enum Ground {
  /// The time in which an appeal to the Board may be taken, and the appeal itself.
  APPEAL_PERIOD(Effect.STAYS, "8 CFR 1003.6(a)"),
  /// A court of appeals' general order that stays removal on the filing of a stay motion.
  CIRCUIT_RULE(Effect.STAYS, "9th Cir. General Order 6.4(c)"),
  /// A motion to reopen an order made in absence.
  IN_ABSENTIA_MOTION(Effect.STAYS, "8 U.S.C. 1229a(b)(5)(C); 8 CFR 1003.23(b)(4)(ii)"),
  /// A claim of fear in expedited removal, until it is decided.
  CREDIBLE_FEAR(Effect.STAYS, "8 U.S.C. 1225(b)(1)(B); 8 CFR 208.30, 1208.30"),
  /// A claim of fear after a reinstated or administrative order, until it is decided.
  REASONABLE_FEAR(Effect.STAYS, "8 CFR 208.31, 1208.31"),
  /// A proceeding on withholding alone, after a reasonable-fear finding.
  WITHHOLDING_ONLY(Effect.STAYS, "8 CFR 1208.31"),
  /// A motion to reopen under the Violence Against Women Act: only if it shows qualified status.
  VAWA_MOTION(Effect.STAYS_IF_SHOWN, "8 U.S.C. 1229a(c)(7)(C)(iv)"),
  /// A petition for review of the order of removal.
  PETITION_FOR_REVIEW(Effect.STAYS_NOTHING, "8 U.S.C. 1252(b)(3)(B)"),
  /// A motion for a stay that no court has ruled on and no rule grants meanwhile.
  STAY_MOTION(Effect.STAYS_NOTHING, "8 U.S.C. 1252(b)(3)(B)"),
  /// Any other motion to reopen.
  MOTION_TO_REOPEN(Effect.STAYS_NOTHING, "8 CFR 1003.2(f), 1003.23(b)(1)(v)"),
  /// A motion to reconsider.
  MOTION_TO_RECONSIDER(Effect.STAYS_NOTHING, "8 CFR 1003.2(f), 1003.23(b)(1)(v)"),
  /// A petition for U status, without the administrative stay.
  U_PETITION(Effect.STAYS_NOTHING, "8 U.S.C. 1227(d)"),
  /// The record does not say, or says it in a word that is not known here.
  UNCLEAR(Effect.NOT_KNOWN, "");

  /// What the law makes of it.
  enum Effect {
    /// It stays removal by itself.
    STAYS,
    /// It stays removal if a fact is shown.
    STAYS_IF_SHOWN,
    /// It stays nothing by itself.
    STAYS_NOTHING,
    /// Nobody can say.
    NOT_KNOWN
  }

  private final Effect effect;
  private final String provision;

  Ground(Effect effect, String provision) {
    this.effect = effect;
    this.provision = provision;
  }

  Effect effect() {
    return effect;
  }

  /// The rule it rests on; empty where nobody can say.
  String provision() {
    return provision;
  }

  /// The ground that a registry names.
  static Ground of(@Nullable String text) {
    return Arrays.stream(values())
        .filter(ground -> ground.name().equals(text))
        .findFirst()
        .orElse(UNCLEAR);
  }
}
