// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.entry;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.holdfast.tlog.digest.Sha256;

/// A field with its salt: whoever has it can see that the field stands in a leaf, and whoever has
/// not can find out nothing of it by trying values.
///
/// The form is that of a disclosure in RFC 9901, 4.2.1: base64url of the JSON array `["salt",
/// "name", value]`. Its digest is the SHA-256 of the encoded form's ASCII bytes (4.2.3).
///
/// @param encoded base64url without padding
/// @param field the field that it discloses
public record Disclosure(String encoded, Field field) {
  /// How long a salt is, bytes. RFC 9901 asks for at least 16; an A-number has only nine digits, so
  /// the salt alone keeps it from being found.
  private static final int SALT = 32;

  private static final Pattern ARRAY =
      Pattern.compile("\\[\"[A-Za-z0-9_-]{43}\",\"([^\"\\\\]+)\",(.+)]", Pattern.DOTALL);
  private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

  public Disclosure {
    if (!parse(encoded, field)) {
      throw new IllegalArgumentException("a disclosure encodes its field");
    }
  }

  private static boolean parse(String encoded, Field field) {
    return read(encoded).filter(field::equals).isPresent();
  }

  /// A field under a new salt.
  ///
  /// @param random a cryptographically strong source: the salt is all that hides the value
  public static Disclosure of(Field field, RandomGenerator random) {
    byte[] salt = new byte[SALT];
    random.nextBytes(salt);
    String array =
        "[\"%s\",\"%s\",%s]".formatted(ENCODER.encodeToString(salt), field.name(), field.literal());
    return new Disclosure(ENCODER.encodeToString(array.getBytes(StandardCharsets.UTF_8)), field);
  }

  /// Reads the encoded form; empty where it is not one.
  public static Optional<Disclosure> parse(String encoded) {
    return read(encoded).map(field -> new Disclosure(encoded, field));
  }

  private static Optional<Field> read(String encoded) {
    try {
      byte[] decoded = Base64.getUrlDecoder().decode(encoded);
      if (!ENCODER.encodeToString(decoded).equals(encoded)) {
        return Optional.empty();
      }
      Matcher array = ARRAY.matcher(new String(decoded, StandardCharsets.UTF_8));
      return array.matches()
          ? Optional.of(new Field(array.group(1), array.group(2)))
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /// What stands in the leaf for it.
  public Sha256 digest() {
    return Sha256.of(encoded.getBytes(StandardCharsets.US_ASCII));
  }
}
