// SPDX-License-Identifier: Apache-2.0
package org.holdfast.linkage.file;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.holdfast.linkage.file.IndexFileException.Reason;
import org.jspecify.annotations.Nullable;

/// A file of sections that is used as it was written, or not at all.
///
/// Why nothing unverified is used: each byte is taken from the mapped file once, into a buffer from
/// which it is both hashed and copied into the array that is used. So whoever changes the file at
/// any moment either changes the hash too or changes nothing.
public final class SealedFile {

  /// Bytes that are hashed and copied together: they stay in the cache nearest to a processor but
  /// one.
  private static final int CHUNK = 1 << 18;

  private SealedFile() {}

  /// Writes a file that its owner alone may read and that is there whole or not at all: beside its
  /// place first, then moved into it.
  public static void write(Path file, Provenance provenance, SectionSink sections)
      throws IndexFileException {
    try {
      Path folder = OwnersAlone.folder(file);
      Path beside =
          Files.createTempFile(
              folder,
              ".index-",
              ".part",
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      try {
        try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
          write(channel, provenance, sections.sections());
          channel.force(true);
        }
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(beside);
      }
      try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
        channel.force(true);
      }
    } catch (UnsupportedOperationException e) {
      throw OwnersAlone.noPermissions(file);
    } catch (IOException e) {
      throw new IndexFileException(file, "written", e);
    }
  }

  private static void write(
      FileChannel channel, Provenance provenance, List<SectionSink.Pending> pending)
      throws IOException {
    Sha256 none = Sha256.of(new byte[Sha256.BYTES]);
    var sections = new ArrayList<Head.Section>();
    for (SectionSink.Pending one : pending) {
      sections.add(new Head.Section(one.name(), one.width(), one.count(), none));
    }
    long at = new Head(provenance, sections).length();
    for (int i = 0; i < sections.size(); i++) {
      Head.Section section = sections.get(i);
      channel.position(at);
      Sha256 sum = write(channel, pending.get(i));
      sections.set(i, new Head.Section(section.name(), section.width(), section.count(), sum));
      at += section.length();
    }
    channel.position(0);
    writeAll(channel, ByteBuffer.wrap(new Head(provenance, sections).format()));
  }

  /// Writes a section with the zeros that fill it up, and says what its hash is.
  private static Sha256 write(FileChannel channel, SectionSink.Pending section) throws IOException {
    var chunk = ByteBuffer.allocate(CHUNK).order(ByteOrder.LITTLE_ENDIAN);
    MessageDigest digest = Sha256.digest();
    int width = section.width().bytes();
    int most = CHUNK / width;
    for (int from = 0; from < section.count(); from += most) {
      int some = Math.min(most, section.count() - from);
      section.part().move(chunk.clear(), from, some);
      int length = some * width;
      while (length % Head.ALIGNED != 0) {
        chunk.put(length++, (byte) 0);
      }
      digest.update(chunk.array(), 0, length);
      writeAll(channel, chunk.position(0).limit(length));
    }
    return Sha256.of(digest);
  }

  private static void writeAll(FileChannel channel, ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }

  /// Opens a file and verifies it, or says why it is not used.
  ///
  /// @param expected refuses what was built from something else
  public static SectionSource open(Path file, Expected expected) throws IndexFileException {
    try (FileChannel channel = OwnersAlone.open(file);
        Arena arena = Arena.ofShared()) {
      long length = channel.size();
      if (length < Head.SHORTEST) {
        throw new IndexFileException(Reason.WRONG_LENGTH, file, "it has " + length + " bytes");
      }
      return read(file, channel.map(MapMode.READ_ONLY, 0, length, arena), expected);
    } catch (IOException | InternalError e) {
      // InternalError is what the platform throws where a mapped file is cut off under its reader.
      throw new IndexFileException(file, "read", e);
    }
  }

  /// What the caller expects of a file.
  ///
  /// @param registryVersion the version of the registry in use
  /// @param model the model in use
  public record Expected(String registryVersion, Provenance.Model model) {}

  private static SectionSource read(Path file, MemorySegment mapped, Expected expected)
      throws IndexFileException {
    Head head = head(file, mapped);
    check(file, head.provenance(), expected);
    List<Head.Section> sections = head.sections();
    long[] starts = new long[sections.size()];
    long at = head.length();
    for (int i = 0; i < starts.length; i++) {
      starts[i] = at;
      at += sections.get(i).length();
    }
    if (at != mapped.byteSize()) {
      throw wrongLength(file, mapped.byteSize(), at);
    }
    var arrays = new ConcurrentHashMap<String, Object>();
    IntStream.range(0, starts.length)
        .parallel()
        .forEach(i -> {
          Object array =
              array(mapped.asSlice(starts[i], sections.get(i).length()), sections.get(i));
          if (array != null) {
            arrays.put(sections.get(i).name(), array);
          }
        });
    for (Head.Section section : sections) {
      if (!arrays.containsKey(section.name())) {
        throw new IndexFileException(
            Reason.DAMAGED, file, "its section " + section.name() + " is not what was written");
      }
    }
    return new SectionSource(arrays);
  }

  private static Head head(Path file, MemorySegment mapped) throws IndexFileException {
    byte[] fixed = mapped.asSlice(0, Head.FIXED).toArray(ValueLayout.JAVA_BYTE);
    ByteBuffer read = ByteBuffer.wrap(fixed).order(ByteOrder.LITTLE_ENDIAN);
    if (read.getLong() != Head.MAGIC) {
      throw new IndexFileException(Reason.NO_INDEX, file, "it does not begin as an index does");
    }
    int format = read.getInt();
    if (format != Head.FORMAT) {
      throw new IndexFileException(
          Reason.OTHER_FORMAT, file, "its format is " + format + " and not " + Head.FORMAT);
    }
    int length = read.getInt();
    long fileLength = read.getLong();
    if (fileLength != mapped.byteSize()) {
      throw wrongLength(file, mapped.byteSize(), fileLength);
    }
    if (length < Head.SHORTEST || length > Math.min(Head.LONGEST, fileLength)) {
      throw damagedHead(file);
    }
    byte[] bytes = mapped.asSlice(0, length).toArray(ValueLayout.JAVA_BYTE);
    return Head.verify(bytes).orElseThrow(() -> damagedHead(file));
  }

  private static IndexFileException damagedHead(Path file) {
    return new IndexFileException(Reason.DAMAGED, file, "its head is not what was written");
  }

  private static IndexFileException wrongLength(Path file, long read, long stated) {
    return new IndexFileException(
        Reason.WRONG_LENGTH, file, "it has " + read + " bytes and states " + stated);
  }

  private static void check(Path file, Provenance read, Expected expected)
      throws IndexFileException {
    Provenance.Model model = expected.model();
    if (!read.model().version().equals(model.version())) {
      throw new IndexFileException(
          Reason.OTHER_MODEL,
          file,
          "it was built by " + read.model().version() + ", and " + model.version() + " is in use");
    }
    if (!read.model().equals(model)) {
      throw new IndexFileException(
          Reason.OTHER_MODEL,
          file,
          "it was built by other tables or rules of " + model.version() + " than are in use");
    }
    if (!read.registryVersion().equals(expected.registryVersion())) {
      throw new IndexFileException(
          Reason.OTHER_REGISTRY,
          file,
          "it was built from version %s of the registry, and %s is in use"
              .formatted(read.registryVersion(), expected.registryVersion()));
    }
  }

  /// The section in an array; null where its hash is another.
  private static @Nullable Object array(MemorySegment mapped, Head.Section section) {
    return switch (section.width()) {
      case BYTE -> {
        byte[] bytes = new byte[section.count()];
        yield isCopied(mapped, section, (chunk, at, some) -> chunk.get(bytes, at, some))
            ? bytes
            : null;
      }
      case INT -> {
        int[] ints = new int[section.count()];
        yield isCopied(
                mapped, section, (chunk, at, some) -> chunk.asIntBuffer().get(ints, at, some))
            ? ints
            : null;
      }
      case LONG -> {
        long[] longs = new long[section.count()];
        yield isCopied(
                mapped, section, (chunk, at, some) -> chunk.asLongBuffer().get(longs, at, some))
            ? longs
            : null;
      }
    };
  }

  /// Copies a section chunk by chunk, and says whether what was copied is what was written.
  ///
  /// @param part takes the elements that stand in a chunk
  private static boolean isCopied(
      MemorySegment mapped, Head.Section section, SectionSink.Part part) {
    var chunk = ByteBuffer.allocate(CHUNK).order(ByteOrder.LITTLE_ENDIAN);
    MessageDigest digest = Sha256.digest();
    int most = CHUNK / section.width().bytes();
    long at = 0;
    for (int from = 0; from < section.count(); from += most) {
      int length = (int) Math.min(CHUNK, mapped.byteSize() - at);
      MemorySegment.copy(mapped, ValueLayout.JAVA_BYTE, at, chunk.array(), 0, length);
      digest.update(chunk.array(), 0, length);
      part.move(chunk.clear(), from, Math.min(most, section.count() - from));
      at += length;
    }
    return Sha256.of(digest).equals(section.sum());
  }
}
