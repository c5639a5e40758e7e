// SPDX-License-Identifier: Apache-2.0
package org.holdfast.tlog.note;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.NamedParameterSpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import org.holdfast.tlog.digest.Sha256;

/// Ed25519 (RFC 8032) and ML-DSA-44 (FIPS 204) over the raw forms that signed notes carry, by the
/// JDK's provider.
final class Keys {
  /// Length of a seed, bytes, for either algorithm (RFC 8032, 5.1.5; FIPS 204, algorithm 1).
  static final int SEED_LENGTH = 32;

  private Keys() {}

  static PublicKey publicKey(KeyType type, byte[] raw) throws GeneralSecurityException {
    return KeyFactory.getInstance(type.family())
        .generatePublic(new X509EncodedKeySpec(join(type.spki(), raw)));
  }

  static byte[] rawPublicKey(KeyType type, PublicKey key) {
    byte[] encoded = key.getEncoded();
    return Arrays.copyOfRange(encoded, encoded.length - type.keyLength(), encoded.length);
  }

  /// The JDK derives keys only while it generates a pair; a source of bytes that gives the seed
  /// makes it do so from the seed.
  static KeyPair ofSeed(KeyType type, byte[] seed) {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance(type.algorithm());
      generator.initialize(new NamedParameterSpec(type.algorithm()), new FixedBytes(seed.clone()));
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the JDK has " + type.algorithm(), e);
    }
  }

  /// Signs. ML-DSA is used in its deterministic variant (FIPS 204, 3.4: 32 zero bytes), so that the
  /// same text has the same signature.
  static byte[] sign(KeyType type, PrivateKey key, byte[] message) {
    try {
      Signature signature = Signature.getInstance(type.algorithm());
      signature.initSign(key, new FixedBytes(new byte[SEED_LENGTH]));
      signature.update(message);
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the JDK has " + type.algorithm(), e);
    }
  }

  static boolean verify(KeyType type, PublicKey key, byte[] message, byte[] signed) {
    try {
      Signature signature = Signature.getInstance(type.algorithm());
      signature.initVerify(key);
      signature.update(message);
      return signed.length == type.signatureLength() && signature.verify(signed);
    } catch (GeneralSecurityException e) {
      // A key or signature of the wrong shape verifies nothing.
      return false;
    }
  }

  /// SHA-256(name || 0x0A || type || public key), first four bytes (C2SP signed-note).
  static byte[] keyId(KeyType type, KeyName name, byte[] rawPublicKey) {
    byte[] head = (name.value() + "\n").getBytes(StandardCharsets.UTF_8);
    return Arrays.copyOf(Sha256.of(join(head, typed(type, rawPublicKey))).bytes(), 4);
  }

  /// A key with the byte of its type before it.
  static byte[] typed(KeyType type, byte[] key) {
    return join(new byte[] {type.code()}, key);
  }

  static byte[] join(byte[] first, byte[] second) {
    byte[] joined = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, joined, first.length, second.length);
    return joined;
  }

  /// Gives out the bytes it was made with.
  private static final class FixedBytes extends SecureRandom {
    private static final long serialVersionUID = 1L;
    private final byte[] bytes;

    FixedBytes(byte[] bytes) {
      this.bytes = bytes;
    }

    @Override
    public void nextBytes(byte[] target) {
      System.arraycopy(bytes, 0, target, 0, target.length);
    }
  }
}
