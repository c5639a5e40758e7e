// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report.bundle;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.holdfast.casefile.entry.Disclosure;
import org.holdfast.casefile.entry.Entry;
import org.holdfast.casefile.entry.EntryText;
import org.holdfast.casefile.entry.Field;
import org.holdfast.casefile.entry.Leaf;
import org.jspecify.annotations.Nullable;

/// One entry as it is handed over.
///
/// @param position its place in the log, from 0
/// @param leaf what the log publishes of it
/// @param shown what is disclosed of it; the rest is withheld, and only counted
/// @param proof the text of a proof file without an extra line, under the bundle's checkpoint
/// @param document the document that the entry is about; null where it is handed over without one
public record BundleEntry(
    long position,
    Leaf leaf,
    List<Disclosure> shown,
    String proof,
    @Nullable BundleDocument document) {

  /// The field that binds a document to its entry: 64 hexadecimal digits.
  public static final String DOCUMENT_FIELD = "document.sha256";

  public BundleEntry {
    shown = List.copyOf(shown);
    if (position < 0 || position > BundlePath.LAST_POSITION) {
      throw new IllegalArgumentException("a position has at most nine digits");
    }
    if (!belong(shown, leaf)) {
      throw new IllegalArgumentException("what is shown is in the leaf, and no field twice");
    }
    if (document != null
        && shown.stream().noneMatch(one -> one.field().name().equals(DOCUMENT_FIELD))) {
      throw new IllegalArgumentException("a document goes with the field that holds its digest");
    }
  }

  /// Whether all of this is in the leaf and nothing stands twice.
  static boolean belong(List<Disclosure> shown, Leaf leaf) {
    Set<String> names = new HashSet<>();
    return shown.stream().allMatch(one -> leaf.holds(one) && names.add(one.field().name()));
  }

  /// The canonical text of what is shown, and of how many digests are not.
  static String text(List<Disclosure> shown, Leaf leaf) {
    List<Field> fields = shown.stream().map(Disclosure::field).toList();
    return EntryText.format(new Entry.Redacted(fields, leaf.size() - fields.size()));
  }
}
