// SPDX-License-Identifier: Apache-2.0
package org.holdfast.tlog.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import org.holdfast.tlog.SampleLog;
import org.holdfast.tlog.note.Cosigner;
import org.holdfast.tlog.note.KeyName;
import org.holdfast.tlog.note.KeyType;
import org.holdfast.tlog.policy.Policy;
import org.holdfast.tlog.tree.Hash;
import org.holdfast.tlog.tree.LeafIndex;
import org.holdfast.tlog.tree.MemoryTree;
import org.holdfast.tlog.tree.ProofFault;
import org.holdfast.tlog.tree.TreeHasher;
import org.holdfast.tlog.tree.TreeHead;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProofFileTest {
  private static final MemoryTree TREE = SampleLog.tree(11);
  private static final TreeHead HEAD = new TreeHead(TREE.size(), TREE.root());
  private static final ProofFile PROOF =
      ProofFile.prove(new LeafIndex(9), SampleLog.checkpoint(HEAD), TREE);
  private static final Hash LEAF = SampleLog.entry(9).leaf(new TreeHasher());

  @Test
  void a_proof_survives_its_file_and_verifies() {
    ProofFile read = read(PROOF.format());
    assertThat(read).isEqualTo(PROOF);
    assertThat(read.verify(LEAF, SampleLog.KEY.verifier()))
        .isInstanceOf(ProofFile.Proven.Logged.class);
    assertThat(PROOF.format())
        .startsWith("c2sp.org/tlog-proof@v1\nindex 9\n" + PROOF.path().getFirst().format() + "\n");
  }

  @Test
  void its_extra_is_kept_and_vouched_for_by_nothing() {
    ProofFile extra = new ProofFile(PROOF.index(), PROOF.path(), PROOF.checkpoint(), "aG9sZA==");
    assertThat(extra.format()).startsWith("c2sp.org/tlog-proof@v1\nextra aG9sZA==\nindex 9\n");
    assertThat(read(extra.format())).isEqualTo(extra);
    assertThat(extra.verify(LEAF, SampleLog.KEY.verifier()))
        .isInstanceOf(ProofFile.Proven.Logged.class);
  }

  @Test
  void a_proof_of_the_only_entry_has_no_hashes() {
    MemoryTree one = SampleLog.tree(1);
    ProofFile proof =
        ProofFile.prove(
            new LeafIndex(0), SampleLog.checkpoint(new TreeHead(one.size(), one.root())), one);
    assertThat(read(proof.format()).path()).isEmpty();
    assertThat(proof.verify(one.root(), SampleLog.KEY.verifier()))
        .isInstanceOf(ProofFile.Proven.Logged.class);
  }

  @Test
  void every_flipped_bit_is_refused() {
    byte[] file = PROOF.format().getBytes(StandardCharsets.UTF_8);
    for (int bit = 0; bit < file.length * 8; bit++) {
      byte[] changed = file.clone();
      changed[bit / 8] ^= (byte) (1 << bit % 8);
      if (ProofFile.parse(changed) instanceof ProofFile.Parsed.Read(var proof)) {
        assertThat(proof.verify(LEAF, SampleLog.KEY.verifier()))
            .as("bit %d", bit)
            .isNotInstanceOf(ProofFile.Proven.Logged.class);
      }
    }
  }

  @Test
  void another_entry_and_another_index_are_not_shown() {
    assertThat(PROOF.verify(HEAD.root(), SampleLog.KEY.verifier()))
        .isEqualTo(new ProofFile.Proven.NotLogged(ProofFault.ROOT_DIFFERS));
    assertThat(
            new ProofFile(new LeafIndex(11), PROOF.path(), PROOF.checkpoint(), "")
                .verify(LEAF, SampleLog.KEY.verifier()))
        .isEqualTo(new ProofFile.Proven.NotLogged(ProofFault.INDEX_BEYOND_SIZE));
  }

  @Test
  void a_policy_asks_for_witnesses() {
    Cosigner witness =
        Cosigner.generate(
            KeyType.ED25519_COSIGNATURE, new KeyName("clinic.example/w"), new SecureRandom());
    String rules =
        "log %s\nwitness clinic %s\nquorum clinic\n"
            .formatted(SampleLog.KEY.verifier().format(), witness.verifier().format());
    if (!(Policy.parse(rules) instanceof Policy.Parsed.Read(var policy))) {
      throw new AssertionError("the rules are a policy");
    }
    assertThat(PROOF.verify(LEAF, policy)).isInstanceOf(ProofFile.Proven.NotWitnessed.class);
    ProofFile seen =
        new ProofFile(
            PROOF.index(),
            PROOF.path(),
            witness.addTo(PROOF.checkpoint(), java.time.Instant.ofEpochSecond(1)),
            "");
    assertThat(seen.verify(LEAF, policy)).isInstanceOf(ProofFile.Proven.Logged.class);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "another version,       @v1,     @v2",
    "index with a zero,     index 9, index 09",
    "index below zero,      index 9, index -9",
    "no index,              index 9, indes 9",
    "extra not base64,      index 9, extra *|index 9",
    "extra empty,           index 9, 'extra |index 9'",
    "extra after the index, index 9, index 9|extra aG9sZA==",
    "carriage return,       index 9, 'index 9\r'",
  })
  void another_text_is_no_proof(String why, String from, String to) {
    String changed = PROOF.format().replace(from, to.replace('|', '\n'));
    assertThat(ProofFile.parse(changed.getBytes(StandardCharsets.UTF_8)))
        .as(why)
        .isInstanceOf(ProofFile.Parsed.Malformed.class);
  }

  @Test
  void more_than_63_hashes_are_no_proof() {
    String hash = PROOF.path().getFirst().format() + "\n";
    String changed = PROOF.format().replace("index 9\n", "index 9\n" + hash.repeat(61));
    assertThat(ProofFile.parse(changed.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(ProofFile.Parsed.Malformed.class);
  }

  private static ProofFile read(String file) {
    return switch (ProofFile.parse(file.getBytes(StandardCharsets.UTF_8))) {
      case ProofFile.Parsed.Read(var proof) -> proof;
      case ProofFile.Parsed.Malformed(var why) -> throw new AssertionError(why);
    };
  }
}
