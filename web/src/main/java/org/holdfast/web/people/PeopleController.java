// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.people;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.holdfast.web.access.DeskPage;
import org.holdfast.web.page.DeskSheet;
import org.holdfast.web.page.Html;
import org.holdfast.web.page.Strip;
import org.holdfast.web.page.Viewer;
import org.holdfast.web.people.sight.RegistrySight;
import org.holdfast.web.sign.Reading;
import org.holdfast.web.sign.Viewers;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The search for a registered person.
@Controller
final class PeopleController {
  private final Viewers viewers;
  private final Reading reading;
  private final RegistrySight sight;

  PeopleController(Viewers viewers, Reading reading, RegistrySight sight) {
    this.viewers = viewers;
    this.reading = reading;
    this.sight = sight;
  }

  @GetMapping("/people")
  ResponseEntity<String> search(
      HttpServletRequest request,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "0") int from) {
    Viewer viewer = viewers.of(request);
    reading.of(viewer, DeskPage.PEOPLE, "");
    Search.Page found = sight.see(views -> Search.of(views.registry(), q.strip(), from));
    List<String> known = List.of(viewer.words().say("people.strip.persons"));
    return Html.page(
        DeskSheet.of(
            viewer,
            DeskPage.PEOPLE,
            viewer.words().say("people.heading"),
            new Strip(
                List.of(new Strip.Reading(known.getFirst(), Integer.toString(found.registered())))),
            page -> new PeoplePage(page, viewer, q.strip()).write(found)));
  }
}
