// SPDX-License-Identifier: Apache-2.0
package org.holdfast.bench.people;

import org.holdfast.linkage.identity.Identity.Sex;

/// Which part of a name a table holds.
enum NamePart {
  GIVEN_MALE,
  GIVEN_FEMALE,
  SURNAME;

  static NamePart given(Sex sex) {
    return sex == Sex.FEMALE ? GIVEN_FEMALE : GIVEN_MALE;
  }
}
