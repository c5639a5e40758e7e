// SPDX-License-Identifier: Apache-2.0
package org.holdfast.protection;

/// What a protection is. A kind that is not known here is kept as it was read, and bars.
public sealed interface Kind {

  /// Whether a court gives it and can take it back. One that is not known is taken for such.
  default boolean ofCourt() {
    return switch (this) {
      case Known.JUDICIAL_STAY,
          Known.ADMINISTRATIVE_STAY,
          Known.TRO,
          Known.INJUNCTION,
          Known.JUDGMENT,
          Known.HABEAS_ORDER,
          Known.STANDING_ORDER ->
          true;
      case Known _ -> false;
      case Unknown _ -> true;
    };
  }

  /// The kinds whose rules are known.
  enum Known implements Kind {
    /// Withholding of removal, INA 241(b)(3), 8 U.S.C. 1231(b)(3)(A).
    WITHHOLDING,
    /// Withholding under the Convention Against Torture, 8 CFR 1208.16(c).
    CAT_WITHHOLDING,
    /// Deferral under the Convention Against Torture, 8 CFR 1208.17.
    CAT_DEFERRAL,
    /// Asylum granted, 8 U.S.C. 1158(c)(1)(A).
    ASYLUM,
    /// A claim whose proceeding is pending, 8 CFR 1208.31.
    CLAIM_PENDING,
    /// A class settlement approved by a court.
    CLASS_SETTLEMENT,
    /// A court's stay of removal.
    JUDICIAL_STAY,
    /// A court's temporary stay while it considers a motion.
    ADMINISTRATIVE_STAY,
    /// A stay that needs no order: by statute, regulation or a court's general order.
    AUTOMATIC_STAY,
    /// A stay by the Board, an immigration judge or DHS, 8 CFR 241.6 and 1241.6.
    AGENCY_STAY,
    /// A temporary restraining order, FRCP 65(b).
    TRO,
    /// A preliminary or class injunction.
    INJUNCTION,
    /// A final judgment.
    JUDGMENT,
    /// An order in habeas that bars removal or transfer.
    HABEAS_ORDER,
    /// A court's standing order that bars removal for a time after a petition.
    STANDING_ORDER,
    /// The government's promise to a court.
    UNDERTAKING,
    /// An administrative stay for T and U applicants, 8 U.S.C. 1227(d).
    TU_STAY,
    /// Temporary protected status, 8 U.S.C. 1254a(a)(1)(A).
    TPS,
    /// Deferred action: no bar by itself, and never cleared by a machine.
    DEFERRED_ACTION,
    /// No document orders removal.
    NO_EXECUTABLE_ORDER,
    /// A claim to United States citizenship.
    CITIZENSHIP_CLAIM,
    /// A matter on file that stays nothing by itself, 8 U.S.C. 1252(b)(3)(B).
    PENDING_MATTER,
    /// A sentence being served, or departure control, 8 U.S.C. 1231(a)(4)(A), 8 CFR 215.
    CRIMINAL_CUSTODY
  }

  /// A kind that no rule here knows.
  ///
  /// @param text the word as read
  record Unknown(String text) implements Kind {}
}
