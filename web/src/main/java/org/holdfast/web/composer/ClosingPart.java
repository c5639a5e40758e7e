// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.composer;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// A list that follows the answers of a report. The names are those of the case file
/// (`docs/formats/case.md`), and so are those of the fields in which its items are entered.
enum ClosingPart {
  /// What is withheld, on which ground, by whom.
  PRIVILEGES("privilege", "privilegeLog", List.of("statement", "privilege")),
  /// What is attached.
  EXHIBITS("exhibit", "exhibits", List.of("mark", "what")),
  /// On whom it is served, by which way and when.
  SERVICE("served", "service", List.of("on", "how"));

  private final String act;
  private final String list;

  // A list of texts that cannot be changed; the checker does not see that of an interface.
  @SuppressWarnings("ImmutableEnumChecker")
  private final List<String> required;

  ClosingPart(String act, String list, List<String> required) {
    this.act = act;
    this.list = list;
    this.required = required;
  }

  /// The part that an act of the composer changes; empty where it changes none.
  static Optional<ClosingPart> of(String act) {
    return Arrays.stream(values()).filter(part -> part.act.equals(act)).findFirst();
  }

  /// What its forms do, and what the keys of their labels begin with after `returns.`.
  String act() {
    return act;
  }

  /// The name of its list in a case file, and of its section on a page.
  String list() {
    return list;
  }

  /// The fields without which an item is not saved.
  List<String> required() {
    return required;
  }
}
