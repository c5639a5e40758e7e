// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.planted;

import tools.jackson.core.json.JsonFactory;

/// A domain that knows a format.
final class ReadsJson {
  private ReadsJson() {}

  static JsonFactory factory() {
    return new JsonFactory();
  }
}
