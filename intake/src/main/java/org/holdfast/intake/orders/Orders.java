// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.orders;

import java.util.List;
import org.holdfast.casefile.manifest.Manifest;
import org.holdfast.casefile.reading.Reading;
import org.holdfast.intake.received.ReceivedFile;

/// A list of orders of removal, given beside manifests that name none.
///
/// @param orders its lines, in the file's order
public record Orders(List<Order> orders) {

  public Orders {
    orders = List.copyOf(orders);
  }

  /// Reads a list of orders from a CSV file or an XLSX workbook, by its first bytes.
  public static Reading<Orders> read(ReceivedFile file) {
    return OrderTable.read(file);
  }

  /// Fills in the orders of seats that state none.
  ///
  /// A reader would get this wrong: all manifests that the list is meant for must be given at once.
  /// A line must match a seat of one of them, and that it matches none can only be said of all.
  ///
  /// @param orders the list as read; its problems become problems of every manifest
  /// @param manifests the manifests that are screened together
  /// @return the manifests in the same order, each with the orders and problems that concern it
  public static List<Reading<Manifest>> applied(
      Reading<Orders> orders, List<Reading<Manifest>> manifests) {
    return new OrderMatching(orders, manifests).applied();
  }
}
