// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.sign;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.holdfast.casefile.entry.Entry;
import org.holdfast.casefile.entry.EntryKind;
import org.holdfast.casefile.entry.Field;
import org.holdfast.casefile.entry.Head;
import org.holdfast.casefile.entry.Matter;
import org.holdfast.casefile.record.Draft;
import org.holdfast.web.access.DeskPage;
import org.holdfast.web.page.Viewer;
import org.holdfast.web.start.DeskHolder;
import org.springframework.stereotype.Component;

/// Writes down who read what is personal, before it is shown.
///
/// A reader would get this wrong: where it cannot be written down, nothing is shown.
@Component
public final class Reading {
  private final DeskHolder desk;

  public Reading(DeskHolder desk) {
    this.desk = desk;
  }

  /// Somebody opens a page.
  ///
  /// @param about what it is about: an operation, a person of the registry, a case
  public void of(Viewer viewer, DeskPage page, String about) {
    of(viewer, page, about, "");
  }

  /// Somebody opens a page and says for what they need more than it shows at first.
  ///
  /// @param reason a code of the page's own; empty where none is asked for
  public void of(Viewer viewer, DeskPage page, String about, String reason) {
    if (page.reads() == DeskPage.Reads.NOTHING) {
      return;
    }
    Head head =
        new Head(
            EntryKind.READ,
            viewer.required(),
            viewer.now(),
            about.isEmpty() ? Matter.NONE : Matter.of(new Matter.ObjectId(about)),
            null,
            Head.Compartment.ORDINARY);
    List<Field> lines =
        new ArrayList<>(
            List.of(
                Field.text("read.page", page.name()),
                Field.text("read.session", viewer.session())));
    if (!reason.isEmpty()) {
      lines.add(Field.text("read.reason", reason));
    }
    var positions =
        desk.desk()
            .record(
                List.of(
                    Draft.of(
                        new Draft.IdempotencyKey("read:" + UUID.randomUUID()),
                        new Entry.Whole(head, lines))));
    if (positions.size() != 1) {
      throw new IllegalStateException("a reading is one entry");
    }
  }
}
