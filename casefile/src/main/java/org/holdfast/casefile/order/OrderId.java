// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.order;

/// The name of an order within its case: `ECF 14`.
public record OrderId(String value) {
  public OrderId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("an order has a name");
    }
  }
}
