// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.registry;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.concurrent.Callable;
import org.holdfast.casefile.reading.Reading;
import org.holdfast.casefile.registry.Registry;
import org.holdfast.casefile.registry.RegistrySignature;
import org.holdfast.cli.options.RegistryRows;
import org.holdfast.cli.terminal.CommandFailure;
import org.holdfast.cli.terminal.ExitCode;
import org.holdfast.cli.terminal.InputFile;
import org.holdfast.cli.terminal.SignedRegistry;
import org.holdfast.cli.terminal.Terminal;
import org.holdfast.cli.terminal.TrustedKeys;
import org.holdfast.intake.RegistryFile;
import org.holdfast.intake.received.ReceivedFile;
import org.holdfast.service.file.OwnerFile;
import org.holdfast.tlog.note.KeyName;
import org.holdfast.tlog.note.NoteSigner;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `holdfast registry sign`.
@Command(
    name = "sign",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Sign a registry: FILE.sig is written beside it.",
    description =
        "%nWithout --key it signs with your own key, which is made at the first signing and kept in"
            + " your settings folder, readable by you alone. The public key is printed: give it to"
            + " those who screen against your registry, who name it with --trust. A registry that"
            + " is not whole is not signed.%n")
final class SignCommand implements Callable<Integer> {
  private static final String OWN_KEY = "registry.key";

  private final Terminal terminal;

  @Parameters(paramLabel = "FILE", description = "The registry.")
  private Path file = Path.of("");

  @Option(
      names = "--key",
      paramLabel = "FILE",
      description = "A private key as this command makes it, instead of your own.")
  private @Nullable Path key;

  @Option(
      names = "--name",
      paramLabel = "NAME",
      description = "The name of a key that is made now, e.g. registry.example.org.")
  private String name = "holdfast.registry.local";

  @Mixin private RegistryRows rows = new RegistryRows();

  SignCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    ReceivedFile received = InputFile.read(terminal, file);
    Reading<Registry> reading = RegistryFile.read(received, rows.declared());
    if (!reading.whole()) {
      reading.problems().forEach(problem -> terminal.err().println(problem.sentence()));
      terminal.err().println("holdfast: " + file + " is not whole, and was not signed.");
      return ExitCode.NOT_ACCOUNTED_FOR.number();
    }
    NoteSigner signer = signer();
    String note = RegistrySignature.sign(reading.accounting().sha256(), received.size(), signer);
    Path signature = SignedRegistry.signatureOf(file);
    try {
      Files.writeString(terminal.at(signature), note, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw cannotWrite(signature);
    }
    terminal.err().println("Signed: " + signature);
    terminal.err().println("The public key, for --trust:");
    terminal.out().println(signer.verifier().format());
    return ExitCode.NOTHING_HELD.number();
  }

  private NoteSigner signer() {
    if (key != null) {
      return parse(key);
    }
    Path own = terminal.settings().resolve(OWN_KEY);
    return Files.exists(own) ? parse(own) : make(own);
  }

  private NoteSigner parse(Path file) {
    String text = new String(InputFile.read(terminal, file).bytes(), StandardCharsets.UTF_8);
    return NoteSigner.parse(text)
        .orElseThrow(() ->
            new CommandFailure(
                ExitCode.USAGE, file + " is not a private key as `registry sign` makes it."));
  }

  private NoteSigner make(Path own) {
    KeyName keyName;
    try {
      keyName = new KeyName(name);
    } catch (IllegalArgumentException e) {
      throw new CommandFailure(ExitCode.USAGE, "--name: " + e.getMessage() + ".");
    }
    NoteSigner made = NoteSigner.generate(keyName, new SecureRandom());
    try {
      OwnerFile.write(own, made.format() + "\n");
      TrustedKeys.add(terminal, TrustedKeys.Role.REGISTRY, made.verifier());
    } catch (IOException e) {
      throw cannotWrite(own);
    }
    terminal
        .err()
        .println(
            "Made your key: " + own + " (keep it secret; whoever holds it signs in your name)");
    return made;
  }

  private static CommandFailure cannotWrite(Path file) {
    return new CommandFailure(ExitCode.CANNOT_CREATE, file + " cannot be written.");
  }
}
