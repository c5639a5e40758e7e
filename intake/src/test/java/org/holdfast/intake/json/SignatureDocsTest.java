// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import org.holdfast.casefile.registry.RegistrySignature;
import org.holdfast.tlog.digest.Sha256;
import org.holdfast.tlog.note.KeyName;
import org.holdfast.tlog.note.NoteSigner;
import org.junit.jupiter.api.Test;

/// The signature that `docs/formats/registry.md` shows is one over the registry that it shows. The
/// key is made of bytes that count from 0, so that anyone can make it again; it keeps no secret.
class SignatureDocsTest {
  private static final Path DOC = Path.of("../docs/formats/registry.md");

  @Test
  void theDocumentShowsTheNoteOverItsOwnExample() throws IOException {
    byte[] registry = Samples.REGISTRY.getBytes(StandardCharsets.UTF_8);
    NoteSigner signer =
        NoteSigner.generate(new KeyName("registry.example.org"), new CountingBytes());
    String note = RegistrySignature.sign(Sha256.of(registry).hex(), registry.length, signer);
    assertThat(Files.readString(DOC))
        .contains("```text\n" + note + "```\n")
        .contains("```text\n" + signer.verifier().format() + "\n```\n");
  }

  private static final class CountingBytes extends SecureRandom {
    private static final long serialVersionUID = 1L;

    @Override
    public void nextBytes(byte[] target) {
      for (int at = 0; at < target.length; at++) {
        target[at] = (byte) at;
      }
    }
  }
}
