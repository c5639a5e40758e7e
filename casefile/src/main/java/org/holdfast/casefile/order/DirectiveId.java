// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.order;

/// The name of a directive within its case: `D1`.
public record DirectiveId(String value) {
  public DirectiveId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("a directive has a name");
    }
  }
}
