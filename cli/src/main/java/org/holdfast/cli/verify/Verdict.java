// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.verify;

import java.util.List;
import org.holdfast.cli.terminal.ExitCode;

/// What came of checking one thing.
///
/// @param name as the user named it
/// @param facts what it says of itself, once that is proven or at least sound
/// @param proven in sentences
/// @param notProven in sentences
/// @param defects what does not fit, one line each
record Verdict(
    String name,
    Kind kind,
    Outcome outcome,
    List<Fact> facts,
    List<String> proven,
    List<String> notProven,
    List<String> defects) {
  Verdict {
    facts = List.copyOf(facts);
    proven = List.copyOf(proven);
    notProven = List.copyOf(notProven);
    defects = List.copyOf(defects);
  }

  /// Nothing of it can be read.
  static Verdict unreadable(String name, Kind kind, String sentence) {
    return new Verdict(
        name, kind, Outcome.UNREADABLE, List.of(), List.of(), List.of(sentence), List.of());
  }

  /// What was given.
  enum Kind {
    SLIP("slip"),
    SLIP_PAGE("page of a slip"),
    BUNDLE("bundle"),
    LOG("log"),
    UNKNOWN("neither a slip nor a bundle nor a log");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }
  }

  /// What it came to, the best first.
  enum Outcome {
    VERIFIED("VERIFIED", ExitCode.NOTHING_HELD),
    NOBODY_KNOWN_SIGNED("UNPROVEN: nobody you trust signed it", ExitCode.HELD),
    PAGE_DIFFERS("UNPROVEN: go by these lines, not by the page", ExitCode.HELD),
    DIGEST_ONLY("UNPROVEN: no record was kept", ExitCode.HELD),
    ALTERED("ALTERED", ExitCode.HELD),
    UNREADABLE("UNREADABLE", ExitCode.NOT_ACCOUNTED_FOR);

    private final String words;
    private final ExitCode exitCode;

    Outcome(String words, ExitCode exitCode) {
      this.words = words;
      this.exitCode = exitCode;
    }

    String words() {
      return words;
    }

    ExitCode exitCode() {
      return exitCode;
    }
  }

  /// One thing that it says.
  record Fact(String label, String value) {}
}
