// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.people.typed;

import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.casefile.entry.Entry;
import org.holdfast.casefile.entry.SubjectId;
import org.holdfast.casefile.entry.Tree;
import org.holdfast.casefile.reading.Problem;
import org.holdfast.casefile.view.RegistryView;
import org.holdfast.service.ActFailure;
import org.holdfast.web.access.DeskPage;
import org.holdfast.web.page.Address;
import org.holdfast.web.page.DeskSheet;
import org.holdfast.web.page.Html;
import org.holdfast.web.page.Strip;
import org.holdfast.web.page.Viewer;
import org.holdfast.web.people.sight.RegistrySight;
import org.holdfast.web.sign.Viewers;
import org.holdfast.web.start.DeskHolder;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// A person who is added by hand with what protects them, or one more protection of somebody who is
/// registered.
///
/// A reader would get this wrong: somebody of whom too little is known to be found is registered
/// all the same. Their page says on which lists nobody will find them.
@Controller
final class NewPersonController {
  private final DeskHolder desk;
  private final Viewers viewers;
  private final RegistrySight sight;

  NewPersonController(DeskHolder desk, Viewers viewers, RegistrySight sight) {
    this.desk = desk;
    this.viewers = viewers;
    this.sight = sight;
  }

  @GetMapping("/people/new")
  ResponseEntity<String> form(
      HttpServletRequest request, @RequestParam(defaultValue = "") String person) {
    String known = sight.subject(person).isPresent() ? person : "";
    return Html.page(page(viewers.of(request), Map.of("person", known), Map.of()));
  }

  @PostMapping("/people")
  ResponseEntity<String> add(HttpServletRequest request, @RequestParam Map<String, String> sent) {
    Viewer viewer = viewers.of(request);
    Fields fields = new Fields(sent, viewer.words());
    try {
      Optional<String> added = added(viewer, fields);
      if (added.isPresent()) {
        return Html.to("/people/" + Address.encoded(added.get()));
      }
    } catch (ActFailure e) {
      fields.faults().put("", e.sentence());
    } catch (IllegalArgumentException e) {
      fields.faults().put("", viewer.words().say("people.form.known"));
    }
    return Html.again(page(viewer, sent, fields.faults()));
  }

  /// Records it; empty where something is wrong with what was sent.
  private Optional<String> added(Viewer viewer, Fields fields) {
    Optional<SubjectId> known = sight.subject(fields.text("person"));
    String person = known.flatMap(sight::idOf).orElseGet(() -> Fields.newId("H-"));
    List<Entry.Whole> entries =
        desk.desk().see(views -> entries(viewer, fields, views.registry(), known, person));
    if (!fields.faults().isEmpty()) {
      return Optional.empty();
    }
    String key = "person:" + UUID.randomUUID();
    return desk.desk().record(HandEntry.drafts(key, entries)).isEmpty()
        ? Optional.empty()
        : Optional.of(person);
  }

  private static List<Entry.Whole> entries(
      Viewer viewer,
      Fields fields,
      RegistryView registry,
      Optional<SubjectId> known,
      String person) {
    PersonFields form = new PersonFields(fields);
    ZoneId zone = fields.zone("zone", viewer.zone());
    HandEntry hand = new HandEntry(registry, viewer.now());
    if (known.isEmpty() && form.nobody()) {
      fields.faults().put("names", viewer.words().say("people.form.nobody"));
    }
    hand.add("persons", known.flatMap(registry::person).orElseGet(() -> form.person(person)));
    Tree.Members protection = form.protection(Fields.newId("X-"), person, zone);
    hand.add("protections", protection)
        .resting("words", fields.text("words"))
        .resting("document", fields.text("paper"));
    if (!fields.text("source").isEmpty()) {
      hand.source(registry, fields.text("source"));
    }
    if (fields.faults().isEmpty()) {
      List<Problem> problems = hand.read().problems();
      fields.faults().putAll(HandEntry.faults(problems, PersonFields.BY_FORMAT));
    }
    return fields.faults().isEmpty()
        ? hand.entries(registry, viewer.required(), viewer.now())
        : List.of();
  }

  private String page(Viewer viewer, Map<String, String> sent, Map<String, String> faults) {
    Findable.Unfindable unfindable =
        sight.see(views ->
            Findable.count(views.registry(), (Tree.Members) views.registry().file(viewer.now())));
    List<String> sources =
        sight.see(views ->
            views.registry().sources().stream()
                .map(source -> RegistrySight.text((Tree.Members) source, "id"))
                .toList());
    String known = sent.getOrDefault("person", "");
    String heading = known.isEmpty() ? "people.new.heading" : "people.further.heading";
    return DeskSheet.of(
        viewer,
        DeskPage.NEW_PERSON,
        viewer.words().say(heading),
        Strip.NONE,
        page -> new PersonForm(page, viewer, sent, faults).write(unfindable, sources));
  }
}
