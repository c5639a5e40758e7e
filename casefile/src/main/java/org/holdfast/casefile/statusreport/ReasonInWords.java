// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.statusreport;

import java.util.Locale;
import java.util.regex.Pattern;

/// Tells whether the words of a "cannot" say why.
///
/// A reader would get this wrong: it looks for the form of a reason and judges none. Words that
/// only say the "cannot" once more, or put it off, are no reason: "we are not able to", "as of
/// today", "until further notice", "we can neither confirm nor deny".
final class ReasonInWords {

  private static final String CAUSE =
      "because|owing to|due to|for (?:want|lack) of|in the absence of|absent|pending(?! (?:further|review|confirmation))|given that"
          + "|unless|refused|refuses|refusal|denied|denies|declined|unanswered"
          + "|no (?:answer|response|reply|access|contact)";

  /// Words that join a reason, but for those by which they join a time or a manner.
  private static final String JOINED =
      "since(?! (?:then|that|the (?:last|previous|order)|\\d))"
          + "|as(?! (?:of|yet|directed|ordered|asked|requested|required|stated|to|well|soon|such|at"
          + "|before)\\b)"
          + "|until(?! (?:further|then|now|notice)\\b)"
          + "|without(?! (?:further|more|delay)\\b)";

  /// That somebody did not do something, but for what the "cannot" says already.
  private static final String OMITTED =
      "(?:did|does|do|has|have|had|was|were|is|are) not(?! (?:yet )?(?:been )?(?:able|in a"
          + " position|possible|know|known|available|at (?:this|present)"
          + "|have (?:any |the |this |that |such )?(?:information|knowledge|answer))\\b)";

  private static final String SPANISH =
      "porque|ya que|debido a|puesto que|dado que|por falta de|hasta que|mientras|no han? \\p{L}+d[oa]";

  private static final Pattern WHY =
      Pattern.compile("\\b(?:" + String.join("|", CAUSE, JOINED, OMITTED, SPANISH) + ")\\b");

  private ReasonInWords() {}

  /// Whether they do.
  static boolean says(String words) {
    return WHY.matcher(words.toLowerCase(Locale.ROOT)).find();
  }
}
