// SPDX-License-Identifier: Apache-2.0
package org.holdfast.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import org.holdfast.linkage.Calibration.Stratum;
import org.holdfast.linkage.candidate.MatchWeight;
import org.holdfast.linkage.identity.Identity;
import org.holdfast.linkage.names.ModelTable;
import org.junit.jupiter.api.Test;

class LinkageModelTest {

  @Test
  void every_number_of_the_model_has_its_reasoning() {
    assertThat(ModelTable.shipped("levels.tsv").rows())
        .allSatisfy(row -> assertThat(row.get(3)).hasSizeGreaterThan(10));
  }

  @Test
  void the_thresholds_stand_in_order_and_mean_what_the_model_says() {
    LinkageModel model = LinkageModel.shipped();
    assertThat(model.version()).isEqualTo("model-1");
    assertThat(model.placeholder()).isLessThan(model.possibleLink());
    assertThat(model.possibleLink()).isLessThan(model.link());
    assertThat(atThePrior(model.possibleLink())).isBetween(0.003, 0.006);
    assertThat(atThePrior(model.link())).isGreaterThan(0.98);
  }

  /// The odds of the sum taken at their word.
  private static double atThePrior(double weight) {
    return 1 / (1 + Math.pow(2, -(weight + LinkageModel.shipped().scale().prior())));
  }

  /// The table is short enough to be read, and holds what a candidate can weigh.
  @Test
  void the_shipped_calibration_never_falls_and_leaves_links_likely_and_reviews_open() {
    Calibration calibration = LinkageModel.shipped().calibration();
    for (Stratum stratum : Stratum.values()) {
      assertThat(calibration.knots().get(stratum)).hasSizeBetween(2, 20);
      double before = 0;
      for (int tenths = -400; tenths <= 1200; tenths++) {
        double now = calibration.probability(stratum, new MatchWeight(tenths / 10.0));
        assertThat(now).as("%s, %d tenths", stratum, tenths).isGreaterThanOrEqualTo(before);
        before = now;
      }
    }
    MatchWeight link = LinkageModel.shipped().scale().link();
    MatchWeight possibleLink = LinkageModel.shipped().scale().possibleLink();
    assertThat(calibration.probability(Stratum.LINK, link)).isGreaterThan(0.8);
    assertThat(calibration.probability(Stratum.DATE_CONFLICTS_ALONE, possibleLink))
        .isBetween(0.001, 0.1);
  }

  @Test
  void every_form_of_a_given_name_has_a_language_and_a_source() {
    List<List<String>> forms = ModelTable.shipped("given-name-forms.tsv").rows();
    assertThat(forms).hasSizeGreaterThan(500);
    assertThat(new HashSet<>(forms.stream().map(row -> row.get(0) + row.get(1)).toList()))
        .hasSameSizeAs(forms);
    assertThat(forms)
        .allSatisfy(row -> {
          assertThat(row.get(0)).matches("[A-Z]+").isNotEqualTo(row.get(1));
          assertThat(row.get(1)).matches("[A-Z]+");
          assertThat(row.get(2)).isIn("es", "pt", "ht", "ar", "en", "ru");
          assertThat(row.get(3)).isNotEmpty();
        });
  }

  @Test
  void a_common_name_weighs_less_than_a_rare_one() {
    LinkageModel model = LinkageModel.shipped();
    Identity common = Identities.parse("Jose Garcia; 1990-05-14; M; MEX; -");
    Identity rare = Identities.parse("Abdon Xitumul; 1990-05-14; M; MEX; -");
    double ofCommon =
        FullScan.over(List.of(common), model).candidates(common).getFirst().weight().bits();
    double ofRare = FullScan.over(List.of(rare), model).candidates(rare).getFirst().weight().bits();
    assertThat(ofRare).isGreaterThan(ofCommon + 8);
  }

  /// The shipped table is what the documented command derives from the public statistics.
  @Test
  void the_frequency_table_is_what_its_command_derives() throws Exception {
    Path names = Path.of("../../shared/data/names");
    assumeTrue(Files.isDirectory(names), "NOT RUN: the public name statistics are not here");
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Process derive =
        new ProcessBuilder(java.toString(), "src/derive/NameFrequencies.java", names.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String derived = new String(derive.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(derive.waitFor()).isZero();
    assertThat(ModelTable.parse(derived)).isEqualTo(ModelTable.shipped("name-frequencies.tsv"));
  }
}
