// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.verify;

import org.holdfast.casefile.view.TraceView;
import org.holdfast.service.verify.Verdict;
import org.jspecify.annotations.Nullable;

/// What came of an asking.
sealed interface Found {
  /// The entry of the slip in this desk's record; null where the record has none of it.
  TraceView.@Nullable Trace entry();

  /// How many entries were recorded after that one.
  long later();

  /// A thing was examined.
  record Examined(Verdict verdict, TraceView.@Nullable Trace entry, long later) implements Found {}

  /// A code was typed, and nothing else: nobody can say whether the paper around it was altered.
  record Code(String code, TraceView.@Nullable Trace entry, long later) implements Found {}
}
