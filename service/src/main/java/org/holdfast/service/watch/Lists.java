// SPDX-License-Identifier: Apache-2.0
package org.holdfast.service.watch;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.holdfast.casefile.entry.EntryKind;
import org.holdfast.casefile.entry.SubjectId;
import org.holdfast.casefile.manifest.Manifest;
import org.holdfast.casefile.reading.Reading;
import org.holdfast.casefile.view.OperationView;
import org.holdfast.intake.received.ReceivedFile;
import org.holdfast.service.ActFailure;
import org.holdfast.service.desk.Desk;

/// Lists as the record has them: the document as it was received, read once more as it was read.
public final class Lists {
  private final Desk desk;
  private final Map<String, Reading<Manifest>> given = new ConcurrentHashMap<>();

  public Lists(Desk desk) {
    this.desk = desk;
  }

  /// The newest list of an operation; empty where it was taken back, has departed, or there is
  /// none.
  public Optional<Reading<Manifest>> open(String operation) {
    Optional<Reading<Manifest>> list = newest(operation).map(act -> read(operation, act));
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

  /// The record's random name for the papers of an open operation.
  ///
  /// @throws ActFailure where no operation of this name is open
  public static SubjectId papers(Desk desk, String operation) {
    return new Lists(desk)
        .newest(operation)
        .flatMap(act -> Optional.ofNullable(act.head().matter().subject()))
        .orElseThrow(() ->
            new ActFailure(ActFailure.Ground.NO_ANSWER, "No operation of this name is open."));
  }

  /// The list of an operation as it was last given out here: read once for as long as it stands.
  Optional<Reading<Manifest>> reading(String operation) {
    return Optional.ofNullable(given.get(operation));
  }

  /// A list that cannot be read any more is one of which nothing could be read: everybody on it is
  /// held, and it stands on the board until it has departed or is taken back.
  private Reading<Manifest> read(String operation, OperationView.Act act) {
    ListChoices choices = ListChoices.of(act.fields());
    return desk.file()
        .document(act.position())
        .flatMap(document ->
            choices.read(document.bytes(), orders(choices)).stream()
                .filter(reading -> reading.value().name().equals(operation))
                .findFirst())
        .orElseGet(() -> choices.read(new byte[0], Optional.empty()).getFirst());
  }

  /// The file that names orders of removal, where one came with a list.
  public Optional<ReceivedFile> orders(ListChoices choices) {
    Long position = choices.orders();
    return position == null
        ? Optional.empty()
        : desk.file()
            .document(position)
            .map(document -> new ReceivedFile("orders", document.bytes()));
  }

  /// A text as a file.
  static ReceivedFile file(String name, String text) {
    return new ReceivedFile(name, text.getBytes(StandardCharsets.UTF_8));
  }
}
