// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.violation;

import java.time.Instant;
import java.util.stream.Stream;
import org.holdfast.protection.Protection;
import org.holdfast.protection.assessment.Coverage;
import org.jspecify.annotations.Nullable;

/// Since when a registry has a protection and that it covers a person.
///
/// @param since the later of the two; null where the registry states neither
public record Registered(@Nullable Instant since) {

  static Registered of(Protection protection, Coverage coverage) {
    Instant membership =
        switch (coverage) {
          case Coverage.Person _ -> null;
          case Coverage.Member member -> member.learnedAt();
        };
    return new Registered(
        Stream.of(protection.learnedAt(), membership)
            .flatMap(Stream::ofNullable)
            .max(Instant::compareTo)
            .orElse(null));
  }
}
