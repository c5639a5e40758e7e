// SPDX-License-Identifier: Apache-2.0
package org.holdfast.tlog.note;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import org.holdfast.tlog.digest.Sha256;

/// Ed25519 (RFC 8032) over the raw 32-byte forms that signed notes carry, by the JDK's provider.
final class Ed25519Keys {
  /// Algorithm type byte of an Ed25519 key, C2SP signed-note.
  static final byte TYPE = 0x01;

  /// Length of a seed and of a public key, bytes (RFC 8032 §5.1.5).
  static final int KEY_LENGTH = 32;

  /// DER before a raw public key in a SubjectPublicKeyInfo (RFC 8410 §4).
  private static final byte[] SPKI = HexFormat.of().parseHex("302a300506032b6570032100");

  /// DER before a seed in a PKCS #8 PrivateKeyInfo (RFC 8410 §7).
  private static final byte[] PKCS8 = HexFormat.of().parseHex("302e020100300506032b657004220420");

  private Ed25519Keys() {}

  static PublicKey publicKey(byte[] raw) throws GeneralSecurityException {
    return KeyFactory.getInstance("Ed25519")
        .generatePublic(new X509EncodedKeySpec(join(SPKI, raw)));
  }

  static PrivateKey privateKey(byte[] seed) throws GeneralSecurityException {
    return KeyFactory.getInstance("Ed25519")
        .generatePrivate(new PKCS8EncodedKeySpec(join(PKCS8, seed)));
  }

  static byte[] rawPublicKey(PublicKey key) {
    byte[] encoded = key.getEncoded();
    return Arrays.copyOfRange(encoded, encoded.length - KEY_LENGTH, encoded.length);
  }

  static byte[] seed(PrivateKey key) {
    byte[] encoded = key.getEncoded();
    return Arrays.copyOfRange(encoded, encoded.length - KEY_LENGTH, encoded.length);
  }

  static byte[] sign(PrivateKey key, String text) throws GeneralSecurityException {
    Signature signature = Signature.getInstance("Ed25519");
    signature.initSign(key);
    signature.update(text.getBytes(StandardCharsets.UTF_8));
    return signature.sign();
  }

  static boolean verify(PublicKey key, String text, byte[] signed) {
    try {
      Signature signature = Signature.getInstance("Ed25519");
      signature.initVerify(key);
      signature.update(text.getBytes(StandardCharsets.UTF_8));
      return signature.verify(signed);
    } catch (GeneralSecurityException e) {
      // A key or signature of the wrong shape verifies nothing.
      return false;
    }
  }

  /// SHA-256(name || 0x0A || type || public key), first four bytes (C2SP signed-note).
  static byte[] keyId(KeyName name, byte[] rawPublicKey) {
    byte[] head = join((name.value() + "\n").getBytes(StandardCharsets.UTF_8), new byte[] {TYPE});
    return Arrays.copyOf(Sha256.of(join(head, rawPublicKey)).bytes(), 4);
  }

  static byte[] join(byte[] first, byte[] second) {
    byte[] joined = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, joined, first.length, second.length);
    return joined;
  }
}
