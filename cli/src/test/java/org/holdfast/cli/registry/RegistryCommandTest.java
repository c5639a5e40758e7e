// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.holdfast.cli.CommandLineRun;
import org.holdfast.cli.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegistryCommandTest {
  @TempDir private Path folder;
  private String registry = "";

  @BeforeEach
  void laySample() throws IOException {
    Path file = folder.resolve("registry.json");
    Files.write(file, Samples.bytes("registry.json"));
    registry = file.toString();
  }

  private CommandLineRun run(String... arguments) {
    return CommandLineRun.of(folder.resolve("settings"), arguments);
  }

  @Test
  void anUnsignedRegistryIsWholeAndNotToBeReliedOn() {
    CommandLineRun run = run("registry", "check", registry);
    assertThat(run.code()).isEqualTo(10);
    assertThat(run.out()).contains("UNSIGNED").contains("3 persons").contains("fresh");
  }

  @Test
  void signingMakesAKeyThatItsOwnerAloneMayRead() throws IOException {
    CommandLineRun sign = run("registry", "sign", registry);
    assertThat(sign.code()).as(sign.err()).isZero();
    assertThat(sign.out()).matches("(?s)holdfast\\.registry\\.local\\+[0-9a-f]{8}\\+\\S+\\n");
    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(folder.resolve("settings/registry.key"))))
        .isEqualTo("rw-------");
    assertThat(run("registry", "check", registry).code()).isZero();
  }

  @Test
  void anotherMachineTrustsTheKeyItIsGiven() throws IOException {
    String vkey = run("registry", "sign", registry).out();
    Path given = folder.resolve("publisher.vkey");
    Files.writeString(given, vkey);
    Path elsewhere = folder.resolve("elsewhere");
    assertThat(CommandLineRun.of(elsewhere, "registry", "check", registry).code()).isEqualTo(10);
    assertThat(
            CommandLineRun.of(elsewhere, "registry", "check", registry, "--trust", given.toString())
                .code())
        .isZero();
  }

  @Test
  void whatIsNotWholeIsNotSigned() throws IOException {
    String text = Files.readString(Path.of(registry));
    Files.writeString(Path.of(registry), text.substring(0, text.length() / 2));
    assertThat(run("registry", "sign", registry).code()).isEqualTo(20);
    assertThat(Path.of(registry + ".sig")).doesNotExist();
    assertThat(run("registry", "check", registry).code()).isEqualTo(20);
  }

  @Test
  void aStaleRegistryIsNotToBeReliedOn() {
    assertThat(run("registry", "sign", registry).code()).isZero();
    CommandLineRun run = run("registry", "check", registry, "--at", "2026-03-12T12:00:00Z");
    assertThat(run.code()).isEqualTo(10);
    assertThat(run.out()).contains("STALE");
  }

  @Test
  void everyAlteredByteOfASignedRegistryIsSeen() throws IOException {
    assertThat(run("registry", "sign", registry).code()).isZero();
    byte[] whole = Files.readAllBytes(Path.of(registry));
    for (int i = 0; i < whole.length; i += 7) {
      byte[] altered = whole.clone();
      altered[i] ^= 1;
      Files.write(Path.of(registry), altered);
      assertThat(run("registry", "check", registry).code()).as("byte %d", i).isEqualTo(20);
    }
  }
}
