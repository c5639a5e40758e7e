// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.entry;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.holdfast.tlog.digest.Sha256;

/// What the log publishes of an entry: the digests of its disclosures, and nothing else.
///
/// Random digests fill it up to a multiple of [#STEP], so that the number of fields tells little,
/// and all stand in order, so that their places tell nothing.
///
/// @param text `holdfast leaf 1`, then one digest a line in base64url, sorted, none twice
public record Leaf(String text) {
  /// How many digests a leaf has, or a multiple of it.
  public static final int STEP = 16;

  /// More digests than this are not recorded in one entry: a leaf has at most 65,535 bytes (C2SP
  /// tlog-tiles, entry bundles), and a digest takes 44.
  public static final int MOST = 1_472;

  private static final String HEAD = "holdfast leaf 1\n";
  private static final int DIGEST_LENGTH = 32;
  private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

  public Leaf {
    if (!wellFormed(text)) {
      throw new IllegalArgumentException("a leaf is its head and sorted digests, 16 or a multiple");
    }
  }

  /// The leaf of some disclosures.
  ///
  /// @param random a cryptographically strong source: what fills it up must not be told apart
  /// @throws IllegalArgumentException if there are more than [#MOST]
  public static Leaf of(List<Disclosure> disclosures, RandomGenerator random) {
    List<String> digests = new ArrayList<>();
    disclosures.forEach(one -> digests.add(ENCODER.encodeToString(one.digest().bytes())));
    while (digests.isEmpty() || digests.size() % STEP != 0) {
      byte[] decoy = new byte[DIGEST_LENGTH];
      random.nextBytes(decoy);
      digests.add(ENCODER.encodeToString(decoy));
    }
    Collections.sort(digests);
    return new Leaf(HEAD + String.join("\n", digests) + "\n");
  }

  /// Reads a leaf; empty where it is not one.
  public static Optional<Leaf> parse(String text) {
    return wellFormed(text) ? Optional.of(new Leaf(text)) : Optional.empty();
  }

  private static boolean wellFormed(String text) {
    if (!text.startsWith(HEAD) || !text.endsWith("\n")) {
      return false;
    }
    String[] lines = text.substring(HEAD.length()).split("\n", -1);
    int count = lines.length - 1;
    if (count <= 0 || count % STEP != 0 || count > MOST) {
      return false;
    }
    for (int i = 0; i < count; i++) {
      if (!isDigest(lines[i]) || (i > 0 && lines[i - 1].compareTo(lines[i]) >= 0)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDigest(String line) {
    try {
      byte[] decoded = Base64.getUrlDecoder().decode(line);
      return decoded.length == DIGEST_LENGTH && ENCODER.encodeToString(decoded).equals(line);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /// Whether a disclosure belongs to it.
  public boolean holds(Disclosure disclosure) {
    return digests().contains(ENCODER.encodeToString(disclosure.digest().bytes()));
  }

  /// How many digests it has, those that fill it up among them.
  public int size() {
    return digests().size();
  }

  private List<String> digests() {
    return Arrays.asList(text.substring(HEAD.length(), text.length() - 1).split("\n", -1));
  }

  /// The bytes that are hashed into the log.
  public byte[] bytes() {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  /// Its plain SHA-256, which names it in talk; the log's leaf hash is another (RFC 9162, 2.1.1).
  public Sha256 digest() {
    return Sha256.of(bytes());
  }
}
