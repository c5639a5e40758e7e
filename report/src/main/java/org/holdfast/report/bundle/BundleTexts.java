// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report.bundle;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdfast.report.bundle.CustodyEvent.Column;
import org.holdfast.report.text.SpreadsheetText;
import org.holdfast.report.text.Visible;
import org.holdfast.tlog.checkpoint.Checkpoint;

/// What is written about the entries of a bundle: for people, for a court, and for BagIt tools.
///
/// @param files what was written so far, with its digests, by path
/// @param checkpoint the text of the bundle's checkpoint, read
record BundleTexts(Bundle bundle, Map<String, FileDigests> files, Checkpoint checkpoint) {
  static final String BAGIT = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";

  BundleTexts {
    files = Map.copyOf(files);
  }

  private Stream<String> paths() {
    return files.keySet().stream().filter(path -> path.startsWith("data/")).sorted();
  }

  String readme() {
    return Template.fill("readme.txt", gaps());
  }

  String certificate() {
    Map<String, String> gaps = gaps();
    gaps.put("size", checkpoint.size().format());
    gaps.put("root", checkpoint.root().format());
    var entries = new StringBuilder();
    for (BundleEntry entry : bundle.entries()) {
      int withheld = entry.leaf().size() - entry.shown().size();
      entries.append(
          "     %s  %d lines shown, %d digests not shown\n"
              .formatted(BundlePath.digits(entry.position()), entry.shown().size(), withheld));
    }
    gaps.put("entries", entries.toString());
    var list = new StringBuilder();
    paths()
        .forEach(path ->
            list.append("     ")
                .append(digests(path).sha256().hex())
                .append("\n       ")
                .append(path)
                .append('\n'));
    gaps.put("files", list.toString());
    return Template.fill("certificate.txt", gaps);
  }

  private Map<String, String> gaps() {
    Map<String, String> gaps = new HashMap<>();
    gaps.put("purpose", line(bundle.issue().purpose()));
    gaps.put("by", line(bundle.issue().by()));
    gaps.put("at", bundle.issue().at().toString());
    gaps.put("software", line(bundle.issue().software()));
    gaps.put("origin", bundle.log().origin().value());
    gaps.put("key", bundle.log().key().format());
    return gaps;
  }

  /// RFC 8493, 2.2.2. The software makes the payload's octets and files itself.
  String bagInfo() {
    long octets = paths().mapToLong(path -> digests(path).size()).sum();
    return "Bag-Software-Agent: %s\nBagging-Date: %s\nContact-Name: %s\nExternal-Description: %s\nExternal-Identifier: %s\nPayload-Oxum: %d.%d\n"
        .formatted(
            line(bundle.issue().software()),
            LocalDate.ofInstant(bundle.issue().at(), ZoneOffset.UTC),
            line(bundle.issue().by()),
            line(bundle.issue().purpose()),
            bundle.log().origin().value(),
            octets,
            paths().count());
  }

  /// What was recorded of each document, and at the end that each was handed over now.
  String custody() {
    List<String> columns = new ArrayList<>(List.of("position"));
    Stream.of(Column.values()).forEach(column -> columns.add(column.header()));
    Stream<CustodyEvent> now =
        bundle.entries().stream().filter(entry -> entry.document() != null).map(this::exported);
    return SpreadsheetText.of(
        columns, Stream.concat(bundle.custody().stream(), now).map(this::cells));
  }

  private CustodyEvent exported(BundleEntry entry) {
    Map<Column, String> values = new EnumMap<>(Column.class);
    values.put(Column.EVENT, "EXPORTED");
    values.put(Column.AT, bundle.issue().at().toString());
    values.put(Column.BY, bundle.issue().by());
    values.put(Column.WHY, bundle.issue().purpose());
    values.put(Column.TOOL, bundle.issue().software());
    documentOf(entry.position())
        .ifPresent(document -> values.put(Column.ORIGINAL_NAME, document.name()));
    return new CustodyEvent(entry.position(), values);
  }

  private List<String> cells(CustodyEvent event) {
    Map<Column, String> values = new EnumMap<>(Column.class);
    values.putAll(event.values());
    documentOf(event.position())
        .map(document -> digests(BundlePath.document(event.position(), document.name())))
        .ifPresent(digests -> {
          values.put(Column.BYTES, Long.toString(digests.size()));
          values.put(Column.SHA256, digests.sha256().hex());
          values.put(Column.SHA512, digests.sha512());
        });
    List<String> cells = new ArrayList<>(List.of(Long.toString(event.position())));
    Stream.of(Column.values())
        .forEach(column -> cells.add(Visible.of(values.getOrDefault(column, ""))));
    return cells;
  }

  private Optional<BundleDocument> documentOf(long position) {
    return bundle.entries().stream()
        .filter(entry -> entry.position() == position)
        .flatMap(entry -> Stream.ofNullable(entry.document()))
        .findFirst();
  }

  private FileDigests digests(String path) {
    return Optional.ofNullable(files.get(path)).orElseThrow();
  }

  /// One line in which nothing hides; a value cannot begin a line of its own.
  private static String line(String text) {
    return text.isBlank() ? "not stated" : Visible.of(text.strip());
  }
}
