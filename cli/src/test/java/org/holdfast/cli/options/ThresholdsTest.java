// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.options;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.holdfast.cli.terminal.CommandFailure;
import org.holdfast.linkage.LinkageModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

final class ThresholdsTest {

  private static final LinkageModel MODEL = LinkageModel.shipped();

  private static LinkageModel with(String... options) {
    return CommandLine.populateCommand(new Thresholds(), options).of(MODEL);
  }

  @Test
  void without_options_the_model_stays_as_it_is() {
    assertThat(with()).isSameAs(MODEL);
  }

  @Test
  void thresholds_can_be_lowered() {
    LinkageModel.Scale scale = with("--review-from", "8.5", "--link-from", "20").scale();
    assertThat(scale.possibleLink().bits()).isEqualTo(8.5);
    assertThat(scale.link().bits()).isEqualTo(20);
    assertThat(with("--review-from=-3").scale().link()).isEqualTo(MODEL.scale().link());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--review-from=12.1",
        "--link-from=26.5",
        "--link-from=11",
        "--review-from=NaN",
        "--review-from=-Infinity"
      })
  void thresholds_are_never_raised_nor_crossed(String option) {
    assertThatThrownBy(() -> with(option))
        .isInstanceOf(CommandFailure.class)
        .hasMessageContaining("lowered and never raised");
  }
}
