// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.access;

/// What the menu shows. The words for each are `menu.SECTION`.
public enum Section {
  OPERATIONS,
  REVIEW,
  PEOPLE,
  RETURNS,
  PROPOSALS,
  VERIFY,
  ADMINISTRATION,
  AUDIT,
  /// What stands in no menu.
  NONE
}
