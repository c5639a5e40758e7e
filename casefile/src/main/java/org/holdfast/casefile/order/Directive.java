// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.order;

import java.util.List;

/// One thing that an order directs.
///
/// @param id its name
/// @param verb the court's verb
/// @param asks what it asks
/// @param text the court's words
/// @param place where in the order they stand: `page 3, lines 14 to 16`; empty where not stated
/// @param owner who must see to it; empty where nobody is named
/// @param fallback who does when the owner does not; empty where nobody is named
/// @param due by when
/// @param cadence how often
/// @param replaces earlier directives in whose place it stands
public record Directive(
    DirectiveId id,
    Verb verb,
    Asks asks,
    String text,
    String place,
    String owner,
    String fallback,
    Due due,
    Cadence cadence,
    List<DirectiveId> replaces) {
  public Directive {
    replaces = List.copyOf(replaces);
  }

  /// Whether a request to a foreign government is what it orders.
  public boolean ordersRequest() {
    return asks == Asks.GOOD_FAITH_REQUEST || verb == Verb.REQUEST_IN_GOOD_FAITH;
  }
}
