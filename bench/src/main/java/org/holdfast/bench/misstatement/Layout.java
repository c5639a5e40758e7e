// SPDX-License-Identifier: Apache-2.0
package org.holdfast.bench.misstatement;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.holdfast.bench.draw.Lots;
import org.holdfast.bench.misstatement.Misstatement.OfLayout;
import org.holdfast.bench.people.FullName;
import org.holdfast.linkage.identity.PersonName;

/// How the whole name is laid out on a manifest: in capitals, always.
final class Layout implements Tally.Misstating<OfLayout, Layout.Laid> {

  private static final Pattern MARKS = Pattern.compile("\\p{Mn}");

  /// A name on its way to the manifest.
  sealed interface Laid {
    PersonName written();

    /// Surnames and given names in columns of their own: the manner of manifests.
    record Columns(FullName name) implements Laid {
      @Override
      public PersonName written() {
        return name.each(Layout::capitals).parted();
      }
    }

    /// All names in one column.
    ///
    /// @param surnameFirst or else given names first
    record Column(FullName name, boolean surnameFirst) implements Laid {
      @Override
      public PersonName written() {
        FullName capitals = name.each(Layout::capitals);
        return surnameFirst ? capitals.surnameFirst() : capitals.inOrder();
      }
    }

    /// The name field of a machine-readable zone.
    record Zone(MachineReadable name) implements Laid {
      @Override
      public PersonName written() {
        return name.parts();
      }
    }
  }

  @Override
  public Laid misstated(OfLayout misstatement, Laid laid, Lots lots) {
    return switch (laid) {
      case Laid.Columns(var name) -> columns(misstatement, name, lots);
      case Laid.Zone(var name) -> misstatement == OfLayout.CUT ? new Laid.Zone(name.cut()) : laid;
      case Laid.Column column -> column;
    };
  }

  private static Laid columns(OfLayout misstatement, FullName name, Lots lots) {
    return switch (misstatement) {
      case MACHINE_READABLE -> new Laid.Zone(MachineReadable.of(name, lots));
      case CUT -> new Laid.Columns(name);
      case ACCENTS_STRIPPED -> new Laid.Columns(name.each(Layout::withoutAccents));
      case SURNAME_MOVED -> new Laid.Columns(surnameMoved(name));
      case GIVEN_NAMES_FIRST -> new Laid.Column(name, false);
      case SURNAME_FIRST_UNMARKED -> new Laid.Column(name, true);
      case EXCHANGED ->
          new Laid.Columns(
              new FullName(/* given= */ name.surnames(), /* surnames= */ name.given()));
    };
  }

  private static FullName surnameMoved(FullName name) {
    List<String> surnames = name.surnames();
    if (surnames.size() < 2) {
      return name;
    }
    var given = new ArrayList<>(name.given());
    given.add(surnames.getFirst());
    return new FullName(given, surnames.subList(1, surnames.size()));
  }

  static String capitals(String name) {
    return name.toUpperCase(Locale.ROOT);
  }

  /// Latin letters without their marks: Ñ becomes N.
  static String withoutAccents(String name) {
    return MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
  }
}
