// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.order;

import java.util.List;

/// An order of a court, with what it directs.
///
/// @param id its name: `ECF 14`
/// @param entered when it was entered, and known
/// @param by the court, as lawyers cite it; empty where not stated
/// @param what it in a few words; empty where not stated
/// @param source where its words are; empty where not stated
/// @param directives what it directs
public record CourtOrder(
    OrderId id,
    Happening entered,
    String by,
    String what,
    String source,
    List<Directive> directives) {
  public CourtOrder {
    directives = List.copyOf(directives);
  }
}
