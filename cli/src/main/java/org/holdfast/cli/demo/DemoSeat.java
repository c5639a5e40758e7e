// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.demo;

import java.util.List;
import java.util.Locale;

/// One row of an operation's list, as the operator writes it: every value is text.
///
/// @param name the name as listed
/// @param born the birth date as listed
/// @param sex `M` or `F`
/// @param nationality ISO 3166-1 alpha-3
/// @param aNumber the A-number as listed; empty for none
/// @param document the document that orders removal
/// @param designated the country that the order names
/// @param addedAt when an alternate was moved up; empty for everybody else
record DemoSeat(
    String name,
    String born,
    String sex,
    String nationality,
    String aNumber,
    String document,
    String designated,
    String addedAt) {

  /// The columns of a list with one row per seat, in order.
  static final List<String> COLUMNS =
      List.of(
          "operation",
          "departs_at",
          "from",
          "destination",
          "stops",
          "authority",
          "carrier",
          "declared_count",
          "seat",
          "name",
          "date_of_birth",
          "sex",
          "nationality",
          "a_number",
          "final_order_date",
          "final_order_document",
          "designated");

  /// A person listed as they are, under an order of an immigration judge.
  static DemoSeat of(DemoPerson person) {
    return new DemoSeat(
        person.onList(),
        person.born().toString(),
        person.sex(),
        person.country(),
        person.number(),
        "EOIR",
        person.country(),
        "");
  }

  DemoSeat named(String listed) {
    return new DemoSeat(
        listed.toUpperCase(Locale.ROOT),
        born,
        sex,
        nationality,
        aNumber,
        document,
        designated,
        addedAt);
  }

  DemoSeat born(String listed) {
    return new DemoSeat(name, listed, sex, nationality, aNumber, document, designated, addedAt);
  }

  DemoSeat numbered(String listed) {
    return new DemoSeat(name, born, sex, nationality, listed, document, designated, addedAt);
  }

  DemoSeat under(String paper) {
    return new DemoSeat(name, born, sex, nationality, aNumber, paper, designated, addedAt);
  }

  DemoSeat movedUp(String at) {
    return new DemoSeat(name, born, sex, nationality, aNumber, document, designated, at);
  }
}
