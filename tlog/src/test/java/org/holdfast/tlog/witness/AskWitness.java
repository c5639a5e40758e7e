// SPDX-License-Identifier: Apache-2.0
package org.holdfast.tlog.witness;

import java.net.URI;
import java.net.http.HttpClient;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import org.holdfast.tlog.SampleLog;
import org.holdfast.tlog.checkpoint.Checkpoint;
import org.holdfast.tlog.checkpoint.Origin;
import org.holdfast.tlog.note.KeyName;
import org.holdfast.tlog.note.NoteSigner;
import org.holdfast.tlog.note.NoteVerifier;
import org.holdfast.tlog.note.SignedNote;
import org.holdfast.tlog.policy.OpenedCheckpoint;
import org.holdfast.tlog.tree.MemoryTree;
import org.holdfast.tlog.tree.TreeHasher;
import org.holdfast.tlog.tree.TreeHead;
import org.holdfast.tlog.tree.TreeSize;

/// Holds our client against a witness that others wrote, which knows the sample log and has not
/// seen it: `URL VKEY`. Ends with an error where an answer is not the one of the protocol.
public final class AskWitness {
  private static final MemoryTree TREE = SampleLog.tree(300);

  private AskWitness() {}

  /// Runs it.
  public static void main(String[] args) {
    NoteVerifier key = NoteVerifier.parse(args[1]).orElseThrow();
    WitnessClient client =
        new WitnessClient(
            HttpClient.newHttpClient(), URI.create(args[0]), List.of(key), Duration.ofSeconds(10));
    int cosigned = 0;
    for (long size : new long[] {1, 2, 3, 7, 8, 8, 64, 65, 255, 256, 257}) {
      expect(WitnessAnswer.Cosigned.class, client.cosign(signed(TREE, size), TreeSize.EMPTY, TREE));
      cosigned++;
    }
    expect(
        WitnessAnswer.SawOtherSize.class,
        client.cosign(signed(TREE, 100), new TreeSize(100), TREE));
    MemoryTree other = new MemoryTree();
    SampleLog.entries(1, 301).forEach(entry -> other.append(entry.leaf(new TreeHasher())));
    expect(
        WitnessAnswer.BadProof.class, client.cosign(signed(other, 300), new TreeSize(257), other));
    KeyName name = SampleLog.KEY.verifier().name();
    expect(WitnessAnswer.BadSignature.class, client.cosign(by(name), TreeSize.EMPTY, TREE));
    // The protocol has 404 here; litewitness 0.6.1 answers 403 for both.
    WitnessAnswer unknown = client.cosign(by(new KeyName("other.example")), TreeSize.EMPTY, TREE);
    if (!(unknown instanceof WitnessAnswer.UnknownLog)) {
      expect(WitnessAnswer.BadSignature.class, unknown);
    }
    System.out.println("witness cosigned=" + cosigned + " refused-as-it-must=4");
  }

  private static SignedNote signed(MemoryTree tree, long size) {
    return SampleLog.checkpoint(new TreeHead(new TreeSize(size), tree.root(new TreeSize(size))));
  }

  private static SignedNote by(KeyName name) {
    return OpenedCheckpoint.sign(
        new Checkpoint(new Origin(name.value()), new TreeHead(TREE.size(), TREE.root())),
        NoteSigner.generate(name, new SecureRandom()));
  }

  private static void expect(Class<? extends WitnessAnswer> wanted, WitnessAnswer answer) {
    if (!wanted.isInstance(answer)) {
      throw new IllegalStateException("wanted " + wanted.getSimpleName() + ", got " + answer);
    }
  }
}
