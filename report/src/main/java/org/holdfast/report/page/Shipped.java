// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// Texts that the project ships beside its classes: stylesheets, shapes.
public final class Shipped {
  /// The shapes of answers and comparisons, hidden, for a page to use.
  public static final String SHAPES = beside(Shipped.class, "shapes.svg");

  /// The stylesheet of every page.
  public static final String STYLE = beside(Shipped.class, "page.css");

  private Shipped() {}

  /// A text that lies beside a class.
  ///
  /// @throws IllegalStateException if none is shipped
  public static String beside(Class<?> type, String resource) {
    try (InputStream in = type.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("this is shipped: " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("a shipped file can be read: " + resource, e);
    }
  }
}
