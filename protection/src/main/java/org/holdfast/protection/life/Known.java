// SPDX-License-Identifier: Apache-2.0
package org.holdfast.protection.life;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.holdfast.protection.Asking;
import org.holdfast.protection.History;
import org.holdfast.protection.Source;
import org.holdfast.protection.SourceId;
import org.jspecify.annotations.Nullable;

/// Which facts may be used: those known at a time of asking, or all of them, looking back.
///
/// A reader would get this wrong: a fact without a time of learning is not of unknown age. What
/// protects is then known at every asking; what weakens, only from the registry's own as-of time.
public sealed interface Known {

  /// What was known when somebody asked.
  record AsOf(Asking asking) implements Known {}

  /// Every fact in the file, whenever it was learned.
  enum Everything implements Known {
    /// Looking back.
    LOOKING_BACK
  }

  /// Whether a fact that protects is known.
  default boolean protecting(@Nullable Instant learnedAt) {
    return learnedAt == null || by(learnedAt);
  }

  /// Whether a fact that weakens is known.
  default boolean weakening(@Nullable Instant learnedAt) {
    return switch (this) {
      case AsOf(Asking asking) -> by(learnedAt == null ? asking.registryAsOf() : learnedAt);
      case Everything _ -> true;
    };
  }

  /// Whether what happened at an instant can be known at all.
  default boolean by(Instant instant) {
    return switch (this) {
      case AsOf(Asking asking) -> !instant.isAfter(asking.at());
      case Everything _ -> true;
    };
  }

  /// The latest reading of a source that may be used, where it is a source that can be relied on.
  /// Where a fact names no source, the registry itself is what was read.
  default Optional<Instant> lastReading(@Nullable SourceId id, Map<SourceId, Source> sources) {
    if (id == null) {
      return switch (this) {
        case AsOf(Asking asking) -> Optional.of(asking.registryAsOf()).filter(this::by);
        case Everything _ -> Optional.empty();
      };
    }
    return Optional.ofNullable(sources.get(id))
        .filter(source -> source.kind().reliable())
        .flatMap(source ->
            switch (this) {
              case AsOf(Asking asking) -> source.lastReadBy(asking.at());
              case Everything _ -> source.lastReadBy(Instant.MAX);
            });
  }

  /// Whether the source of a protection was read at or after an instant.
  default boolean readSince(Instant instant, History history) {
    return lastReading(history.protection().source(), history.sources())
        .filter(read -> !read.isBefore(instant))
        .isPresent();
  }
}
