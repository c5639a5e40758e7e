// SPDX-License-Identifier: Apache-2.0
package org.holdfast.tlog.tile;

/// The files of a log could not be read or written as they must be.
public final class LogFilesException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String path;

  LogFilesException(String sentence, String path, Throwable cause) {
    super(sentence, cause);
    this.path = path;
  }

  LogFilesException(String sentence, String path) {
    super(sentence);
    this.path = path;
  }

  /// The file's path within the log.
  public String path() {
    return path;
  }
}
