// SPDX-License-Identifier: Apache-2.0
package org.holdfast.protection;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Where facts come from, and when it was last read.
///
/// @param id the registry's name for it
/// @param kind what sort of source it is
/// @param readAt the latest reading; null where the registry does not say
/// @param reads earlier readings, in any order
/// @param staleAfter how long a reading is good for; null where the registry sets no limit
public record Source(
    SourceId id,
    Kind kind,
    @Nullable Instant readAt,
    List<Instant> reads,
    @Nullable Duration staleAfter) {

  /// What sort of source it is, and so what it can prove.
  public enum Kind {
    /// A court's docket.
    DOCKET,
    /// A deciding agency's own record.
    AGENCY,
    /// One paper.
    DOCUMENT,
    /// A remark by no identified author. It ends nothing and proves nothing.
    COMMENT,
    /// The press. It ends nothing and proves nothing.
    PRESS,
    /// The registry does not say. It is read as a docket would be: it can end, and it ages.
    UNSTATED;

    /// Whether a fact from here can end a protection or prove notice.
    public boolean reliable() {
      return this != COMMENT && this != PRESS;
    }

    /// Whether a reading grows old. Papers, remarks and press do not.
    public boolean ages() {
      return this == DOCKET || this == AGENCY || this == UNSTATED;
    }
  }

  public Source {
    reads = List.copyOf(reads);
  }

  /// Whether it has a reading limit of its own.
  public boolean ages() {
    return kind.ages() && staleAfter != null;
  }

  /// The latest reading at or before an instant.
  public Optional<Instant> lastReadBy(Instant asked) {
    return Stream.concat(Stream.ofNullable(readAt), reads.stream())
        .filter(read -> !read.isAfter(asked))
        .max(Instant::compareTo);
  }
}
