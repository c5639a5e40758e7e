// SPDX-License-Identifier: Apache-2.0
package org.holdfast.linkage.file;

import java.nio.file.Path;

/// An index file was not used, or not written. Its message names the file, says what was read and
/// what to do, and holds nothing of what the file says of anybody.
public final class IndexFileException extends Exception {

  private static final long serialVersionUID = 1;

  private final Reason reason;

  IndexFileException(Reason reason, Path file, String read) {
    super("The index file " + file + " is not used: " + read + ". " + reason.remedy);
    this.reason = reason;
  }

  /// @param operation what could not be done: "read", "written"
  IndexFileException(Path file, String operation, Throwable cause) {
    super(
        "The index file %s cannot be %s (%s). %s"
            .formatted(file, operation, cause.getClass().getSimpleName(), Reason.FAILED.remedy),
        cause);
    this.reason = Reason.FAILED;
  }

  /// Why.
  public Reason reason() {
    return reason;
  }

  /// Why an index file is not used.
  public enum Reason {
    /// It is a link, a folder or a device.
    NOT_A_FILE("Name the file itself."),
    /// The file system does not say who may read it.
    NO_PERMISSIONS("Keep it on a file system with POSIX permissions."),
    /// Others than its owner may read or change it, or exchange it in its folder.
    OPEN_TO_OTHERS(
        "It is personal data: find out who has read or changed it, delete it and build it anew, in a"
            + " folder in which nobody else can write."),
    /// It, or its folder, belongs to somebody else.
    OTHER_OWNER("Build an index of your own."),
    /// It does not begin as an index file.
    NO_INDEX("Name another file, or build the index anew."),
    /// It is of a format that this release does not read.
    OTHER_FORMAT("Build the index anew."),
    /// It has not the length that it states.
    WRONG_LENGTH("It was cut off or added to: build the index anew."),
    /// A hash differs from that of what was written.
    DAMAGED("Look after the disk, and build the index anew."),
    /// It was built by another model, or by other rules.
    OTHER_MODEL("Build the index anew."),
    /// It was built from another version of the registry.
    OTHER_REGISTRY("Build the index anew from the registry in use."),
    /// The operating system failed.
    FAILED("Look after the disk and the folder, and try again.");

    private final String remedy;

    Reason(String remedy) {
      this.remedy = remedy;
    }
  }
}
