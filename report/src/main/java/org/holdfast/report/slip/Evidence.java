// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report.slip;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.holdfast.casefile.entry.Disclosure;
import org.holdfast.casefile.entry.Leaf;

/// What a slip shows of the entry it rests on: some disclosures, and the leaf that holds them.
///
/// A reader would get this wrong: it travels in the `extra` line of a proof file, which no log
/// vouches for. What makes it count is that each disclosure is in the leaf, the leaf is in the log,
/// and nothing else is there.
///
/// @param disclosures one or more, each in the leaf, no field twice
/// @param leaf the entry's leaf
record Evidence(List<Disclosure> disclosures, Leaf leaf) {
  Evidence {
    disclosures = List.copyOf(disclosures);
    if (!belong(disclosures, leaf)) {
      throw new IllegalArgumentException("what is disclosed is in the leaf, and nothing twice");
    }
  }

  private static boolean belong(List<Disclosure> disclosures, Leaf leaf) {
    Set<String> names = new HashSet<>();
    return !disclosures.isEmpty()
        && disclosures.stream().allMatch(one -> leaf.holds(one) && names.add(one.field().name()));
  }

  /// Reads an extra line's base64; empty where it is not exactly what [#format()] writes.
  static Optional<Evidence> parse(String base64) {
    String text = new String(Base64.getDecoder().decode(base64), StandardCharsets.US_ASCII);
    int split = text.indexOf("\n\n");
    if (split < 0) {
      return Optional.empty();
    }
    List<Disclosure> disclosures = new ArrayList<>();
    for (String line : text.substring(0, split).split("\n", -1)) {
      Optional<Disclosure> one = Disclosure.parse(line);
      if (one.isEmpty()) {
        return Optional.empty();
      }
      disclosures.add(one.get());
    }
    return Leaf.parse(text.substring(split + 2))
        .filter(leaf -> belong(disclosures, leaf))
        .map(leaf -> new Evidence(disclosures, leaf))
        .filter(read -> read.format().equals(base64));
  }

  /// The base64 of the encoded disclosures, one a line, an empty line, and the leaf's text.
  String format() {
    var text = new StringBuilder();
    disclosures.forEach(one -> text.append(one.encoded()).append('\n'));
    text.append('\n').append(leaf.text());
    return Base64.getEncoder().encodeToString(text.toString().getBytes(StandardCharsets.US_ASCII));
  }
}
