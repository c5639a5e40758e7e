// SPDX-License-Identifier: Apache-2.0
package org.holdfast.linkage.file;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.EnumSet;
import java.util.Set;
import org.holdfast.linkage.file.IndexFileException.Reason;

/// Opens a file that belongs to whoever runs this process, and that nobody else can read, change or
/// exchange in its folder.
///
/// A reader would get this wrong: that the owner's own other programs change it meanwhile is not
/// excluded here. Folders above the file's are for whoever sets them up.
final class OwnersAlone {

  private static final Set<PosixFilePermission> OWNERS =
      EnumSet.of(
          PosixFilePermission.OWNER_READ,
          PosixFilePermission.OWNER_WRITE,
          PosixFilePermission.OWNER_EXECUTE);

  private static final Set<PosixFilePermission> OTHERS_WRITE =
      EnumSet.of(PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

  /// In a folder with this bit only the owner of a file can delete, rename or replace it.
  private static final int STICKY = 01000;

  private OwnersAlone() {}

  /// Opens it for reading, or says why not.
  static FileChannel open(Path file) throws IOException, IndexFileException {
    UserPrincipal owner = ownerOfThisProcess(file);
    Path folder = folder(file, owner);
    PosixFileAttributes read = attributes(file, file);
    if (!read.isRegularFile()) {
      throw new IndexFileException(
          Reason.NOT_A_FILE, file, read.isSymbolicLink() ? "it is a link" : "it is no file");
    }
    if (!read.owner().equals(owner)) {
      throw new IndexFileException(
          Reason.OTHER_OWNER, file, "it belongs to another user than runs this program");
    }
    if (!OWNERS.containsAll(read.permissions())) {
      throw new IndexFileException(
          Reason.OPEN_TO_OTHERS,
          file,
          "its permissions are " + PosixFilePermissions.toString(read.permissions()));
    }
    return FileChannel.open(
        folder.resolve(file.getFileName()), Set.of(StandardOpenOption.READ, NOFOLLOW_LINKS));
  }

  /// The folder of a file, in which nobody else can write; whoever can, puts another file in the
  /// place of this one.
  static Path folder(Path file) throws IOException, IndexFileException {
    return folder(file, ownerOfThisProcess(file));
  }

  private static Path folder(Path file, UserPrincipal owner)
      throws IOException, IndexFileException {
    Path named = file.toAbsolutePath().getParent();
    if (named == null) {
      throw new IndexFileException(Reason.NOT_A_FILE, file, "it is no file");
    }
    Path folder = named.toRealPath();
    PosixFileAttributes read = attributes(file, folder);
    boolean othersWrite = read.permissions().stream().anyMatch(OTHERS_WRITE::contains);
    if (othersWrite && !isSticky(folder)) {
      throw new IndexFileException(
          Reason.OPEN_TO_OTHERS,
          file,
          "the permissions of its folder are " + PosixFilePermissions.toString(read.permissions()));
    }
    boolean roots = Files.getAttribute(folder, "unix:uid") instanceof Integer id && id == 0;
    if (!read.owner().equals(owner) && !roots) {
      throw new IndexFileException(
          Reason.OTHER_OWNER, file, "its folder belongs to another user than runs this program");
    }
    return folder;
  }

  private static boolean isSticky(Path folder) throws IOException {
    return Files.getAttribute(folder, "unix:mode") instanceof Integer mode && (mode & STICKY) != 0;
  }

  private static PosixFileAttributes attributes(Path file, Path read)
      throws IOException, IndexFileException {
    PosixFileAttributeView view =
        Files.getFileAttributeView(read, PosixFileAttributeView.class, NOFOLLOW_LINKS);
    if (view == null) {
      throw noPermissions(file);
    }
    return view.readAttributes();
  }

  static IndexFileException noPermissions(Path file) {
    return new IndexFileException(
        Reason.NO_PERMISSIONS, file, "its file system does not say who may read it");
  }

  /// On Linux a process shows under whose rights it runs, which may be a user without a name;
  /// elsewhere the user's name is looked up.
  private static UserPrincipal ownerOfThisProcess(Path file)
      throws IOException, IndexFileException {
    Path self = Path.of("/proc/self");
    if (Files.exists(self)) {
      return Files.getOwner(self);
    }
    String name = System.getProperty("user.name");
    if (name == null) {
      throw new IndexFileException(
          Reason.OTHER_OWNER, file, "the system does not say who runs this program");
    }
    return file.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(name);
  }
}
