// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.returncase;

import java.util.List;

/// How a case is headed in court.
///
/// @param court the court's name in full, a line for each part
/// @param petitioners the parties of one side, as the court names them: a pseudonym where it uses
///   one
/// @param petitionerRole what the court calls them: `Petitioner`
/// @param respondents the parties of the other side
/// @param respondentRole what the court calls them
/// @param docket the docket number
public record Caption(
    List<String> court,
    String petitioners,
    String petitionerRole,
    String respondents,
    String respondentRole,
    String docket) {
  public Caption {
    court = List.copyOf(court);
  }
}
