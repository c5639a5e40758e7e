// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.duty;

import java.util.List;
import java.util.Locale;
import org.holdfast.casefile.order.DirectiveId;
import org.holdfast.casefile.order.Happening;
import org.jspecify.annotations.Nullable;

/// That a directive was done which is not answered by a filing alone: a request was made, a person
/// is home.
///
/// A reader would get this wrong: one person's word closes no duty. It takes two different people.
///
/// @param directive which
/// @param happening when it was done
/// @param what in words
/// @param document the paper; empty where not stated
/// @param by who says so
/// @param dispute who disputes it; null where nobody does
public record Fulfilment(
    DirectiveId directive,
    Happening happening,
    String what,
    String document,
    List<String> by,
    @Nullable Dispute dispute) {
  public Fulfilment {
    by = List.copyOf(by);
  }

  /// Whether two different people say so.
  public boolean agreed() {
    return by.stream()
            .map(name -> name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT))
            .filter(name -> !name.isEmpty())
            .distinct()
            .count()
        > 1;
  }
}
