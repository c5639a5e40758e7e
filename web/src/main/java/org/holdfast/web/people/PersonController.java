// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.people;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.holdfast.casefile.entry.Entry;
import org.holdfast.casefile.entry.Field;
import org.holdfast.casefile.entry.Head;
import org.holdfast.casefile.entry.SubjectId;
import org.holdfast.casefile.entry.Tree;
import org.holdfast.casefile.record.StoredEntry;
import org.holdfast.casefile.view.TraceView;
import org.holdfast.web.access.DeskPage;
import org.holdfast.web.page.Address;
import org.holdfast.web.page.DeskSheet;
import org.holdfast.web.page.Html;
import org.holdfast.web.page.Strip;
import org.holdfast.web.page.Viewer;
import org.holdfast.web.people.sight.Conflict;
import org.holdfast.web.people.sight.Naming;
import org.holdfast.web.people.sight.RegistrySight;
import org.holdfast.web.people.sight.Strips;
import org.holdfast.web.people.sight.Today;
import org.holdfast.web.people.typed.HandEntry;
import org.holdfast.web.sign.Reading;
import org.holdfast.web.sign.Viewers;
import org.holdfast.web.start.DeskHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// One registered person.
@Controller
final class PersonController {
  private final DeskHolder desk;
  private final Viewers viewers;
  private final Reading reading;
  private final RegistrySight sight;

  PersonController(DeskHolder desk, Viewers viewers, Reading reading, RegistrySight sight) {
    this.desk = desk;
    this.viewers = viewers;
    this.reading = reading;
    this.sight = sight;
  }

  @GetMapping("/people/{person}")
  ResponseEntity<String> person(
      HttpServletRequest request,
      @PathVariable String person,
      @RequestParam(defaultValue = "") String show) {
    Viewer viewer = viewers.of(request);
    String reason = Identifiers.REASONS.contains(show) ? show : "";
    reading.of(viewer, DeskPage.PERSON, person, reason);
    Optional<SubjectId> subject = sight.subject(person);
    Optional<String> id = subject.flatMap(sight::idOf);
    if (subject.isEmpty() || id.isEmpty()) {
      return Html.page(HttpStatus.NOT_FOUND, none(viewer));
    }
    if (!id.get().equals(person)) {
      return Html.to("/people/" + Address.encoded(id.get()));
    }
    return Html.page(page(viewer, shown(viewer, subject.get(), person, reason)));
  }

  private PersonPage.Shown shown(Viewer viewer, SubjectId subject, String id, String reason) {
    RegistrySight.Seen seen = sight.of(Set.of(subject), viewer.now());
    Today today = Today.of(seen.reading().value(), id, viewer.now());
    Tree.Members person =
        seen.part("persons", id).orElseGet(() -> HandEntry.object("id", Tree.text(id)));
    return new PersonPage.Shown(
        id,
        person,
        seen,
        today,
        sight.see(views -> Appearance.of(views.operations(), desk.desk().file(), id)),
        traces(subject, today),
        conflicts(subject, seen),
        reason);
  }

  /// Every entry that speaks of the person or of what protects them, in order.
  private List<TraceView.Trace> traces(SubjectId subject, Today today) {
    TreeMap<Long, TraceView.Trace> traces = new TreeMap<>();
    sight.traces(subject).forEach(trace -> traces.put(trace.position(), trace));
    for (Today.One one : today.each()) {
      sight
          .traces(Conflict.baseOf(one.protection().id().value()))
          .forEach(trace -> traces.put(trace.position(), trace));
    }
    return List.copyOf(traces.values());
  }

  private List<Conflict> conflicts(SubjectId subject, RegistrySight.Seen seen) {
    List<Conflict> conflicts = new ArrayList<>(Conflict.restated(seen));
    sight.see(views -> Map.copyOf(views.proposals())).entrySet().stream()
        .filter(one -> subject.equals(one.getValue().matter().subject()))
        .map(one -> Conflict.proposed(one.getKey(), proposed(one.getKey()), seen))
        .forEach(conflicts::addAll);
    return conflicts;
  }

  private List<Field> proposed(long position) {
    List<StoredEntry> read = desk.desk().file().read(position, 1);
    return !read.isEmpty() && read.getFirst().entry() instanceof Entry.Whole(Head _, var fields)
        ? fields
        : List.of();
  }

  private static String page(Viewer viewer, PersonPage.Shown shown) {
    return DeskSheet.of(
        viewer,
        DeskPage.PERSON,
        new Naming(shown.person()).name(viewer.words()),
        Strips.of(viewer, shown.seen()),
        page -> new PersonPage(page, viewer, shown).write());
  }

  private static String none(Viewer viewer) {
    String heading = viewer.words().say("people.unknown");
    return DeskSheet.of(
        viewer,
        DeskPage.PERSON,
        heading,
        Strip.NONE,
        page -> {
          page.open("header", "class", "head").element("h1", heading);
          page.element("p", viewer.words().say("people.unknown.todo"), "class", "lede");
          page.closeLine();
        });
  }
}
