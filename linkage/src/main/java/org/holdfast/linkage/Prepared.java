// SPDX-License-Identifier: Apache-2.0
package org.holdfast.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.holdfast.linkage.names.Name;
import org.holdfast.linkage.names.NameReader;

/// An identity made ready to be compared many times.
final class Prepared {

  private final List<Name> names;
  private final boolean placeholder;
  private final boolean unknownName;
  private final boolean otherScript;
  private final List<Integer> dates;
  private final List<Integer> numbers;
  private final Identity identity;

  private Prepared(Identity identity, List<Name> read) {
    this.identity = identity;
    var stated = new ArrayList<Name>(read.size());
    boolean anyPlaceholder = false;
    boolean anyUnknown = false;
    for (Name name : read) {
      if (name.isStated()) {
        stated.add(name);
      }
      anyPlaceholder |= name.hasPlaceholder();
      anyUnknown |= name.hasPlaceholder() && !name.isStated();
    }
    this.names = stated;
    this.placeholder = anyPlaceholder;
    this.unknownName = anyUnknown;
    this.otherScript = losesInLatin(identity.names());
    this.dates = new ArrayList<>(identity.birthDates().size());
    for (BirthDate date : identity.birthDates()) {
      dates.add(BirthDates.pack(date));
    }
    this.numbers = new ArrayList<>(identity.aNumbers().size());
    for (ANumber number : identity.aNumbers()) {
      numbers.add(ANumberNeighbours.pack(number));
    }
  }

  static Prepared of(Identity identity, NameReader reader) {
    var read = new ArrayList<Name>(identity.names().size());
    for (PersonName name : identity.names()) {
      read.add(read(name, reader));
    }
    return new Prepared(identity, read);
  }

  private static boolean losesInLatin(List<PersonName> names) {
    for (PersonName name : names) {
      if (Scripts.losesInLatin(name)) {
        return true;
      }
    }
    return false;
  }

  private static Name read(PersonName name, NameReader reader) {
    return switch (name) {
      case PersonName.InOrder(String text) -> reader.inOrder(text);
      case PersonName.Parts(String surnames, String given, boolean truncated) ->
          reader.parts(surnames, given, truncated);
    };
  }

  /// The names that hold a name, and not only a placeholder.
  List<Name> names() {
    return names;
  }

  /// Whether a placeholder stands in any name.
  boolean hasPlaceholder() {
    return placeholder;
  }

  /// Whether a name is stated of which nothing but a placeholder is known.
  boolean hasUnknownName() {
    return unknownName;
  }

  /// Whether a name is written in a script that loses by being put into Latin letters.
  boolean hasNameInOtherScript() {
    return otherScript;
  }

  /// Birth dates as [BirthDates#pack] packs them.
  List<Integer> dates() {
    return dates;
  }

  /// A-numbers as integers.
  List<Integer> numbers() {
    return numbers;
  }

  List<IdentityDocument> documents() {
    return identity.documents();
  }

  Identity.Sex sex() {
    return identity.sex();
  }

  Set<String> nationalities() {
    return identity.nationalities();
  }
}
