// SPDX-License-Identifier: Apache-2.0
package org.holdfast.tlog.note;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/// What a key signs and how: the signature types of C2SP signed-note that we make and check.
public enum KeyType {
  /// Signs the text of any note (signed-note, "Ed25519 signatures"; RFC 8032).
  ED25519((byte) 0x01, "Ed25519", "Ed25519", 32, 64, "302a300506032b6570032100"),
  /// Signs a checkpoint and the time (tlog-cosignature, "Ed25519 signed message").
  ED25519_COSIGNATURE((byte) 0x04, "Ed25519", "Ed25519", 32, 64, "302a300506032b6570032100"),
  /// Signs a checkpoint, the time and the cosigner's name (tlog-cosignature, "ML-DSA-44 signed
  /// message"; FIPS 204).
  ML_DSA_44_COSIGNATURE(
      (byte) 0x06,
      "ML-DSA-44",
      "ML-DSA",
      1312,
      2420,
      "30820532300b06096086480165030403110382052100");

  private final byte code;
  private final String algorithm;
  private final String family;
  private final int keyLength;
  private final int signatureLength;
  private final String spki;

  /// @param family the name by which the JDK's key factory knows the algorithm
  /// @param spki DER before a raw public key in a SubjectPublicKeyInfo (RFC 8410, 4; RFC 9881, 4)
  KeyType(
      byte code, String algorithm, String family, int keyLength, int signatureLength, String spki) {
    this.code = code;
    this.algorithm = algorithm;
    this.family = family;
    this.keyLength = keyLength;
    this.signatureLength = signatureLength;
    this.spki = spki;
  }

  static Optional<KeyType> ofCode(byte code) {
    return Arrays.stream(values()).filter(type -> type.code == code).findFirst();
  }

  /// Whether it signs checkpoints together with a time.
  public boolean isCosignature() {
    return this != ED25519;
  }

  /// The byte that stands for it in key ids and keys.
  byte code() {
    return code;
  }

  /// The JDK's name of the algorithm.
  String algorithm() {
    return algorithm;
  }

  String family() {
    return family;
  }

  /// Length of a raw public key, bytes.
  int keyLength() {
    return keyLength;
  }

  /// Length of a bare signature, bytes.
  int signatureLength() {
    return signatureLength;
  }

  byte[] spki() {
    return HexFormat.of().parseHex(spki);
  }
}
