// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.returncase;

import java.util.List;

/// Somebody outside with whom the return is dealt about.
///
/// @param name as efforts and statements name it
/// @param government the country, ISO 3166-1 alpha-3; empty where it is no government
/// @param kind what kind
/// @param channels the ways to reach it: an office, an embassy, a duty line
public record Counterpart(
    String name, String government, CounterpartKind kind, List<String> channels) {
  public Counterpart {
    channels = List.copyOf(channels);
  }
}
