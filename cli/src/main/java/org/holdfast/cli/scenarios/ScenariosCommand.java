// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.scenarios;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.holdfast.casefile.manifest.Manifest;
import org.holdfast.casefile.reading.Reading;
import org.holdfast.casefile.registry.Registry;
import org.holdfast.casefile.screening.OperationAnswer;
import org.holdfast.casefile.screening.Progress;
import org.holdfast.casefile.screening.Screening;
import org.holdfast.casefile.screening.SeatLookBack;
import org.holdfast.casefile.screening.Terms;
import org.holdfast.cli.terminal.ExitCode;
import org.holdfast.cli.terminal.InputFile;
import org.holdfast.cli.terminal.Terminal;
import org.holdfast.intake.ManifestFile;
import org.holdfast.intake.RegistryFile;
import org.holdfast.intake.received.ManifestOptions;
import org.holdfast.intake.received.RegistryOptions;
import org.holdfast.linkage.LinkageModel;
import org.holdfast.protection.assessment.LookBack;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `holdfast scenarios`: cases with the answers the law gives, against the answers given here.
@Command(
    name = "scenarios",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Hold cases with the answers the law gives against the answers given here.",
    description =
        "%nPrints one line for each case, tab-separated: its id, ok or DIFFERS, what was expected,"
            + " what was got: an answer for each seat, then the look back where one is"
            + " expected.%n",
    footerHeading = "%nExit codes:%n",
    footer = "  0 all agree    1 one differs    above 20 a file cannot be read")
public final class ScenariosCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files of cases, JSON.")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = "--reasons",
      description = "Also print on standard error why each seat was answered as it was.")
  private boolean reasons;

  /// @param terminal where it runs
  public ScenariosCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    List<Scenario> scenarios = new ArrayList<>();
    for (Path file : files) {
      scenarios.addAll(Scenario.parse(InputFile.read(terminal, file)));
    }
    int differ = 0;
    for (Scenario scenario : scenarios) {
      String expected = expected(scenario);
      String got = got(scenario);
      boolean same = expected.equals(got);
      differ += same ? 0 : 1;
      terminal
          .out()
          .println(String.join("\t", scenario.id(), same ? "ok" : "DIFFERS", expected, got));
    }
    terminal.err().println(scenarios.size() - differ + " of " + scenarios.size() + " cases agree");
    return (differ == 0 ? ExitCode.NOTHING_HELD : ExitCode.DIFFERS).number();
  }

  private static String expected(Scenario scenario) {
    Map<String, String> lookBack = new LinkedHashMap<>();
    for (Scenario.Expected seat : scenario.seats()) {
      if (!seat.lookBack().isEmpty()) {
        lookBack.put(seat.seat(), seat.lookBack());
      }
    }
    return scenario.seats().stream()
            .map(seat -> seat.seat() + "=" + seat.answer())
            .collect(Collectors.joining(","))
        + words(lookBack);
  }

  private String got(Scenario scenario) {
    Reading<Registry> registry = RegistryFile.read(scenario.registry(), new RegistryOptions(null));
    Reading<Manifest> manifest =
        ManifestFile.read(scenario.manifest(), new ManifestOptions(null, registry.value().zone()))
            .getFirst();
    Screening screening = Screening.against(registry, LinkageModel.shipped());
    OperationAnswer answer =
        screening.answer(
            manifest, new Terms(scenario.askedAt(), Terms.ToClock.PAST, null, ""), Progress.SILENT);
    if (reasons) {
      explain(scenario, answer);
    }
    return expectedSeats(scenario, answer) + words(lookBack(scenario, screening, manifest, answer));
  }

  /// The answers to the seats that the case asks about, in its order.
  private static String expectedSeats(Scenario scenario, OperationAnswer answer) {
    Map<String, String> bySeat =
        answer.seats().stream()
            .collect(
                Collectors.toMap(
                    seat -> seat.seat().seat(),
                    seat -> seat.answer().name(),
                    (first, second) -> first + "/" + second));
    return scenario.seats().stream()
        .map(seat -> seat.seat() + "=" + bySeat.getOrDefault(seat.seat(), "NOT LISTED"))
        .collect(Collectors.joining(","));
  }

  private static Map<String, String> lookBack(
      Scenario scenario, Screening screening, Reading<Manifest> manifest, OperationAnswer answer) {
    Map<String, String> words = new LinkedHashMap<>();
    if (scenario.departedAt() == null
        || !answer.screened()
        || scenario.seats().stream().allMatch(seat -> seat.lookBack().isEmpty())) {
      return words;
    }
    for (SeatLookBack seat : screening.lookBack(manifest, scenario.departedAt())) {
      words.put(
          seat.seat().seat(),
          "barred=%s known=%s"
              .formatted(
                  barred(seat.lookBack().barred()),
                  known(seat.lookBack().knownToAgencyAtDeparture())));
    }
    return words;
  }

  /// One look back where all seats share it, else one for each.
  private static String words(Map<String, String> bySeat) {
    if (bySeat.isEmpty()) {
      return "";
    }
    if (bySeat.values().stream().distinct().count() == 1) {
      return " " + bySeat.values().iterator().next();
    }
    return " "
        + bySeat.entrySet().stream()
            .map(seat -> seat.getKey() + ": " + seat.getValue())
            .collect(Collectors.joining(", "));
  }

  private static String barred(LookBack.Barred barred) {
    return switch (barred) {
      case YES -> "true";
      case NO -> "false";
      case UNCERTAIN -> "uncertain";
    };
  }

  private static @Nullable String known(LookBack.Knowledge knowledge) {
    return switch (knowledge) {
      case TRUE -> "true";
      case FALSE -> "false";
      case NOTHING_RECORDED -> null;
    };
  }

  private void explain(Scenario scenario, OperationAnswer answer) {
    answer.notScreened().forEach(p -> terminal.err().println(scenario.id() + ": " + p.sentence()));
    answer
        .seats()
        .forEach(seat ->
            seat.reasons()
                .forEach(reason ->
                    terminal
                        .err()
                        .println(
                            String.format(
                                Locale.ROOT,
                                "%s seat %s: %s %s",
                                scenario.id(),
                                seat.seat().seat(),
                                reason.code(),
                                reason.sentence().english()))));
  }
}
