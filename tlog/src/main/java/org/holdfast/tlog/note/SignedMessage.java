// SPDX-License-Identifier: Apache-2.0
package org.holdfast.tlog.note;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.holdfast.tlog.checkpoint.Checkpoint;
import org.holdfast.tlog.tree.Hash;

/// The bytes that a signature is over, by the type of the key.
final class SignedMessage {
  /// `label` of the structure that ML-DSA-44 signs (C2SP tlog-cosignature), 12 bytes.
  private static final byte[] LABEL = "subtree/v1\n\0".getBytes(StandardCharsets.US_ASCII);

  /// Longest name of a cosigner and of a log there, bytes.
  private static final int LONGEST_NAME = 255;

  private SignedMessage() {}

  static byte[] ofText(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /// What a cosigner signs; empty where the text is not a checkpoint that it can sign.
  ///
  /// @param seconds since 1970, 0 or more
  static Optional<byte[]> ofCosignature(KeyType type, KeyName cosigner, String text, long seconds) {
    Optional<Checkpoint> checkpoint = Checkpoint.parse(text);
    return switch (type) {
      case ED25519 -> Optional.empty();
      case ED25519_COSIGNATURE ->
          checkpoint.map(_ -> ofText("cosignature/v1\ntime " + seconds + "\n" + text));
      case ML_DSA_44_COSIGNATURE -> checkpoint.flatMap(c -> structure(cosigner, c, seconds));
    };
  }

  /// `cosigned_message` of C2SP tlog-cosignature, "ML-DSA-44 signed message"; `start` is 0 for a
  /// checkpoint.
  private static Optional<byte[]> structure(KeyName cosigner, Checkpoint checkpoint, long seconds) {
    byte[] name = ofText(cosigner.value());
    byte[] origin = ofText(checkpoint.origin().value());
    if (name.length > LONGEST_NAME || origin.length > LONGEST_NAME) {
      return Optional.empty();
    }
    int length = LABEL.length + 1 + name.length + 8 + 1 + origin.length + 8 + 8 + Hash.LENGTH;
    return Optional.of(
        ByteBuffer.allocate(length)
            .put(LABEL)
            .put((byte) name.length)
            .put(name)
            .putLong(seconds)
            .put((byte) origin.length)
            .put(origin)
            .putLong(0)
            .putLong(checkpoint.size().value())
            .put(checkpoint.root().bytes())
            .array());
  }
}
