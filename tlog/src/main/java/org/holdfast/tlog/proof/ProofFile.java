// SPDX-License-Identifier: Apache-2.0
package org.holdfast.tlog.proof;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.holdfast.tlog.checkpoint.Checkpoint;
import org.holdfast.tlog.note.NoteVerifier;
import org.holdfast.tlog.note.SignedNote;
import org.holdfast.tlog.policy.OpenedCheckpoint;
import org.holdfast.tlog.policy.Policy;
import org.holdfast.tlog.tree.Hash;
import org.holdfast.tlog.tree.HashSource;
import org.holdfast.tlog.tree.Inclusion;
import org.holdfast.tlog.tree.InclusionProof;
import org.holdfast.tlog.tree.LeafIndex;
import org.holdfast.tlog.tree.ProofFault;
import org.holdfast.tlog.tree.TreeSize;

/// That an entry is in a log, in one file that is checked without a network: nothing of it may be
/// trusted before [#verify].
///
/// @param extra a remark that travels with the proof, base64; empty where there is none. Anybody
///   can change it unnoticed
/// @param path hashes from the entry's sibling up to the root's child
public record ProofFile(LeafIndex index, List<Hash> path, SignedNote checkpoint, String extra) {
  private static final String HEAD = "c2sp.org/tlog-proof@v1";
  private static final String EXTRA = "extra ";
  private static final String INDEX = "index ";

  /// No tree of fewer than 2^63 leaves asks for more.
  private static final int MOST_HASHES = 63;

  public ProofFile {
    path = List.copyOf(path);
    if (path.size() > MOST_HASHES || !isBase64(extra)) {
      throw new IllegalArgumentException("a proof has at most 63 hashes, and extra is base64");
    }
  }

  /// What came of reading a proof file.
  public sealed interface Parsed {

    /// The form is right.
    record Read(ProofFile proof) implements Parsed {}

    /// It is not a proof file.
    record Malformed(String why) implements Parsed {}
  }

  /// What came of checking it.
  public sealed interface Proven {

    /// The entry is in the log that the checkpoint is of.
    record Logged(Inclusion.Included included, OpenedCheckpoint.Verified checkpoint)
        implements Proven {}

    /// The entry is not shown to be in the log.
    record NotLogged(ProofFault why) implements Proven {}

    /// The checkpoint is not trusted.
    record NotTrusted(OpenedCheckpoint why) implements Proven {}

    /// Too few witnesses have seen the checkpoint.
    record NotWitnessed(Policy.Judged.NoQuorum why) implements Proven {}
  }

  /// Makes a proof.
  ///
  /// @param checkpoint a signed one, whose size is that of the tree
  /// @param source the hashes of that tree
  public static ProofFile prove(LeafIndex index, SignedNote checkpoint, HashSource source) {
    TreeSize size =
        Checkpoint.parse(checkpoint.text())
            .orElseThrow(() -> new IllegalArgumentException("the note is not a checkpoint"))
            .size();
    return new ProofFile(index, InclusionProof.prove(index, size, source).path(), checkpoint, "");
  }

  /// Reads a proof file.
  public static Parsed parse(byte[] file) {
    try {
      return parse(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString());
    } catch (CharacterCodingException e) {
      return new Parsed.Malformed("it is not UTF-8");
    }
  }

  private static Parsed parse(String file) {
    int split = file.indexOf("\n\n");
    if (split < 0) {
      return new Parsed.Malformed("no empty line parts the proof from the checkpoint");
    }
    return switch (SignedNote.parse(file.substring(split + 2))) {
      case SignedNote.Parsed.Malformed(var why) -> new Parsed.Malformed("the checkpoint: " + why);
      case SignedNote.Parsed.Read(var note) ->
          parse(List.of(file.substring(0, split).split("\n", -1)), note);
    };
  }

  private static Parsed parse(List<String> lines, SignedNote checkpoint) {
    boolean hasExtra = lines.size() > 1 && lines.get(1).startsWith(EXTRA);
    String extra = hasExtra ? lines.get(1).substring(EXTRA.length()) : "";
    int at = hasExtra ? 2 : 1;
    if (!lines.getFirst().equals(HEAD) || lines.size() <= at || !lines.get(at).startsWith(INDEX)) {
      return new Parsed.Malformed("the first lines are not those of a proof");
    }
    Optional<LeafIndex> index =
        TreeSize.parse(lines.get(at).substring(INDEX.length())).map(n -> new LeafIndex(n.value()));
    List<Hash> path = new ArrayList<>();
    lines.subList(at + 1, lines.size()).forEach(line -> Hash.parse(line).ifPresent(path::add));
    if (index.isEmpty() || path.size() != lines.size() - at - 1 || path.size() > MOST_HASHES) {
      return new Parsed.Malformed("the index or a hash is not written as it must be");
    }
    return !isBase64(extra) || (hasExtra && extra.isEmpty())
        ? new Parsed.Malformed("the extra line is not base64")
        : new Parsed.Read(new ProofFile(index.get(), path, checkpoint, extra));
  }

  /// The file's text.
  public String format() {
    StringBuilder text = new StringBuilder(HEAD).append('\n');
    if (!extra.isEmpty()) {
      text.append(EXTRA).append(extra).append('\n');
    }
    text.append(INDEX).append(index.value()).append('\n');
    path.forEach(hash -> text.append(hash.format()).append('\n'));
    return text.append('\n').append(checkpoint.format()).toString();
  }

  /// Checks it by the key of a log, without asking for witnesses.
  ///
  /// @param leaf the leaf hash of the entry at hand
  public Proven verify(Hash leaf, NoteVerifier log) {
    return switch (OpenedCheckpoint.open(checkpointBytes(), log)) {
      case OpenedCheckpoint.Verified verified -> include(leaf, verified);
      case OpenedCheckpoint other -> new Proven.NotTrusted(other);
    };
  }

  /// Checks it by a policy.
  ///
  /// @param leaf the leaf hash of the entry at hand
  public Proven verify(Hash leaf, Policy policy) {
    return switch (policy.judge(checkpointBytes())) {
      case Policy.Judged.Met(var verified, var _, var _) -> include(leaf, verified);
      case Policy.Judged.NoQuorum why -> new Proven.NotWitnessed(why);
      case Policy.Judged.Refused(var why) -> new Proven.NotTrusted(why);
    };
  }

  private Proven include(Hash leaf, OpenedCheckpoint.Verified verified) {
    Checkpoint head = verified.checkpoint();
    return switch (new InclusionProof(index, head.size(), path).verify(leaf, head.root())) {
      case Inclusion.Included included -> new Proven.Logged(included, verified);
      case Inclusion.NotIncluded(var why) -> new Proven.NotLogged(why);
    };
  }

  private byte[] checkpointBytes() {
    return checkpoint.format().getBytes(StandardCharsets.UTF_8);
  }

  private static boolean isBase64(String text) {
    try {
      return Base64.getEncoder().encodeToString(Base64.getDecoder().decode(text)).equals(text);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
