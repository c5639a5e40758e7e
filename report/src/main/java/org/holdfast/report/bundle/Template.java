// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A text that the project ships, with gaps: `{origin}`. What fills a gap is not looked at again.
final class Template {
  private static final Pattern GAP = Pattern.compile("\\{([a-z]+)}");

  private Template() {}

  static String fill(String resource, Map<String, String> gaps) {
    return GAP.matcher(shipped(resource))
        .replaceAll(gap ->
            Matcher.quoteReplacement(
                Optional.ofNullable(gaps.get(gap.group(1)))
                    .orElseThrow(() -> new IllegalStateException("no text for " + gap.group(1)))));
  }

  private static String shipped(String resource) {
    try (InputStream in = Template.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the bundle ships its " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("a shipped file can be read: " + resource, e);
    }
  }
}
