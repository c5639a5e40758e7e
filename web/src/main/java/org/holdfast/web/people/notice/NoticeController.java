// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.people.notice;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.holdfast.casefile.entry.Entry;
import org.holdfast.casefile.entry.EntryKind;
import org.holdfast.casefile.entry.SubjectId;
import org.holdfast.casefile.record.Draft;
import org.holdfast.casefile.record.StoredEntry;
import org.holdfast.casefile.view.TraceView;
import org.holdfast.service.ActFailure;
import org.holdfast.web.access.DeskPage;
import org.holdfast.web.page.Address;
import org.holdfast.web.page.DeskSheet;
import org.holdfast.web.page.Html;
import org.holdfast.web.page.Strip;
import org.holdfast.web.page.Viewer;
import org.holdfast.web.people.sight.RegistrySight;
import org.holdfast.web.people.sight.Strips;
import org.holdfast.web.people.sight.Today;
import org.holdfast.web.people.typed.Fields;
import org.holdfast.web.sign.Reading;
import org.holdfast.web.sign.Viewers;
import org.holdfast.web.start.DeskHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Notices that are given by word of mouth.
@Controller
final class NoticeController {
  private final DeskHolder desk;
  private final Viewers viewers;
  private final Reading reading;
  private final RegistrySight sight;

  NoticeController(DeskHolder desk, Viewers viewers, Reading reading, RegistrySight sight) {
    this.desk = desk;
    this.viewers = viewers;
    this.reading = reading;
    this.sight = sight;
  }

  @GetMapping("/notices/new")
  ResponseEntity<String> form(
      HttpServletRequest request, @RequestParam(defaultValue = "") String person) {
    String known = sight.subject(person).isPresent() ? person : "";
    return Html.page(page(viewers.of(request), Map.of("person", known), Map.of()));
  }

  @PostMapping("/notices")
  ResponseEntity<String> take(HttpServletRequest request, @RequestParam Map<String, String> sent) {
    Viewer viewer = viewers.of(request);
    Fields fields = new Fields(sent, viewer.words());
    String person = fields.text("person");
    Optional<SubjectId> known = sight.subject(person);
    if (!person.isEmpty() && known.isEmpty()) {
      fields.faults().put("person", viewer.words().say("people.notice.person.unknown"));
    }
    if (!person.isEmpty() && !fields.text("names").isEmpty()) {
      fields.faults().put("names", viewer.words().say("people.notice.both"));
    }
    try {
      String id = HeardNotice.newId(viewer.now(), viewer.zone());
      HeardNotice heard = new HeardNotice(viewer, fields);
      List<Draft> drafts = desk.desk().see(views -> heard.drafts(id, views.registry(), known));
      if (!drafts.isEmpty() && desk.desk().record(drafts).size() == drafts.size()) {
        return Html.to("/notices/" + Address.encoded(id));
      }
    } catch (ActFailure e) {
      fields.faults().put("", e.sentence());
    }
    return Html.again(page(viewer, sent, fields.faults()));
  }

  @GetMapping("/notices/{notice}")
  ResponseEntity<String> receipt(HttpServletRequest request, @PathVariable String notice) {
    Viewer viewer = viewers.of(request);
    reading.of(viewer, DeskPage.NOTICE, notice);
    Optional<TraceView.Trace> trace =
        sight.traces(notice).stream()
            .filter(one -> one.head().kind() == EntryKind.NOTICE_RECEIVED)
            .findFirst();
    return trace
        .flatMap(one -> shown(viewer, notice, one))
        .map(Html::page)
        .orElseGet(() -> Html.page(HttpStatus.NOT_FOUND, none(viewer)));
  }

  private Optional<String> shown(Viewer viewer, String notice, TraceView.Trace trace) {
    List<StoredEntry> read = desk.desk().file().read(trace.position(), 1);
    if (read.isEmpty() || !(read.getFirst().entry() instanceof Entry.Whole(var _, var lines))) {
      return Optional.empty();
    }
    RegistrySight.Seen seen = sight.of(Set.of(trace.head().matter().theSubject()), viewer.now());
    String person = sight.idOf(trace.head().matter().theSubject()).orElse("");
    NoticePage.Shown shown =
        new NoticePage.Shown(
            notice,
            trace,
            lines,
            seen,
            person,
            Today.of(seen.reading().value(), person, viewer.now()),
            desk.desk().folder().origin());
    return Optional.of(
        DeskSheet.of(
            viewer,
            DeskPage.NOTICE,
            viewer.words().say("people.receipt.heading", notice),
            Strips.of(viewer, seen),
            page -> new NoticePage(page, viewer, shown).write()));
  }

  private static String page(Viewer viewer, Map<String, String> sent, Map<String, String> faults) {
    return DeskSheet.of(
        viewer,
        DeskPage.NEW_NOTICE,
        viewer.words().say("people.notice.heading"),
        Strip.NONE,
        page -> new NoticeForm(page, viewer, sent, faults).write());
  }

  private static String none(Viewer viewer) {
    String heading = viewer.words().say("people.receipt.unknown");
    return DeskSheet.of(
        viewer,
        DeskPage.NOTICE,
        heading,
        Strip.NONE,
        page -> {
          page.open("header", "class", "head").element("h1", heading);
          page.element("p", viewer.words().say("people.unknown.todo"), "class", "lede").closeLine();
        });
  }
}
