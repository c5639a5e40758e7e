// SPDX-License-Identifier: Apache-2.0
package org.holdfast.bench.query;

import org.holdfast.bench.people.Kinship;

/// Who sits in a seat.
public sealed interface Truth {

  /// The registered person of an index.
  record Registered(int index) implements Truth {}

  /// Somebody who is not registered, but is kin of the registered person of an index.
  record Kin(Kinship kinship, int index) implements Truth {}

  /// Somebody who is neither registered nor kin of anybody registered, by more than chance.
  record Stranger() implements Truth {}
}
