// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report.bundle;

import java.io.IOException;
import java.io.InputStream;

/// A document as it was received.
///
/// @param name its own name, which is data: the file in the bundle has a plain one made of it
/// @param content its bytes
public record BundleDocument(String name, Content content) {

  /// Where the bytes are read from; a document may be larger than memory.
  @FunctionalInterface
  public interface Content {
    /// Opens it at its first byte.
    InputStream open() throws IOException;
  }
}
