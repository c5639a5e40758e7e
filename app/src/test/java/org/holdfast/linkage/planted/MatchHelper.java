// SPDX-License-Identifier: Apache-2.0
package org.holdfast.linkage.planted;

/// A name that says nothing, in a package that is not null-marked.
final class MatchHelper {
  private MatchHelper() {}
}
