// SPDX-License-Identifier: Apache-2.0
package org.holdfast.tlog.note;

import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/// One signature under a note, not yet checked: `— name base64(key id || signature)`.
///
/// @param base64 the key id and the signature, in their one base64 form
public record SignatureLine(KeyName name, String base64) {
  private static final String PREFIX = "\u2014 ";

  /// Length of a key id, bytes.
  private static final int ID_LENGTH = 4;

  public SignatureLine {
    if (!isSignature(base64)) {
      throw new IllegalArgumentException("a signature is base64 of a key id and what follows it");
    }
  }

  static SignatureLine of(KeyName name, byte[] keyId, byte[] signature) {
    return new SignatureLine(name, Base64.getEncoder().encodeToString(Keys.join(keyId, signature)));
  }

  /// Reads a line without its newline; empty where it is not one.
  public static Optional<SignatureLine> parse(String line) {
    String[] parts =
        line.startsWith(PREFIX) ? line.substring(PREFIX.length()).split(" ", -1) : new String[0];
    return parts.length == 2 && KeyName.isName(parts[0]) && isSignature(parts[1])
        ? Optional.of(new SignatureLine(new KeyName(parts[0]), parts[1]))
        : Optional.empty();
  }

  /// The line, without a newline.
  public String format() {
    return PREFIX + name.value() + " " + base64;
  }

  byte[] keyId() {
    return Arrays.copyOf(Base64.getDecoder().decode(base64), ID_LENGTH);
  }

  /// What follows the key id.
  byte[] signature() {
    byte[] all = Base64.getDecoder().decode(base64);
    return Arrays.copyOfRange(all, ID_LENGTH, all.length);
  }

  /// The JDK's decoder lets the unused bits of the last character be anything; here a signature has
  /// one text.
  private static boolean isSignature(String base64) {
    try {
      byte[] all = Base64.getDecoder().decode(base64);
      return all.length > ID_LENGTH && Base64.getEncoder().encodeToString(all).equals(base64);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
