// SPDX-License-Identifier: Apache-2.0
package org.holdfast.postgres.rules;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What is asked of `append_entry`.
record Asked(
    String key,
    String kind,
    String actor,
    @Nullable Long proposal,
    @Nullable UUID subject,
    @Nullable String object,
    @Nullable String group,
    @Nullable Long number,
    String content) {

  static Asked of(String kind) {
    String fresh = UUID.randomUUID().toString();
    return new Asked(fresh, kind, "ann", null, null, null, null, null, fresh);
  }

  Asked by(String who) {
    return new Asked(fresh(), kind, who, proposal, subject, object, group, number, content);
  }

  Asked carryingOut(@Nullable Long position) {
    return new Asked(fresh(), kind, actor, position, subject, object, group, number, content);
  }

  Asked about(UUID whom) {
    return new Asked(key, kind, actor, proposal, whom, object, group, number, content);
  }

  Asked named(String what) {
    return new Asked(key, kind, actor, proposal, subject, what, group, number, content);
  }

  Asked in(String which) {
    return new Asked(key, kind, actor, proposal, subject, object, which, number, content);
  }

  Asked counting(long counted) {
    return new Asked(key, kind, actor, proposal, subject, object, group, counted, content);
  }

  Asked saying(String other) {
    return new Asked(key, kind, actor, proposal, subject, object, group, number, other);
  }

  Asked under(String sameKey) {
    return new Asked(sameKey, kind, actor, proposal, subject, object, group, number, content);
  }

  /// The proposal of this.
  Asked proposedBy(String who) {
    return new Asked(fresh(), "PROPOSED", who, null, subject, kind, null, null, content);
  }

  private static String fresh() {
    return UUID.randomUUID().toString();
  }
}
