// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.stream.Stream;
import org.holdfast.report.words.Language;
import picocli.CommandLine.TypeConversionException;

/// How values are written on the command line.
final class Options {
  private Options() {}

  static Instant instant(String text) {
    try {
      return OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeException e) {
      throw new TypeConversionException(
          "'%s' is not an instant. Write date, time and offset, e.g. 2025-05-07T09:55:00-04:00 or 2025-05-07T13:55:00Z"
              .formatted(text));
    }
  }

  static Language language(String text) {
    return Stream.of(Language.values())
        .filter(language -> language.tag().equals(text.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() -> new TypeConversionException("'%s' is not en or es".formatted(text)));
  }

  static Duration duration(String text) {
    try {
      Duration duration = Duration.parse(text);
      if (duration.isNegative() || duration.isZero()) {
        throw new TypeConversionException("'%s' is not longer than nothing".formatted(text));
      }
      return duration;
    } catch (DateTimeException e) {
      throw new TypeConversionException(
          "'%s' is not a length of time. Write e.g. PT30M for thirty minutes".formatted(text));
    }
  }
}
