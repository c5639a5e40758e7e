// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.lists;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.casefile.manifest.Manifest;
import org.holdfast.casefile.reading.Reading;
import org.holdfast.intake.ManifestFile;
import org.holdfast.intake.received.ReceivedFile;
import org.holdfast.intake.table.Header;
import org.holdfast.service.watch.ListChoices;
import org.holdfast.tlog.digest.Sha256;

/// A file as it came in, and what it says with the choices made so far.
///
/// @param position the entry that keeps it
/// @param file the file
/// @param orders the file of orders that came with it
/// @param choices what was said beside it
record Received(
    long position, ReceivedFile file, Optional<ReceivedFile> orders, ListChoices choices) {

  /// One reading for each operation in it.
  List<Reading<Manifest>> readings() {
    return choices.read(file.bytes(), orders);
  }

  /// The names of its columns that mean nothing here, as written; none where it is no table, or
  /// where the first line is a person's and no header: what is kept of columns is kept in the open.
  List<String> unknownColumns() {
    List<String> names = ManifestFile.header(file);
    boolean isHeader =
        names.stream().anyMatch(Received::isKnown)
            || names.stream().noneMatch(name -> name.chars().anyMatch(Character::isDigit));
    return isHeader
        ? names.stream().filter(name -> !name.isBlank() && !isKnown(name)).toList()
        : List.of();
  }

  private static boolean isKnown(String name) {
    return ManifestFile.columns().contains(Header.normalized(name));
  }

  /// The name under which the mapping for such a list is kept: its columns, and no value of it.
  String mappingName() {
    return Sha256.of(String.join("\n", ManifestFile.header(file)).getBytes(StandardCharsets.UTF_8))
        .hex();
  }

  /// The same with another mapping.
  Received with(Map<String, String> columns) {
    return new Received(
        position,
        file,
        orders,
        new ListChoices(
            choices.name(), choices.declared(), choices.orders(), columns, choices.batch()));
  }
}
