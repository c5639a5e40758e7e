// SPDX-License-Identifier: Apache-2.0
package org.holdfast.service.verify;

import java.util.List;

/// What came of checking one thing.
///
/// @param name as the user named it
/// @param facts what it says of itself, once that is proven or at least sound
/// @param proven in sentences
/// @param notProven in sentences
/// @param defects what does not fit, one line each
public record Verdict(
    String name,
    Kind kind,
    Outcome outcome,
    List<Fact> facts,
    List<String> proven,
    List<String> notProven,
    List<String> defects) {
  public Verdict {
    facts = List.copyOf(facts);
    proven = List.copyOf(proven);
    notProven = List.copyOf(notProven);
    defects = List.copyOf(defects);
  }

  /// Nothing of it can be read.
  public static Verdict unreadable(String name, Kind kind, String sentence) {
    return new Verdict(
        name, kind, Outcome.UNREADABLE, List.of(), List.of(), List.of(sentence), List.of());
  }

  /// What was given.
  public enum Kind {
    /// A slip.
    SLIP("slip"),
    /// A page that carries a slip.
    SLIP_PAGE("page of a slip"),
    /// A folder of entries, made to be handed over.
    BUNDLE("bundle"),
    /// A log.
    LOG("log"),
    /// None of them.
    UNKNOWN("neither a slip nor a bundle nor a log");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    /// In English.
    public String words() {
      return words;
    }
  }

  /// What it came to, the best first.
  public enum Outcome {
    /// Unaltered, and signed by a key that is trusted here.
    VERIFIED("VERIFIED"),
    /// All of it fits together, and no key that is trusted here signed it.
    NOBODY_KNOWN_SIGNED("UNPROVEN: nobody you trust signed it"),
    /// The slip is sound and the page around it is another one.
    PAGE_DIFFERS("UNPROVEN: go by these lines, not by the page"),
    /// It says itself that no record was kept.
    DIGEST_ONLY("UNPROVEN: no record was kept"),
    /// It is not as it was made.
    ALTERED("ALTERED"),
    /// It is nothing that can be checked.
    UNREADABLE("UNREADABLE");

    private final String words;

    Outcome(String words) {
      this.words = words;
    }

    /// In English.
    public String words() {
      return words;
    }
  }

  /// One thing that it says.
  public record Fact(String label, String value) {}
}
