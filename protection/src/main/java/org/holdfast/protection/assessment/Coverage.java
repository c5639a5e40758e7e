// SPDX-License-Identifier: Apache-2.0
package org.holdfast.protection.assessment;

import java.time.Instant;
import org.holdfast.legaltime.Moment;
import org.jspecify.annotations.Nullable;

/// How a protection comes to cover a person.
public sealed interface Coverage {

  /// It names the person.
  record Person() implements Coverage {}

  /// It covers a class, and the person belongs to it.
  ///
  /// @param since from when the person belongs; null where not stated, which means always
  /// @param settled whether membership is settled: listed, or its facts shown. Claimed membership,
  ///   and facts that point both ways, are not.
  /// @param learnedAt when the registry had it; null means known at every asking
  record Member(@Nullable Moment since, boolean settled, @Nullable Instant learnedAt)
      implements Coverage {}
}
