// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.entry;

import java.util.regex.Pattern;

/// Who records: a person or a machine by the name under which it was admitted, e.g. `m.alvarez`.
///
/// @param value ASCII letters, digits, `.`, `_`, `@` and `-`, at most 100
public record ActorId(String value) {
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._@-]{1,100}");

  public ActorId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("an actor's name is letters, digits and . _ @ -");
    }
  }
}
