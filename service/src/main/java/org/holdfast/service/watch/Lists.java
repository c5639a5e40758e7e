// SPDX-License-Identifier: Apache-2.0
package org.holdfast.service.watch;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.holdfast.casefile.entry.EntryKind;
import org.holdfast.casefile.manifest.Manifest;
import org.holdfast.casefile.reading.Reading;
import org.holdfast.casefile.record.Draft;
import org.holdfast.casefile.view.OperationView;
import org.holdfast.intake.ManifestFile;
import org.holdfast.intake.orders.Orders;
import org.holdfast.intake.received.ManifestOptions;
import org.holdfast.intake.received.ReceivedFile;
import org.holdfast.service.desk.Desk;

/// Lists as the record has them: the document as it was received, read once more as it was read.
public final class Lists {
  /// How many seats a list has, by whoever sent it.
  public static final String DECLARED = "manifest.declared";

  /// The entry whose document names orders of removal for a list that names none.
  public static final String ORDERS = "manifest.orders";

  private final Desk desk;
  private final Map<String, Reading<Manifest>> given = new ConcurrentHashMap<>();

  public Lists(Desk desk) {
    this.desk = desk;
  }

  /// The newest list of an operation; empty where it was taken back, has departed, or there is
  /// none.
  public Optional<Reading<Manifest>> open(String operation) {
    Optional<Reading<Manifest>> list = newest(operation).flatMap(act -> read(operation, act));
    list.ifPresentOrElse(one -> given.put(operation, one), () -> given.remove(operation));
    return list;
  }

  /// The act by which the newest list of an open operation came in.
  public Optional<OperationView.Act> newest(String operation) {
    OperationView.Act open = null;
    for (OperationView.Act act : desk.see(views -> views.operations().of(operation))) {
      if (act.head().kind() == EntryKind.MANIFEST_RECEIVED) {
        open = act;
      } else if (act.head().kind() == EntryKind.MANIFEST_WITHDRAWN
          || act.head().kind() == EntryKind.DEPARTURE_RECORDED) {
        open = null;
      }
    }
    return Optional.ofNullable(open);
  }

  /// The list of an operation as it was last given out here: read once for as long as it stands.
  Optional<Reading<Manifest>> reading(String operation) {
    return Optional.ofNullable(given.get(operation));
  }

  private Optional<Reading<Manifest>> read(String operation, OperationView.Act act) {
    Optional<Draft.Document> document = desk.file().document(act.position());
    if (document.isEmpty()) {
      return Optional.empty();
    }
    String name = act.line("document.name").orElse("entry " + act.position());
    ManifestOptions options =
        new ManifestOptions(act.line(DECLARED).map(Integer::valueOf).orElse(null), null);
    List<Reading<Manifest>> readings =
        ManifestFile.read(new ReceivedFile(name, document.get().bytes()), options);
    return with(act, readings).stream()
        .filter(reading -> named(reading).equals(operation))
        .findFirst();
  }

  private List<Reading<Manifest>> with(OperationView.Act act, List<Reading<Manifest>> readings) {
    return act.line(ORDERS)
        .map(Long::valueOf)
        .flatMap(position -> desk.file().document(position))
        .map(orders ->
            Orders.applied(Orders.read(new ReceivedFile("orders", orders.bytes())), readings))
        .orElse(readings);
  }

  /// The name under which an operation is watched.
  public static String named(Reading<Manifest> reading) {
    String operation = reading.value().operation();
    return operation.isBlank() ? "unnamed" : operation;
  }

  /// A text as a file.
  static ReceivedFile file(String name, String text) {
    return new ReceivedFile(name, text.getBytes(StandardCharsets.UTF_8));
  }
}
