// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.paxlst.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One message: what stands between its header and its trailer.
///
/// @param header the message header, UNH; null where there is none
/// @param body the segments between header and trailer
public record Message(@Nullable Segment header, List<Segment> body) {

  public Message {
    body = List.copyOf(body);
  }
}
