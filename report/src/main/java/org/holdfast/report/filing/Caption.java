// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report.filing;

import java.util.List;
import java.util.Optional;

/// What stands at the head of a paper: the court, who is against whom, and the docket number.
///
/// A reader would get this wrong: the lines are printed as they are given, commas and capitals
/// among them; the line `v.` between the two sides is not part of either.
///
/// @param court the court's name, line by line
/// @param seeking the side that brought the case, at least one party
/// @param answering the other side; empty where there is none, as in a matter *in re*
/// @param docket the number as the court writes it: `No. 6:26-cv-00118`
public record Caption(
    List<String> court, List<Party> seeking, List<Party> answering, String docket) {
  /// How many capitals fit on a line of the left column, so that its parentheses reach its foot.
  private static final int LETTERS_IN_A_LINE = 26;

  /// Its own, and the space above and below it.
  private static final int LINES_OF_BETWEEN = 2;

  /// One party, or several under one name.
  ///
  /// @param name with its comma: `A.R.C.,`
  /// @param role with its comma or full stop: `Petitioner,`; may be empty
  public record Party(String name, String role) {
    public Party {
      if (name.isBlank()) {
        throw new IllegalArgumentException("a party has a name");
      }
    }

    private int lines() {
      return 1 + (name.length() - 1) / LETTERS_IN_A_LINE + (role.isEmpty() ? 0 : 1);
    }
  }

  public Caption {
    court = List.copyOf(court);
    seeking = List.copyOf(seeking);
    answering = List.copyOf(answering);
    if (court.isEmpty() || seeking.isEmpty() || docket.isBlank()) {
      throw new IllegalArgumentException("a caption names a court, a party and a docket");
    }
  }

  /// The word between the two sides; none where there is one side.
  Optional<String> between() {
    return answering.isEmpty() ? Optional.empty() : Optional.of("v.");
  }

  /// How many lines of parentheses divide the two columns: as many as the longer one has, taken
  /// from the length of the names.
  int lines(int right) {
    int left =
        seeking.stream().mapToInt(Party::lines).sum()
            + answering.stream().mapToInt(Party::lines).sum()
            + between().map(_ -> LINES_OF_BETWEEN).orElse(0);
    return Math.max(left, right);
  }
}
