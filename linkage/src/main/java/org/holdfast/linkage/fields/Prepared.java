// SPDX-License-Identifier: Apache-2.0
package org.holdfast.linkage.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.holdfast.linkage.identity.ANumber;
import org.holdfast.linkage.identity.BirthDate;
import org.holdfast.linkage.identity.Identity;
import org.holdfast.linkage.identity.IdentityDocument;
import org.holdfast.linkage.identity.PersonName;
import org.holdfast.linkage.names.Name;
import org.holdfast.linkage.names.NameReader;

/// An identity made ready to be compared many times.
///
/// @param names the names that hold a name, and not only a placeholder
/// @param blanks what hides a name
/// @param dates birth dates as [BirthDates#pack] packs them
/// @param numbers A-numbers as [ANumberNeighbours#pack] packs them
/// @param documents the documents stated
/// @param sex the sex stated
/// @param nationalities the nationalities stated
public record Prepared(
    List<Name> names,
    Blanks blanks,
    List<Integer> dates,
    List<Integer> numbers,
    List<IdentityDocument> documents,
    Identity.Sex sex,
    Set<String> nationalities) {

  /// What hides a name.
  ///
  /// @param placeholder whether a placeholder stands in any name
  /// @param unknownName whether a name is stated of which nothing but a placeholder is known
  /// @param otherScript whether a name is written in a script that loses by being put into Latin
  ///   letters
  public record Blanks(boolean placeholder, boolean unknownName, boolean otherScript) {

    /// As a number: 4, 2 and 1 in the order above.
    public int packed() {
      return (placeholder ? 4 : 0) | (unknownName ? 2 : 0) | (otherScript ? 1 : 0);
    }

    public static Blanks unpacked(int packed) {
      return new Blanks((packed & 4) != 0, (packed & 2) != 0, (packed & 1) != 0);
    }
  }

  public static Prepared of(Identity identity, NameReader reader) {
    var stated = new ArrayList<Name>(identity.names().size());
    boolean placeholder = false;
    boolean unknownName = false;
    boolean otherScript = false;
    for (PersonName written : identity.names()) {
      Name name = read(written, reader);
      if (name.isStated()) {
        stated.add(name);
      }
      placeholder |= name.hasPlaceholder();
      unknownName |= name.hasPlaceholder() && !name.isStated();
      otherScript |= Scripts.losesInLatin(written);
    }
    var dates = new ArrayList<Integer>(identity.birthDates().size());
    for (BirthDate date : identity.birthDates()) {
      dates.add(BirthDates.pack(date));
    }
    var numbers = new ArrayList<Integer>(identity.aNumbers().size());
    for (ANumber number : identity.aNumbers()) {
      numbers.add(ANumberNeighbours.pack(number));
    }
    return new Prepared(
        stated,
        new Blanks(placeholder, unknownName, otherScript),
        dates,
        numbers,
        identity.documents(),
        identity.sex(),
        identity.nationalities());
  }

  private static Name read(PersonName name, NameReader reader) {
    return switch (name) {
      case PersonName.InOrder(String text) -> reader.inOrder(text);
      case PersonName.Parts(String surnames, String given, boolean truncated) ->
          reader.parts(surnames, given, truncated);
    };
  }

  /// Whether a placeholder stands in any name.
  public boolean hasPlaceholder() {
    return blanks.placeholder();
  }

  /// Whether a name is stated of which nothing but a placeholder is known.
  public boolean hasUnknownName() {
    return blanks.unknownName();
  }

  /// Whether a name is written in a script that loses by being put into Latin letters.
  public boolean hasNameInOtherScript() {
    return blanks.otherScript();
  }
}
