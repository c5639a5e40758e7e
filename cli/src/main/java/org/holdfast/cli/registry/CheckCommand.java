// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.registry;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.holdfast.casefile.reading.Reading;
import org.holdfast.casefile.registry.Registry;
import org.holdfast.casefile.screening.Freshness;
import org.holdfast.cli.options.AsOf;
import org.holdfast.cli.options.MaxAge;
import org.holdfast.cli.options.RegistryRows;
import org.holdfast.cli.options.Trust;
import org.holdfast.cli.terminal.ExitCode;
import org.holdfast.cli.terminal.SignedRegistry;
import org.holdfast.cli.terminal.Terminal;
import org.holdfast.cli.terminal.TrustedKeys;
import org.holdfast.legaltime.Sentence;
import org.holdfast.linkage.Sufficiency;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `holdfast registry check`.
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Tell whether a registry is whole, signed and fresh.",
    footerHeading = "%nExit codes:%n",
    footer = {
      "  0   whole, signed by a trusted key, and fresh",
      "  10  whole, and unsigned or stale      20  not whole, or altered"
    })
final class CheckCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(paramLabel = "FILE", description = "The registry.")
  private Path file = Path.of("");

  @Mixin private AsOf asOf = new AsOf();

  @Mixin private MaxAge maxAge = new MaxAge();

  @Mixin private RegistryRows rows = new RegistryRows();

  @Mixin private Trust trust = new Trust();

  CheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Instant asked = asOf.or(terminal.clock().instant());
    SignedRegistry signed =
        SignedRegistry.read(
            terminal, file, rows.declared(), trust.keys(terminal, TrustedKeys.Role.REGISTRY));
    Reading<Registry> reading = signed.reading();
    PrintStream out = terminal.out();
    out.println(file);
    out.println("  sha256   " + reading.accounting().sha256());
    if (!reading.whole()) {
      out.printf(Locale.ROOT, "  NOT WHOLE: %,d problems%n", reading.problems().size());
      reading.problems().forEach(problem -> out.println("  - " + problem.sentence()));
      return ExitCode.NOT_ACCOUNTED_FOR.number();
    }
    Registry registry = reading.value();
    out.printf(
        Locale.ROOT,
        "  whole    %,d persons, %,d classes, %,d protections, %,d events; as of %s%n",
        registry.persons().size(),
        registry.classes().size(),
        registry.protections().size(),
        registry.events().size(),
        registry.asOf());
    reading
        .notes()
        .forEach(note -> out.println("  note     " + note.where() + ": " + note.sentence()));
    printUnfindable(registry, out);
    boolean isSigned = !signed.signedBy().isEmpty();
    out.println(
        isSigned ? "  signed   by " + signed.signedBy() : "  UNSIGNED " + signed.sentence());
    Optional<Sentence> stale = Freshness.of(registry, asked, maxAge.limit()).sentence();
    out.println(
        stale
            .map(s -> "  STALE    " + s.english())
            .orElse("  fresh    no reading is past its limit"));
    return (isSigned && stale.isEmpty() ? ExitCode.NOTHING_HELD : ExitCode.HELD).number();
  }

  /// Somebody with nothing but a pseudonym, or a name without birth date or number, protects nobody
  /// on a list that lacks the rest.
  private static void printUnfindable(Registry registry, PrintStream out) {
    long unfindable =
        registry.persons().stream()
            .filter(person -> Sufficiency.of(person.identity()) != Sufficiency.COMPARABLE)
            .count();
    if (unfindable > 0) {
      out.printf(
          Locale.ROOT,
          "  WARNING  %,d persons state too little to be found for certain (no A-number, and no name with a birth date)%n",
          unfindable);
    }
  }
}
