// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.statusreport;

import org.holdfast.casefile.order.DirectiveId;
import org.jspecify.annotations.Nullable;

/// One sentence of a report, with what it rests on.
///
/// @param id its name within the report: `S1`
/// @param directive which directive it answers; null where none
/// @param type what sort of sentence
/// @param text the words
/// @param basis what it rests on
/// @param reason of a `CANNOT`, why; empty where the words say it or nothing does
/// @param translation the words in Spanish; empty where there are none
/// @param translator who translated; empty for nobody
/// @param sealed whether it belongs into the sealed annex alone
public record Statement(
    String id,
    @Nullable DirectiveId directive,
    Type type,
    String text,
    Basis basis,
    String reason,
    String translation,
    String translator,
    boolean sealed) {

  /// What sort of sentence it is.
  public enum Type {
    /// A fact.
    FACT,
    /// That something cannot be answered, and why.
    CANNOT,
    /// An argument.
    ARGUMENT,
    /// That something is privileged.
    PRIVILEGE
  }
}
