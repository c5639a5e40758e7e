// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report.statusreport;

import java.util.List;
import java.util.stream.Collectors;
import org.holdfast.casefile.statusreport.Basis;
import org.holdfast.casefile.statusreport.StatusReport.Exhibit;
import org.holdfast.report.words.Words;

/// What a sentence rests on, in words, with the exhibit that shows it.
record BasisWords(Words words, CourtDates dates, List<Exhibit> exhibits) {
  BasisWords {
    exhibits = List.copyOf(exhibits);
  }

  /// The words.
  String of(Basis basis) {
    String missing = words.say("status.not-stated");
    return switch (basis) {
      case Basis.Saw(var at) -> words.say("status.basis.saw", dates.momentOr(at, missing));
      case Basis.Did(var at) -> words.say("status.basis.did", dates.momentOr(at, missing));
      case Basis.Read(String ref) ->
          ref.isBlank()
              ? words.say("status.basis.none")
              : words.say("status.basis.read", ref) + exhibit(ref);
      case Basis.ToldBy(String by, var at, String declaration) ->
          words.say("status.basis.told", or(by, missing), dates.momentOr(at, missing))
              + (declaration.isBlank()
                  ? " " + words.say("status.basis.no-declaration")
                  : " " + words.say("status.basis.declaration", or(by, missing)))
              + exhibit(declaration);
      case Basis.Remark(String ref, String author) ->
          words.say("status.basis.remark", or(ref, missing), or(author, missing)) + exhibit(ref);
      case Basis.Belief _ -> words.say("status.basis.belief");
      case Basis.Nothing _ -> words.say("status.basis.none");
    };
  }

  private String exhibit(String ref) {
    String marks =
        exhibits.stream()
            .filter(exhibit -> exhibit.refs().contains(ref))
            .map(Exhibit::mark)
            .collect(Collectors.joining(", "));
    return marks.isEmpty() ? "" : " " + words.say("status.exhibit", marks);
  }

  private static String or(String text, String otherwise) {
    return text.isBlank() ? otherwise : text;
  }
}
