// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.statusreport;

import org.holdfast.legaltime.Moment;
import org.jspecify.annotations.Nullable;

/// What a statement rests on: how whoever declares it knows it.
public sealed interface Basis {

  /// The declarant saw it.
  record Saw(@Nullable Moment at) implements Basis {}

  /// The declarant did it.
  record Did(@Nullable Moment at) implements Basis {}

  /// The declarant read it in a record.
  ///
  /// @param ref the record; empty where none is named
  record Read(String ref) implements Basis {}

  /// Somebody told the declarant.
  ///
  /// @param by who; empty where nobody is named
  /// @param at when; null where not stated
  /// @param declaration the teller's own declaration; empty where none is attached
  record ToldBy(String by, @Nullable Moment at, String declaration) implements Basis {}

  /// A remark in a system.
  ///
  /// @param ref where it stands; empty where not stated
  /// @param author who wrote it; empty where nobody is identified
  record Remark(String ref, String author) implements Basis {}

  /// A belief or an understanding.
  record Belief() implements Basis {}

  /// Nothing.
  record Nothing() implements Basis {}
}
