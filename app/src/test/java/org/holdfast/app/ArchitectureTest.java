// SPDX-License-Identifier: Apache-2.0
package org.holdfast.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The house is as it was drawn; and each rule catches what it is for.
class ArchitectureTest {
  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.holdfast");

  static Stream<Arguments> rules() {
    return Stream.of(
        arguments(Rules.ARROWS_GO_DOWN, "org.holdfast.linkage.planted.UsesTheCasefile"),
        arguments(Rules.NO_PACKAGE_CYCLES, "org.holdfast.intake.planted"),
        arguments(Rules.PURE_MODULES_KNOW_NO_FRAMEWORK, "org.holdfast.casefile.planted.ReadsJson"),
        arguments(Rules.PURE_MODULES_ASK_NO_CLOCK, "org.holdfast.legaltime.planted.AsksTheClock"),
        arguments(
            Rules.PURE_MODULES_ASK_NO_DEFAULT_ZONE_OR_LOCALE,
            "org.holdfast.protection.planted.AsksTheZone"),
        arguments(Rules.PURE_MODULES_DRAW_NO_LOTS, "org.holdfast.tlog.planted.DrawsLots"),
        arguments(
            Rules.ONLY_THE_EXECUTABLE_TOUCHES_THE_PROCESS,
            "org.holdfast.linkage.planted.PrintsAName"),
        arguments(Rules.NO_EMPTY_NAMES, "org.holdfast.linkage.planted.MatchHelper"),
        arguments(Rules.ACCESSORS_HAVE_NO_GET, "org.holdfast.linkage.planted.HasAGetter"),
        arguments(Rules.RECORDS_HOLD_NO_ARRAYS, "org.holdfast.linkage.planted.HoldsAnArray"),
        arguments(Rules.EVERY_PACKAGE_IS_NULL_MARKED, "org.holdfast.linkage.planted.MatchHelper"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void theHouseKeepsTheRule(ArchRule rule, String planted) {
    assertThat(planted).isNotEmpty();
    rule.check(HOUSE);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("rules")
  void aPlantedViolationIsCaught(ArchRule rule, String planted) throws ClassNotFoundException {
    JavaClasses violation =
        planted.endsWith("planted")
            ? new ClassFileImporter().importPackages(planted)
            : new ClassFileImporter().importClasses(Class.forName(planted));
    assertThat(violation).isNotEmpty();
    assertThat(rule.evaluate(violation).hasViolation()).isTrue();
  }
}
