// SPDX-License-Identifier: Apache-2.0
package org.holdfast.linkage;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.holdfast.linkage.identity.ANumber;
import org.holdfast.linkage.identity.BirthDate;
import org.holdfast.linkage.identity.Identity;
import org.holdfast.linkage.identity.IdentityDocument;
import org.holdfast.linkage.identity.PersonName;

/// Reads identities as the case tables write them: names parted by `/`; birth dates; sex;
/// countries; A-numbers; documents. `-` is a blank.
final class Identities {

  private Identities() {}

  static Identity parse(String text) {
    List<String> fields = Arrays.stream(text.split(";", -1)).map(String::strip).toList();
    return new Identity(
        values(fields.get(0), "/").map(Identities::name).toList(),
        values(fields.get(1), ",").map(Identities::birthDate).toList(),
        sex(fields.get(2)),
        Set.copyOf(values(fields.get(3), ",").toList()),
        values(fields.get(4), ",").map(number -> ANumber.parse(number).orElseThrow()).toList(),
        fields.size() < 6 ? List.of() : values(fields.get(5), ",").map(Identities::paper).toList());
  }

  private static Stream<String> values(String cell, String separator) {
    return cell.equals("-") ? Stream.of() : Arrays.stream(cell.split(separator)).map(String::strip);
  }

  private static PersonName name(String text) {
    int comma = text.indexOf(',');
    if (comma < 0) {
      return new PersonName.InOrder(text);
    }
    String given = text.substring(comma + 1).strip();
    boolean full = given.endsWith(">");
    return new PersonName.Parts(
        text.substring(0, comma), full ? given.substring(0, given.length() - 1) : given, full);
  }

  /// `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; `00` is not stated.
  private static BirthDate birthDate(String text) {
    List<Integer> parts = Arrays.stream(text.split("-")).map(Integer::valueOf).toList();
    return new BirthDate(
        parts.get(0), parts.size() > 1 ? parts.get(1) : 0, parts.size() > 2 ? parts.get(2) : 0);
  }

  private static Identity.Sex sex(String letter) {
    return switch (letter) {
      case "F" -> Identity.Sex.FEMALE;
      case "M" -> Identity.Sex.MALE;
      case "X" -> Identity.Sex.OTHER;
      default -> Identity.Sex.UNSTATED;
    };
  }

  private static IdentityDocument paper(String text) {
    List<String> words = List.of(text.split(" "));
    return IdentityDocument.of(words.get(0), words.get(1), words.get(2)).orElseThrow();
  }

  /// An identity of this name, and otherwise as a text of [#parse] states it.
  static Identity named(String rest, PersonName name) {
    Identity other = parse(rest);
    return new Identity(
        List.of(name),
        other.birthDates(),
        other.sex(),
        other.nationalities(),
        other.aNumbers(),
        other.documents());
  }
}
