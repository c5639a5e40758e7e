// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.people.registry;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.holdfast.casefile.entry.Entry;
import org.holdfast.casefile.entry.EntryKind;
import org.holdfast.casefile.entry.Head;
import org.holdfast.casefile.entry.Matter;
import org.holdfast.casefile.entry.SubjectId;
import org.holdfast.casefile.entry.Tree;
import org.holdfast.casefile.reading.Problem;
import org.holdfast.casefile.reading.Reading;
import org.holdfast.casefile.record.Draft;
import org.holdfast.casefile.registry.Registry;
import org.holdfast.casefile.screening.Freshness;
import org.holdfast.casefile.view.RegistryFacts;
import org.holdfast.casefile.view.TraceView;
import org.holdfast.intake.RegistryFile;
import org.holdfast.intake.json.syntax.FileTree;
import org.holdfast.intake.received.ReceivedFile;
import org.holdfast.intake.received.RegistryOptions;
import org.holdfast.service.ActFailure;
import org.holdfast.service.record.ReceivedFacts;
import org.holdfast.web.access.DeskPage;
import org.holdfast.web.page.DeskSheet;
import org.holdfast.web.page.Html;
import org.holdfast.web.page.Viewer;
import org.holdfast.web.people.sight.RegistrySight;
import org.holdfast.web.people.sight.Strips;
import org.holdfast.web.people.typed.Findable;
import org.holdfast.web.people.typed.HandEntry;
import org.holdfast.web.sign.Viewers;
import org.holdfast.web.start.DeskHolder;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// Files that are brought in, and the sources that are read.
@Controller
final class RegistryController {
  private final DeskHolder desk;
  private final Viewers viewers;
  private final RegistrySight sight;

  RegistryController(DeskHolder desk, Viewers viewers, RegistrySight sight) {
    this.desk = desk;
    this.viewers = viewers;
    this.sight = sight;
  }

  @GetMapping("/registry")
  ResponseEntity<String> imports(HttpServletRequest request) {
    return Html.page(page(viewers.of(request), Map.of(), List.of()));
  }

  @PostMapping("/registry")
  ResponseEntity<String> bring(
      HttpServletRequest request, @RequestParam(required = false) @Nullable MultipartFile file)
      throws IOException {
    Viewer viewer = viewers.of(request);
    if (file == null || file.isEmpty()) {
      String missing = viewer.words().say("people.import.missing");
      return Html.again(page(viewer, Map.of("file", missing), List.of()));
    }
    String name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
    ReceivedFile received = new ReceivedFile(name, file.getBytes());
    Reading<Registry> reading = RegistryFile.read(received, RegistryOptions.NONE);
    if (!reading.whole()) {
      String wrong = viewer.words().count("people.import.problems", reading.problems().size());
      return Html.again(page(viewer, Map.of("file", wrong), reading.problems()));
    }
    try {
      record(viewer, received);
      return Html.to("/registry");
    } catch (ActFailure e) {
      return Html.again(page(viewer, Map.of("file", e.sentence()), List.of()));
    }
  }

  private void record(Viewer viewer, ReceivedFile received) {
    List<Draft> drafts;
    try {
      Tree.Members tree = FileTree.of(received);
      List<Entry.Whole> entries =
          desk.desk()
              .see(views ->
                  RegistryFacts.of(
                      tree,
                      views.registry(),
                      viewer.required(),
                      viewer.now(),
                      () -> new SubjectId(UUID.randomUUID())));
      drafts = ReceivedFacts.drafts(received, "registry", entries, viewer.required(), viewer.now());
    } catch (IllegalArgumentException e) {
      throw new ActFailure(
          ActFailure.Ground.NO_ANSWER, "It cannot be recorded here: " + e.getMessage() + ".");
    } catch (RuntimeException e) {
      throw asJson(e);
    }
    if (desk.desk().record(drafts).size() != drafts.size()) {
      throw new IllegalStateException("each draft is an entry");
    }
  }

  /// What is no JSON and yet a registry is a list with commas.
  private static RuntimeException asJson(RuntimeException e) {
    return e instanceof tools.jackson.core.JacksonException
        ? new ActFailure(
            ActFailure.Ground.NO_ANSWER, "A registry is recorded from its JSON form. Bring that.")
        : e;
  }

  @PostMapping("/sources/{source}/read")
  ResponseEntity<String> read(HttpServletRequest request, @PathVariable String source) {
    Viewer viewer = viewers.of(request);
    Matter.ObjectId id = new Matter.ObjectId(source);
    Matter matter = Matter.of(id);
    if (desk.desk().see(views -> views.registry().source(id)).isEmpty()) {
      String unknown = viewer.words().say("people.source.unknown");
      return Html.again(page(viewer, Map.of("", unknown), List.of()));
    }
    Head head =
        new Head(
            EntryKind.SOURCE_READ,
            viewer.required(),
            viewer.now(),
            matter,
            null,
            Head.Compartment.ORDINARY);
    Tree.Members reading =
        HandEntry.object("id", Tree.text(source), "readAt", Tree.text(viewer.now().toString()));
    try {
      Draft.IdempotencyKey key = new Draft.IdempotencyKey("read-source:" + UUID.randomUUID());
      Entry.Whole entry = new Entry.Whole(head, Tree.fields("source", reading));
      return desk.desk().record(List.of(Draft.of(key, entry))).isEmpty()
          ? Html.to("/")
          : Html.to("/registry#sources");
    } catch (ActFailure e) {
      return Html.again(page(viewer, Map.of("", e.sentence()), List.of()));
    }
  }

  private String page(Viewer viewer, Map<String, String> faults, List<Problem> problems) {
    RegistrySight.Seen seen = sight.of(Set.of(), viewer.now());
    Freshness fresh = Freshness.of(seen.reading().value(), viewer.now(), null);
    List<TraceView.Import> imports = sight.see(views -> views.traces().imports());
    Findable.Unfindable unfindable =
        sight.see(views ->
            Findable.count(views.registry(), (Tree.Members) views.registry().file(viewer.now())));
    RegistryPage.Shown shown = new RegistryPage.Shown(fresh, imports, unfindable, faults, problems);
    return DeskSheet.of(
        viewer,
        DeskPage.IMPORTS,
        viewer.words().say("people.registry.heading"),
        Strips.of(viewer, seen),
        page -> new RegistryPage(page, viewer, shown).write());
  }
}
