// SPDX-License-Identifier: Apache-2.0
package org.holdfast.bench.people;

/// How a person is related to another: the relations that records confuse.
public enum Kinship {
  /// The same surnames, given names of their own, born within 15 years.
  SIBLING,
  /// The same surnames and birth date, given names of their own.
  TWIN,
  /// Father and son or, seldom, mother and daughter: the same sex, given names and first surname, a
  /// generation apart.
  SAME_NAME
}
