// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The documents as they must be, byte for byte: `src/test/resources/org/holdfast/report/golden`.
///
/// They are never renewed by a normal run. To renew them after a change that is meant: `mvn -pl
/// report -am test -Dholdfast.test.args=-Dholdfast.golden=renew`. A test that renews its file fails
/// and says so; read what changed, then run without the property.
public final class Golden {
  private static final Path FOLDER = Path.of("src/test/resources/org/holdfast/report/golden");

  private Golden() {}

  public static void assertSame(String name, String text) {
    Path file = FOLDER.resolve(name);
    try {
      if ("renew".equals(System.getProperty("holdfast.golden"))) {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        fail("RENEWED: %s. Read what changed, then run without -Dholdfast.golden.", name);
      }
      assertThat(text).as(name).isEqualTo(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException("the golden file " + name + " is there", e);
    }
  }
}
