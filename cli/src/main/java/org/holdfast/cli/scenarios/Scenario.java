// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.scenarios;

import java.util.function.Consumer;

/// One case of a scenario file.
sealed interface Scenario permits ScreeningScenario, ReportScenario {

  /// Its name.
  String id();

  /// What the law gives, in the words in which it is compared.
  String expected();

  /// What is given here, in the same words.
  ///
  /// @param reasons takes a sentence for each thing that led there
  String got(Consumer<String> reasons);
}
