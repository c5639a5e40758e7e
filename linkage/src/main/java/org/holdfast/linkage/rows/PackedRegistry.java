// SPDX-License-Identifier: Apache-2.0
package org.holdfast.linkage.rows;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.holdfast.linkage.fields.Prepared;
import org.holdfast.linkage.file.SectionSink;
import org.holdfast.linkage.file.SectionSource;
import org.holdfast.linkage.identity.Identity;
import org.holdfast.linkage.identity.IdentityDocument;
import org.holdfast.linkage.keys.Ints;
import org.holdfast.linkage.names.Name;
import org.holdfast.linkage.names.NameReader;
import org.holdfast.linkage.names.NameShape;
import org.holdfast.linkage.words.Vocabulary;

/// Every registered identity in columns of integers: all that comparison needs, in about a tenth of
/// the space that objects take.
///
/// Names of identity `i` are `nameStart(i)` to `nameStart(i + 1)`, and likewise for dates, numbers
/// and the others. Words of name `n` stand in the rows `rowStart(n)` to `rowStart(n + 1)`, four to
/// a row, padded with [Vocabulary#NONE]: most names fill one row, so that a scan has nothing to
/// guess.
///
/// The columns are open so that nothing stands between a scan and its integers. They are written
/// here alone.
public final class PackedRegistry {

  /// Words in a row.
  public static final int ROW = 4;

  /// How many identities are prepared together.
  private static final int TOGETHER = 8192;

  public final Vocabulary vocabulary;
  public final Map<String, Integer> nationalityIds = new HashMap<>();
  private final List<String> nationalityCodes = new ArrayList<>();
  public final int size;
  private final Map<String, Ints> columns = new LinkedHashMap<>();
  public final Ints nameStart;
  public final Ints dateStart;
  public final Ints numberStart;
  public final Ints nationalityStart;
  public final Ints documentStart;
  final byte[] blanks;
  private final byte[] sexes;
  public final Ints rowStart;
  public final Ints words;
  final Ints forms;
  public final Ints joinStart;
  public final Ints joins;
  public final Ints dates;
  public final Ints numbers;
  public final Ints nationalities;
  public final PackedDocuments documents;

  /// What the bytes of `sexes` stand for.
  private static final List<Identity.Sex> SEXES =
      List.of(Identity.Sex.UNSTATED, Identity.Sex.FEMALE, Identity.Sex.MALE, Identity.Sex.OTHER);

  /// @param column makes the column of a name
  private PackedRegistry(
      Vocabulary vocabulary,
      PackedDocuments documents,
      byte[] blanks,
      byte[] sexes,
      Function<String, Ints> column) {
    this.vocabulary = vocabulary;
    this.documents = documents;
    this.blanks = blanks;
    this.sexes = sexes;
    this.size = blanks.length;
    Function<String, Ints> named = name -> columns.computeIfAbsent(name, column);
    this.nameStart = named.apply("registry.nameStart");
    this.dateStart = named.apply("registry.dateStart");
    this.numberStart = named.apply("registry.numberStart");
    this.nationalityStart = named.apply("registry.nationalityStart");
    this.documentStart = named.apply("registry.documentStart");
    this.rowStart = named.apply("registry.rowStart");
    this.words = named.apply("registry.words");
    this.forms = named.apply("registry.forms");
    this.joinStart = named.apply("registry.joinStart");
    this.joins = named.apply("registry.joins");
    this.dates = named.apply("registry.dates");
    this.numbers = named.apply("registry.numbers");
    this.nationalities = named.apply("registry.nationalities");
  }

  /// The registry that was written.
  ///
  /// @param reader reads words as the one by which it was packed
  public static PackedRegistry read(SectionSource source, NameReader reader) {
    var packed =
        new PackedRegistry(
            Vocabulary.read(source, reader),
            PackedDocuments.read(source),
            source.bytes("registry.blanks"),
            source.bytes("registry.sexes"),
            name -> Ints.read(source, name));
    source.texts("registry.nationalityCodes").forEach(packed::nationalityId);
    return packed;
  }

  /// Writes all of it.
  public void write(SectionSink sink) {
    vocabulary.write(sink);
    documents.write(sink);
    sink.bytes("registry.blanks", blanks);
    sink.bytes("registry.sexes", sexes);
    columns.forEach((name, column) -> column.write(sink, name));
    sink.texts("registry.nationalityCodes", nationalityCodes);
  }

  /// Packs identities, which are asked for once each, by several threads.
  public static PackedRegistry of(int size, IntFunction<Identity> identities, NameReader reader) {
    var packed =
        new PackedRegistry(
            new Vocabulary(),
            new PackedDocuments(),
            new byte[size],
            new byte[size],
            _ -> new Ints());
    for (int from = 0; from < size; from += TOGETHER) {
      List<Prepared> prepared =
          IntStream.range(from, Math.min(size, from + TOGETHER))
              .parallel()
              .mapToObj(i -> Prepared.of(identities.apply(i), reader))
              .toList();
      for (int i = 0; i < prepared.size(); i++) {
        packed.add(from + i, prepared.get(i));
      }
    }
    packed.startNext();
    packed.rowStart.add(packed.words.size() / ROW);
    packed.joinStart.add(packed.joins.size());
    return packed;
  }

  private void startNext() {
    nameStart.add(rowStart.size());
    dateStart.add(dates.size());
    numberStart.add(numbers.size());
    nationalityStart.add(nationalities.size());
    documentStart.add(documents.size());
  }

  private void add(int i, Prepared one) {
    startNext();
    for (Name name : one.names()) {
      addName(name);
    }
    one.dates().forEach(dates::add);
    one.numbers().forEach(numbers::add);
    // In an order of their own, so that the same people give the same columns.
    one.nationalities().stream().sorted().forEach(code -> nationalities.add(nationalityId(code)));
    one.documents().forEach(documents::add);
    blanks[i] = (byte) one.blanks().packed();
    sexes[i] = (byte) SEXES.indexOf(one.sex());
  }

  private int nationalityId(String code) {
    return nationalityIds.computeIfAbsent(
        code,
        _ -> {
          nationalityCodes.add(code);
          return nationalityCodes.size() - 1;
        });
  }

  private void addName(Name name) {
    rowStart.add(words.size() / ROW);
    joinStart.add(joins.size());
    forms.add(name.form() << 1 | (name.isFull() ? 1 : 0));
    for (int word : vocabulary.idsOf(name)) {
      words.add(word);
    }
    while (words.size() % ROW != 0) {
      words.add(Vocabulary.NONE);
    }
    for (String sound : name.joinedSounds()) {
      joins.add(sound.hashCode());
    }
  }

  /// Whether every reading of a name has given names and surnames.
  public boolean isFull(int name) {
    return (forms.at(name) & 1) != 0;
  }

  /// Whether a placeholder stands in any name of an identity.
  public boolean hasPlaceholder(int i) {
    return Prepared.Blanks.unpacked(blanks[i]).placeholder();
  }

  /// Whether a name of an identity is written in a script that loses in Latin letters.
  public boolean hasNameInOtherScript(int i) {
    return Prepared.Blanks.unpacked(blanks[i]).otherScript();
  }

  public Identity.Sex sex(int i) {
    return SEXES.get(sexes[i]);
  }

  /// The identity, as it was prepared.
  public Prepared prepared(int i) {
    var names = new ArrayList<Name>();
    for (int name = nameStart.at(i); name < nameStart.at(i + 1); name++) {
      names.add(name(name));
    }
    Set<String> codes = new HashSet<>();
    for (int n = nationalityStart.at(i); n < nationalityStart.at(i + 1); n++) {
      codes.add(nationalityCodes.get(nationalities.at(n)));
    }
    var papers = new ArrayList<IdentityDocument>();
    for (int d = documentStart.at(i); d < documentStart.at(i + 1); d++) {
      papers.add(documents.at(d));
    }
    return new Prepared(
        names,
        Prepared.Blanks.unpacked(blanks[i]),
        values(dates, dateStart, i),
        values(numbers, numberStart, i),
        papers,
        sex(i),
        codes);
  }

  private static List<Integer> values(Ints column, Ints start, int i) {
    var values = new ArrayList<Integer>();
    for (int at = start.at(i); at < start.at(i + 1); at++) {
      values.add(column.at(at));
    }
    return values;
  }

  /// How many bytes the columns hold.
  public long bytes() {
    long integers = 0;
    for (Ints column : columns.values()) {
      integers += column.size();
    }
    return 4 * integers + 2L * size + 12L * documents.size();
  }

  /// How many words a name has.
  int length(int name) {
    int end = rowStart.at(name + 1) * ROW;
    while (words.at(end - 1) == Vocabulary.NONE) {
      end--;
    }
    return end - rowStart.at(name) * ROW;
  }

  /// How many words a name has, and where its surnames begin.
  public NameShape shape(int name) {
    return Name.shape(length(name), forms.at(name) >> 1);
  }

  private Name name(int name) {
    int[] numbered = new int[length(name)];
    for (int w = 0; w < numbered.length; w++) {
      numbered[w] = words.at(rowStart.at(name) * ROW + w);
    }
    return vocabulary.name(numbered, forms.at(name) >> 1);
  }
}
