// SPDX-License-Identifier: Apache-2.0
package org.holdfast.linkage;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.holdfast.linkage.candidate.Comparison;
import org.holdfast.linkage.candidate.MatchWeight;
import org.holdfast.linkage.fields.Level;
import org.holdfast.linkage.file.Provenance;
import org.holdfast.linkage.file.Sha256;
import org.holdfast.linkage.names.ModelTable;
import org.holdfast.linkage.names.NameLevel;
import org.holdfast.linkage.names.NameReader;
import org.holdfast.linkage.names.NameWeights;
import org.holdfast.linkage.names.NameWords;
import org.jspecify.annotations.Nullable;

/// The numbers by which identities are compared. They are shipped with a version and never taken
/// from the registry that is being screened, so that nobody's score changes when others are added.
///
/// Every number stands in a table with its reasoning, in the folder of the model's version among
/// the resources: `levels.tsv`, `calibration.tsv`, `name-frequencies.tsv`, `given-name-forms.tsv`,
/// `particles.tsv`, `placeholders.tsv`.
public final class LinkageModel {

  private final String version;
  private final Map<String, Row> rows;
  private final EnumMap<Level, Double> bits = new EnumMap<>(Level.class);
  private final double prior;
  private final double link;
  private final double possibleLink;
  private final double placeholder;
  private final Calibration calibration;
  private final NameWeights nameWeights;
  private final NameWords nameWords;

  /// Made when it is first asked for; whoever makes it makes the same.
  private volatile Provenance.@Nullable Model provenance;

  /// Read once, when it is first asked for.
  private static final class Shipped {
    private static final LinkageModel MODEL = read();

    private Shipped() {}
  }

  /// @param bits the weight, bits
  /// @param words the level in words
  private record Row(double bits, String words) {}

  /// A model of these tables; but for tests there is one.
  LinkageModel(
      String version,
      ModelTable levels,
      Calibration calibration,
      Map<String, Double> frequencies,
      NameWords nameWords) {
    this.version = version;
    this.calibration = calibration;
    this.nameWords = nameWords;
    var read = new HashMap<String, Row>();
    for (List<String> row : levels.rows()) {
      read.put(row.get(0), new Row(Double.parseDouble(row.get(1)), row.get(2)));
    }
    this.rows = Map.copyOf(read);
    if (!rows.keySet().equals(expectedKeys())) {
      throw new IllegalStateException("the model must have a row for each level and no other");
    }
    for (Level level : Level.values()) {
      bits.put(level, row(level.key()).bits());
    }
    this.prior = row("PRIOR").bits();
    this.link = row("LINK").bits();
    this.possibleLink = row("POSSIBLE_LINK").bits();
    this.placeholder = row("PLACEHOLDER").bits();
    this.nameWeights =
        new NameWeights(
            nameLevels(), frequencies, row("NAME.UNSEEN").bits(), row("NAME.LEAST").bits());
  }

  /// The model that this release ships.
  public static LinkageModel shipped() {
    return Shipped.MODEL;
  }

  private static LinkageModel read() {
    var frequencies = new HashMap<String, Double>();
    for (List<String> row : ModelTable.shipped("name-frequencies.tsv").rows()) {
      frequencies.merge(row.get(0), Double.valueOf(row.get(1)), Math::min);
    }
    return new LinkageModel(
        "model-1",
        ModelTable.shipped("levels.tsv"),
        Calibration.of(ModelTable.shipped("calibration.tsv")),
        frequencies,
        NameWords.shipped());
  }

  private static Set<String> expectedKeys() {
    var keys =
        new HashSet<>(
            Set.of("PRIOR", "LINK", "POSSIBLE_LINK", "PLACEHOLDER", "NAME.UNSEEN", "NAME.LEAST"));
    for (Level level : Level.values()) {
      keys.add(level.key());
    }
    for (NameLevel level : NameLevel.values()) {
      keys.add("NAME." + level);
    }
    return keys;
  }

  private Map<NameLevel, Double> nameLevels() {
    var levels = new EnumMap<NameLevel, Double>(NameLevel.class);
    for (NameLevel level : NameLevel.values()) {
      levels.put(level, row("NAME." + level).bits());
    }
    return levels;
  }

  private Row row(String key) {
    Row row = rows.get(key);
    if (row == null) {
      throw new IllegalStateException("the model has no row " + key);
    }
    return row;
  }

  /// The same model with lower thresholds: more is a candidate, or a link, and nothing less.
  ///
  /// @param link from this weight on a pair is a link, bits
  /// @param possibleLink from this weight on a pair needs review, bits
  /// @throws IllegalArgumentException if a threshold would be raised
  public LinkageModel lowered(double link, double possibleLink) {
    if (!(link <= this.link && possibleLink <= this.possibleLink)) {
      throw new IllegalArgumentException("a threshold can be lowered and never raised");
    }
    return new LinkageModel(this, link, possibleLink);
  }

  private LinkageModel(LinkageModel model, double link, double possibleLink) {
    this.version = model.version;
    this.rows = model.rows;
    this.bits.putAll(model.bits);
    this.prior = model.prior;
    this.link = link;
    this.possibleLink = possibleLink;
    this.placeholder = Math.min(model.placeholder, possibleLink);
    this.calibration = model.calibration;
    this.nameWeights = model.nameWeights;
    this.nameWords = model.nameWords;
  }

  /// The model's version, part of every answer's provenance.
  public String version() {
    return version;
  }

  /// Its version, and a hash of its tables: every number and word of them, and what the rules make
  /// of each word. Lowered thresholds are the same tables.
  Provenance.Model provenance() {
    Provenance.Model made = provenance;
    if (made == null) {
      made = new Provenance.Model(version, hashOfTables());
      provenance = made;
    }
    return made;
  }

  private Sha256 hashOfTables() {
    MessageDigest digest = Sha256.digest();
    Consumer<String> line = text -> digest.update((text + "\n").getBytes(StandardCharsets.UTF_8));
    new TreeMap<>(rows).forEach((key, row) -> line.accept(key + " " + row.bits + " " + row.words));
    nameReader().describe(line);
    return Sha256.of(digest);
  }

  /// Where the sum begins and what it amounts to, for whoever shows how it came about.
  public Scale scale() {
    return new Scale(prior, new MatchWeight(possibleLink), new MatchWeight(link));
  }

  /// The three marks on the scale of sums.
  ///
  /// @param prior log2 of the odds that a pair taken at random is one person, bits
  /// @param possibleLink from this weight on a pair needs review
  /// @param link from this weight on a pair is a link
  public record Scale(double prior, MatchWeight possibleLink, MatchWeight link) {}

  /// What the weight of a candidate amounts to, where one seat in ten is registered among 100,000
  /// persons. It moves no threshold: these are weights.
  public Calibration calibration() {
    return calibration;
  }

  /// What each level weighs, bits, by its key: `BIRTH_DATE.SWAPPED`, `NAME.ONE_EDIT`. What a level
  /// of names weighs is added to what the names that agree weigh by their frequency.
  public Map<String, Double> levels() {
    var levels = new HashMap<String, Double>();
    for (Level level : Level.values()) {
      levels.put(level.key(), bits(level));
    }
    nameLevels().forEach((level, weight) -> levels.put("NAME." + level, weight));
    return Map.copyOf(levels);
  }

  /// From this weight on a pair is a link, bits.
  double link() {
    return link;
  }

  /// From this weight on a pair needs review, bits.
  double possibleLink() {
    return possibleLink;
  }

  /// From this weight on a pair needs review where a placeholder hides a name, bits.
  double placeholder() {
    return placeholder;
  }

  /// The most that any level of these fields weighs, bits, summed over the fields.
  double most(Set<Comparison.Field> fields) {
    var most = new EnumMap<Comparison.Field, Double>(Comparison.Field.class);
    for (Level level : Level.values()) {
      if (fields.contains(level.field())) {
        most.merge(level.field(), bits(level), Math::max);
      }
    }
    return most.values().stream().mapToDouble(Double::doubleValue).sum();
  }

  double bits(Level level) {
    return bits.getOrDefault(level, 0.0);
  }

  String words(Level level) {
    return row(level.key()).words();
  }

  String words(NameLevel level) {
    return row("NAME." + level).words();
  }

  NameWeights nameWeights() {
    return nameWeights;
  }

  /// A new reader of names, by the words and weights of this model. It keeps every token it reads.
  NameReader nameReader() {
    return new NameReader(nameWeights, nameWords);
  }
}
