// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.verify;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.casefile.view.TraceView;
import org.holdfast.report.slip.SlipCode;
import org.holdfast.service.desk.Desk;
import org.holdfast.service.desk.Views;
import org.holdfast.service.verify.Examination;
import org.holdfast.service.verify.Verdict;
import org.holdfast.service.verify.ZippedBundle;
import org.holdfast.tlog.digest.Sha256;
import org.holdfast.tlog.note.NoteVerifier;
import org.holdfast.web.access.DeskPage;
import org.holdfast.web.page.DeskSheet;
import org.holdfast.web.page.Html;
import org.holdfast.web.page.Strip;
import org.holdfast.web.page.Viewer;
import org.holdfast.web.sign.Viewers;
import org.holdfast.web.start.DeskHolder;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// Checks what anybody holds against the record. Nobody signs in for it, nothing of what is sent is
/// kept, and no entry is made of the asking.
@Controller
final class VerifyController {
  private final DeskHolder desk;
  private final Viewers viewers;

  VerifyController(DeskHolder desk, Viewers viewers) {
    this.desk = desk;
    this.viewers = viewers;
  }

  @GetMapping("/verify")
  ResponseEntity<String> ask(HttpServletRequest request) {
    return Html.page(page(viewers.of(request), Map.of(), Map.of(), null));
  }

  @PostMapping("/verify")
  ResponseEntity<String> check(
      HttpServletRequest request,
      @RequestParam Map<String, String> sent,
      @RequestParam(required = false) @Nullable MultipartFile file)
      throws IOException {
    Viewer viewer = viewers.of(request);
    String text = sent.getOrDefault("text", "");
    if (file != null && !file.isEmpty()) {
      String name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
      return Html.page(page(viewer, Map.of(), Map.of(), examined(name, file.getBytes())));
    }
    if (text.isBlank()) {
      return Html.again(
          page(viewer, Map.of(), Map.of("text", viewer.words().say("verify.nothing")), null));
    }
    Optional<SlipCode> code = SlipCode.parse(text.strip());
    Found found = code.isPresent() ? coded(code.get()) : pasted(viewer, text);
    return Html.page(page(viewer, Map.of("text", text), Map.of(), found));
  }

  /// A browser sends lines ended by two characters, and who copies a text leaves its last line end
  /// behind. Both are put right, and the page says so.
  private Found pasted(Viewer viewer, String text) {
    String lines = text.replace("\r\n", "\n").strip() + "\n";
    return examined(viewer.words().say("verify.pasted"), lines.getBytes(StandardCharsets.UTF_8));
  }

  private Found examined(String name, byte[] bytes) {
    List<NoteVerifier> trusted =
        desk.open().flatMap(open -> NoteVerifier.parse(open.folder().vkey())).stream().toList();
    Examination examination = new Examination(Examination.Followed.BY_NOBODY, trusted);
    Verdict verdict =
        ZippedBundle.is(bytes)
            ? ZippedBundle.examine(examination, name, bytes)
            : examination.file(name, bytes);
    Optional<SlipCode> code =
        verdict.facts().stream()
            .filter(fact -> fact.label().equals("code"))
            .flatMap(fact -> SlipCode.parse(fact.value()).stream())
            .findFirst();
    TraceView.Trace entry = code.map(this::entry).orElse(null);
    return new Found.Examined(verdict, entry, later(entry));
  }

  private Found coded(SlipCode code) {
    TraceView.Trace entry = entry(code);
    return new Found.Code(code.value(), entry, later(entry));
  }

  private TraceView.@Nullable Trace entry(SlipCode code) {
    return desk.open().flatMap(open -> open.see(views -> entry(views, code))).orElse(null);
  }

  private static Optional<TraceView.Trace> entry(Views views, SlipCode code) {
    return views.traces().slips().entrySet().stream()
        .filter(slip -> SlipCode.of(new Sha256(slip.getKey())).equals(code))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private long later(TraceView.@Nullable Trace entry) {
    return entry == null
        ? 0
        : desk.open().map(open -> open.see(Views::position)).orElse(0L) - entry.position() - 1;
  }

  private String page(
      Viewer viewer, Map<String, String> sent, Map<String, String> faults, @Nullable Found found) {
    Optional<LogState> log = desk.open().map(Desk::folder).map(LogState::of);
    return DeskSheet.of(
        viewer,
        DeskPage.VERIFY,
        viewer.words().say("verify.heading"),
        strip(viewer, log),
        page -> new VerifyPage(page, viewer, log).write(sent, faults, found));
  }

  private static Strip strip(Viewer viewer, Optional<LogState> log) {
    return log.map(state ->
            new Strip(
                List.of(
                    new Strip.Reading(viewer.words().say("verify.strip.log"), state.origin()),
                    new Strip.Reading(viewer.words().say("verify.strip.size"), state.size()))))
        .orElse(Strip.NONE);
  }
}
