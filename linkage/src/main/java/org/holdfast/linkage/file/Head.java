// SPDX-License-Identifier: Apache-2.0
package org.holdfast.linkage.file;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.holdfast.linkage.file.SectionSink.Width;

/// What stands before the sections of a file: what it was built from, and for each section its
/// name, its length and its hash.
///
/// @param provenance what it was built from
/// @param sections the sections in the order in which they stand
record Head(Provenance provenance, List<Section> sections) {

  /// The first eight bytes of every index file.
  static final long MAGIC =
      ByteBuffer.wrap("HFINDEX\n".getBytes(StandardCharsets.US_ASCII))
          .order(ByteOrder.LITTLE_ENDIAN)
          .getLong();

  /// The number of the format. A section added, left out or laid out otherwise needs another one,
  /// and so does a change to how words become keys that [Provenance.Model] does not tell.
  static final int FORMAT = 2;

  /// Bytes up to and with the length of the file: what is read before any hash.
  static final int FIXED = 24;

  /// More than any head, bytes.
  static final int LONGEST = 1 << 20;

  /// The least length of a head, bytes.
  static final int SHORTEST = FIXED + 2 * Sha256.BYTES;

  /// Every section begins at a multiple of this, bytes.
  static final int ALIGNED = 8;

  /// One section.
  ///
  /// @param count how many elements it has
  /// @param sum the hash of its bytes and of the zeros that fill it up
  record Section(String name, Width width, int count, Sha256 sum) {

    /// How many bytes it takes, with the zeros that fill it up.
    long length() {
      return aligned((long) width.bytes() * count);
    }
  }

  Head {
    sections = List.copyOf(sections);
  }

  static long aligned(long bytes) {
    return (bytes + ALIGNED - 1) / ALIGNED * ALIGNED;
  }

  /// How long a file with this head is, bytes.
  long fileLength() {
    return length() + sections.stream().mapToLong(Section::length).sum();
  }

  /// How long the head is, bytes; it does not depend on the hashes.
  int length() {
    return format(0, 0).length;
  }

  /// The head as it stands in the file.
  byte[] format() {
    return format(length(), fileLength());
  }

  private byte[] format(int length, long fileLength) {
    var bytes = ByteBuffer.allocate(LONGEST).order(ByteOrder.LITTLE_ENDIAN);
    bytes.putLong(MAGIC).putInt(FORMAT).putInt(length).putLong(fileLength);
    bytes.put(provenance.model().tables().bytes());
    putText(bytes, provenance.model().version());
    putText(bytes, provenance.registryVersion());
    bytes.putInt(provenance.identities()).putInt(sections.size());
    for (Section section : sections) {
      putText(bytes, section.name);
      bytes.putInt(section.width.bytes()).putInt(section.count).put(section.sum.bytes());
    }
    int hashed = (int) aligned(bytes.position());
    MessageDigest digest = Sha256.digest();
    digest.update(bytes.array(), 0, hashed);
    bytes.position(hashed).put(digest.digest());
    byte[] head = new byte[bytes.position()];
    bytes.get(0, head);
    return head;
  }

  private static void putText(ByteBuffer bytes, String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    bytes.putInt(utf8.length).put(utf8);
  }

  /// The head that stands in these bytes; empty where their hash is not what they end with.
  ///
  /// @param bytes those of the head alone, beginning with its fixed part
  static Optional<Head> verify(byte[] bytes) {
    int hashed = bytes.length - Sha256.BYTES;
    MessageDigest digest = Sha256.digest();
    digest.update(bytes, 0, hashed);
    byte[] sum = digest.digest();
    boolean whole = MessageDigest.isEqual(sum, Arrays.copyOfRange(bytes, hashed, bytes.length));
    return whole ? Optional.of(parse(ByteBuffer.wrap(bytes))) : Optional.empty();
  }

  private static Head parse(ByteBuffer bytes) {
    bytes.order(ByteOrder.LITTLE_ENDIAN).position(FIXED);
    var tables = sum(bytes);
    var model = new Provenance.Model(text(bytes), tables);
    var provenance = new Provenance(text(bytes), bytes.getInt(), model);
    int count = bytes.getInt();
    var sections = new ArrayList<Section>();
    for (int i = 0; i < count; i++) {
      sections.add(new Section(text(bytes), width(bytes.getInt()), bytes.getInt(), sum(bytes)));
    }
    return new Head(provenance, sections);
  }

  private static Width width(int bytes) {
    return switch (bytes) {
      case 1 -> Width.BYTE;
      case 4 -> Width.INT;
      case 8 -> Width.LONG;
      default -> throw new IllegalStateException("a section has elements of 1, 4 or 8 bytes");
    };
  }

  private static Sha256 sum(ByteBuffer bytes) {
    byte[] sum = new byte[Sha256.BYTES];
    bytes.get(sum);
    return Sha256.of(sum);
  }

  private static String text(ByteBuffer bytes) {
    byte[] utf8 = new byte[bytes.getInt()];
    bytes.get(utf8);
    return new String(utf8, StandardCharsets.UTF_8);
  }
}
