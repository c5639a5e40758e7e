// SPDX-License-Identifier: Apache-2.0
package org.holdfast.tlog.tile;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A log in a folder, which any web server can serve as it is.
///
/// @param root the folder; it need not exist before the first file is written
public record LogFolder(Path root) implements LogFiles {
  private static final Pattern WIDTH = Pattern.compile("[1-9][0-9]{0,2}");

  @Override
  public Optional<byte[]> read(String path) {
    try {
      return Optional.of(Files.readAllBytes(root.resolve(path)));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new LogFilesException("a file of the log cannot be read", path, e);
    }
  }

  @Override
  public List<Integer> partialWidths(LogFile file) {
    Path folder = root.resolve(file.fullPath() + ".p");
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    List<Integer> widths = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path one : files) {
        String name = String.valueOf(one.getFileName());
        if (WIDTH.matcher(name).matches()) {
          widths.add(Integer.parseInt(name));
        }
      }
    } catch (IOException e) {
      throw new LogFilesException("a folder of the log cannot be read", file.fullPath(), e);
    }
    return widths.stream().sorted().toList();
  }

  /// Writes a file that never changes: nothing happens where it is there with the same bytes.
  ///
  /// @throws LogFilesException where it is there with other bytes, for it may have been read
  void writeOnce(String path, byte[] bytes) {
    Optional<byte[]> present = read(path);
    if (present.isEmpty()) {
      write(path, bytes);
    } else if (!Arrays.equals(present.get(), bytes)) {
      throw new LogFilesException("a published file would be overwritten with other bytes", path);
    }
  }

  /// Writes a file so that a reader, and whoever comes after a loss of power, sees it whole or not
  /// at all: beside it first, then to disk, then renamed.
  void write(String path, byte[] bytes) {
    Path target = root.resolve(path);
    Path beside = target.resolveSibling(target.getFileName() + ".tmp");
    try {
      Files.createDirectories(folderOf(target));
      try (FileChannel channel =
          FileChannel.open(
              beside,
              StandardOpenOption.CREATE,
              StandardOpenOption.TRUNCATE_EXISTING,
              StandardOpenOption.WRITE)) {
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        while (rest.hasRemaining()) {
          channel.write(rest);
        }
        channel.force(true);
      }
      Files.move(
          beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new LogFilesException("a file of the log cannot be written", path, e);
    }
  }

  /// Brings the names in a file's folders to disk, up to the root.
  void sync(String path) {
    Path folder = folderOf(root.resolve(path));
    try {
      while (folder.startsWith(root)) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
          channel.force(true);
        }
        folder = folderOf(folder);
      }
    } catch (IOException e) {
      throw new LogFilesException("a folder of the log cannot be brought to disk", path, e);
    }
  }

  private static Path folderOf(Path path) {
    Path folder = path.toAbsolutePath().getParent();
    return folder == null ? path.toAbsolutePath().getRoot() : folder;
  }
}
