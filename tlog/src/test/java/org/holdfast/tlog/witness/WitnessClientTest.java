// SPDX-License-Identifier: Apache-2.0
package org.holdfast.tlog.witness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.holdfast.tlog.SampleLog;
import org.holdfast.tlog.checkpoint.Checkpoint;
import org.holdfast.tlog.checkpoint.Origin;
import org.holdfast.tlog.note.Cosigner;
import org.holdfast.tlog.note.KeyName;
import org.holdfast.tlog.note.KeyType;
import org.holdfast.tlog.note.NoteSigner;
import org.holdfast.tlog.note.NoteVerifier;
import org.holdfast.tlog.note.SignedNote;
import org.holdfast.tlog.note.Vouch;
import org.holdfast.tlog.policy.OpenedCheckpoint;
import org.holdfast.tlog.tree.MemoryTree;
import org.holdfast.tlog.tree.TreeHead;
import org.holdfast.tlog.tree.TreeSize;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WitnessClientTest {
  private static final Instant AT = Instant.parse("2026-11-30T10:00:00Z");
  private static final KeyName NAME = new KeyName("witness.example/w");
  private static final Cosigner OLD_KEY =
      Cosigner.generate(KeyType.ED25519_COSIGNATURE, NAME, new SecureRandom());
  private static final Cosigner NEW_KEY =
      Cosigner.generate(KeyType.ML_DSA_44_COSIGNATURE, NAME, new SecureRandom());
  private static final List<NoteVerifier> KEYS = List.of(OLD_KEY.verifier(), NEW_KEY.verifier());
  private static final MemoryTree TREE = SampleLog.tree(40);

  private TestWitness witness = never();
  private WitnessClient client = client(URI.create("http://127.0.0.1/"), KEYS);

  @BeforeEach
  void aWitness() throws IOException {
    witness = new TestWitness(SampleLog.KEY.verifier(), List.of(OLD_KEY, NEW_KEY), AT);
    client = client(witness.prefix(), KEYS);
  }

  @AfterEach
  void stop() {
    witness.close();
  }

  @Test
  void a_witness_cosigns_each_checkpoint_that_continues_the_last() {
    TreeSize last = TreeSize.EMPTY;
    for (long size : new long[] {1, 2, 7, 7, 32, 40}) {
      SignedNote checkpoint = checkpoint(size);
      assertThat(client.cosign(checkpoint, last, TREE))
          .isEqualTo(
              new WitnessAnswer.Cosigned(
                  List.of(
                      new Vouch.Cosigned(OLD_KEY.verifier(), AT),
                      new Vouch.Cosigned(NEW_KEY.verifier(), AT)),
                  NEW_KEY.addTo(OLD_KEY.addTo(checkpoint, AT), AT)));
      last = new TreeSize(size);
    }
  }

  @Test
  void a_client_that_knows_nothing_is_told_the_size_and_asks_again() {
    client.cosign(checkpoint(7), TreeSize.EMPTY, TREE);
    assertThat(client.send(AddCheckpoint.prove(TreeSize.EMPTY, checkpoint(9), TREE)))
        .isEqualTo(new WitnessAnswer.SawOtherSize(new TreeSize(7)));
    assertThat(client.cosign(checkpoint(9), TreeSize.EMPTY, TREE))
        .isInstanceOf(WitnessAnswer.Cosigned.class);
  }

  /// A log restored from a backup has gone back; the witness is how it finds out.
  @Test
  void a_log_that_has_gone_back_is_told_so() {
    client.cosign(checkpoint(30), TreeSize.EMPTY, TREE);
    assertThat(client.cosign(checkpoint(20), new TreeSize(20), TREE))
        .isEqualTo(new WitnessAnswer.SawOtherSize(new TreeSize(30)));
  }

  @Test
  void a_log_that_has_parted_is_not_cosigned() {
    client.cosign(checkpoint(30), TreeSize.EMPTY, TREE);
    MemoryTree other = new MemoryTree();
    SampleLog.entries(1, 36)
        .forEach(e -> other.append(e.leaf(new org.holdfast.tlog.tree.TreeHasher())));
    SignedNote parted = SampleLog.checkpoint(new TreeHead(other.size(), other.root()));
    assertThat(client.cosign(parted, new TreeSize(30), other))
        .isEqualTo(new WitnessAnswer.BadProof());
  }

  @Test
  void a_key_that_the_witness_does_not_know_signs_nothing() {
    NoteSigner other = NoteSigner.generate(SampleLog.KEY.verifier().name(), new SecureRandom());
    assertThat(client.cosign(signed(other), TreeSize.EMPTY, TREE))
        .isEqualTo(new WitnessAnswer.BadSignature());
  }

  @Test
  void a_log_that_the_witness_does_not_know_is_unknown() {
    NoteSigner other = NoteSigner.generate(new KeyName("other.example"), new SecureRandom());
    assertThat(client.cosign(signed(other), TreeSize.EMPTY, TREE))
        .isEqualTo(new WitnessAnswer.UnknownLog());
  }

  @Test
  void cosignatures_by_unknown_keys_do_not_count() {
    Cosigner other = Cosigner.generate(KeyType.ED25519_COSIGNATURE, NAME, new SecureRandom());
    assertThat(
            client(witness.prefix(), List.of(other.verifier()))
                .cosign(checkpoint(3), TreeSize.EMPTY, TREE))
        .isInstanceOf(WitnessAnswer.Unusable.class);
  }

  @Test
  void a_witness_that_is_not_there_or_says_nothing_is_unreachable() throws IOException {
    witness.close();
    assertThat(client.cosign(checkpoint(3), TreeSize.EMPTY, TREE))
        .isInstanceOf(WitnessAnswer.Unreachable.class);
    try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      URI prefix = URI.create("http://127.0.0.1:" + silent.getLocalPort() + "/");
      assertThat(
              new WitnessClient(HttpClient.newHttpClient(), prefix, KEYS, Duration.ofMillis(200))
                  .cosign(checkpoint(3), TreeSize.EMPTY, TREE))
          .isEqualTo(new WitnessAnswer.Unreachable("HttpTimeoutException"));
    }
  }

  @Test
  void a_request_is_the_text_of_the_protocol() {
    assertThat(AddCheckpoint.prove(new TreeSize(2), checkpoint(3), TREE).format())
        .isEqualTo(
            "old 2\n"
                + TREE.hash(new org.holdfast.tlog.tree.Subtree(0, 2)).format()
                + "\n\n"
                + checkpoint(3).format());
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            new AddCheckpoint(TreeSize.EMPTY, Collections.nCopies(64, TREE.root()), checkpoint(3)));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "no size,            409, text/x.tlog.size, ''",
    "size without end,   409, text/x.tlog.size, 7",
    "size with a zero,   409, text/x.tlog.size, 07|",
    "size as plain text, 409, text/plain,       7|",
    "no cosignature,     200, text/plain,       ''",
    "no signature line,  200, text/plain,       hello|",
    "another status,     500, text/plain,       oops|",
    "a redirect,         302, text/plain,       ''",
  })
  void an_answer_that_the_protocol_does_not_have_is_unusable(
      String why, int status, String type, String body) {
    byte[] bytes = body.replace('|', '\n').getBytes(StandardCharsets.UTF_8);
    assertThat(WitnessAnswer.read(status, type, bytes, checkpoint(3), KEYS))
        .as(why)
        .isInstanceOf(WitnessAnswer.Unusable.class);
  }

  @Test
  void cosignatures_of_another_checkpoint_or_without_a_time_are_unusable() {
    String other = OLD_KEY.cosign(checkpoint(4).text(), AT).format() + "\n";
    String timeless = NEW_KEY.cosign(checkpoint(3).text(), Instant.EPOCH).format() + "\n";
    for (String body : List.of(other, timeless)) {
      assertThat(
              WitnessAnswer.read(
                  200, "", body.getBytes(StandardCharsets.UTF_8), checkpoint(3), KEYS))
          .isInstanceOf(WitnessAnswer.Unusable.class);
    }
  }

  private static SignedNote checkpoint(long size) {
    return SampleLog.checkpoint(new TreeHead(new TreeSize(size), TREE.root(new TreeSize(size))));
  }

  private static SignedNote signed(NoteSigner signer) {
    return OpenedCheckpoint.sign(
        new Checkpoint(
            new Origin(signer.verifier().name().value()), new TreeHead(TREE.size(), TREE.root())),
        signer);
  }

  private static WitnessClient client(URI prefix, List<NoteVerifier> keys) {
    return new WitnessClient(HttpClient.newHttpClient(), prefix, keys, Duration.ofSeconds(5));
  }

  private static TestWitness never() {
    try {
      return new TestWitness(SampleLog.KEY.verifier(), List.of(), AT);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
