// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;

/// A number format (ECMA-376 part 1, 18.8.30 and 18.8.31).
///
/// A reader would get this wrong: a format can show nothing of a value, another text in its place,
/// or a number divided by a thousand. Whoever looked at the list then saw another list.
///
/// @param id its number
/// @param code its code, e.g. `yyyy-mm-dd`
record NumberFormat(int id, String code) {
  static final NumberFormat GENERAL = new NumberFormat(0, "General");

  /// What shows as it stands, or only takes room: a quoted text, an escaped character, padding.
  private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"?|\\\\.|_.|\\*.");

  private static final Pattern CONDITION = Pattern.compile("\\[[<>=][^\\]]*\\]");
  private static final Pattern BRACKETS = Pattern.compile("\\[[^\\]]*\\]");

  /// A comma behind the last digit divides by a thousand.
  private static final Pattern SCALED = Pattern.compile("[0#?],+(?![0#?])");

  static NumberFormat of(int id, Map<Integer, String> own) {
    String code = own.getOrDefault(id, BuiltinFormats.getBuiltinFormat(id));
    return code == null ? GENERAL : new NumberFormat(id, code);
  }

  /// Whether a text shows. Only the fourth section is for texts.
  boolean showsText() {
    List<String> sections = sections();
    return sections.size() < 4 || sections.get(3).contains("@") || isGeneral(sections.get(3));
  }

  /// Whether a number shows as it is, rounding and the signs around it apart.
  boolean shows(BigDecimal value) {
    if (DateUtil.isADateFormat(id, code)) {
      return true;
    }
    List<String> sections = sections();
    int sign = value.signum();
    String section =
        sign < 0 && sections.size() > 1
            ? sections.get(1)
            : sign == 0 && sections.size() > 2 ? sections.get(2) : sections.getFirst();
    return isGeneral(section)
        || (section.matches(".*[0#?@].*")
            && section.indexOf('%') < 0
            && !SCALED.matcher(section).find()
            && !CONDITION.matcher(code).find());
  }

  private static boolean isGeneral(String section) {
    return section.toLowerCase(java.util.Locale.ROOT).contains("general");
  }

  /// The sections without what only stands beside the value.
  private List<String> sections() {
    String plain = BRACKETS.matcher(LITERAL.matcher(code).replaceAll("")).replaceAll("");
    return new ArrayList<>(List.of(plain.split(";", -1)));
  }
}
