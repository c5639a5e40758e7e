// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.board;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.holdfast.casefile.record.Draft;
import org.holdfast.casefile.review.OperationDrafts;
import org.holdfast.casefile.review.Question;
import org.holdfast.casefile.review.ReviewState;
import org.holdfast.casefile.screening.OperationAnswer;
import org.holdfast.casefile.screening.SeatAnswer;
import org.holdfast.service.watch.Board;
import org.holdfast.service.watch.Lists;
import org.holdfast.service.watch.Watching;
import org.holdfast.web.access.DeskPage;
import org.holdfast.web.page.DeskSheet;
import org.holdfast.web.page.Html;
import org.holdfast.web.page.Viewer;
import org.holdfast.web.sign.Reading;
import org.holdfast.web.sign.Viewers;
import org.holdfast.web.start.DeskHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// One operation: its answer, its slip, and what is done about it.
@Controller
final class OperationController {
  /// Of the field of a seat that left: its name follows.
  private static final String SEAT = "seat-";

  private final DeskHolder desk;
  private final Viewers viewers;
  private final Reading reading;
  private final Instruments instruments;

  OperationController(DeskHolder desk, Viewers viewers, Reading reading, Instruments instruments) {
    this.desk = desk;
    this.viewers = viewers;
    this.reading = reading;
    this.instruments = instruments;
  }

  @GetMapping("/operations/{operation}")
  ResponseEntity<String> operation(HttpServletRequest request, @PathVariable String operation) {
    Viewer viewer = viewers.of(request);
    reading.of(viewer, DeskPage.OPERATION, operation);
    return page(viewer, operation, HttpStatus.OK, OperationPage.Sent.NOTHING);
  }

  private ResponseEntity<String> page(
      Viewer viewer, String operation, HttpStatus status, OperationPage.Sent sent) {
    Optional<Board> current = desk.watching().current();
    Board board = current.orElseGet(() -> desk.watching().board());
    Optional<Board.Row> row = board.row(operation);
    boolean isCurrent = current.isPresent();
    NotOpen notOpen = new NotOpen(operation, isCurrent);
    String heading = row.isPresent() ? operation : notOpen.heading(viewer.words());
    return Html.page(
        row.isPresent() ? status : notOpen.status(),
        DeskSheet.of(
            viewer,
            DeskPage.OPERATION,
            heading,
            instruments.strip(viewer, board, isCurrent),
            page ->
                row.ifPresentOrElse(
                    found ->
                        new OperationPage(page, viewer, board, found, isCurrent)
                            .write(
                                desk.desk().see(views -> views.operations().of(operation)),
                                desk.desk().see(views -> views.reviews().holds(operation)),
                                setAside(found, viewer.now()),
                                sent),
                    () -> notOpen.write(page, viewer.words()))));
  }

  /// What releases set aside at a time, by seat.
  private Map<String, ReviewState.Released> setAside(Board.Row row, Instant now) {
    OperationAnswer answer = row.operation().withNothingSetAside();
    Map<String, ReviewState.Released> all = new TreeMap<>();
    for (SeatAnswer seat : answer.seats()) {
      Question question = Question.of(answer, seat);
      seat.candidates().stream()
          .map(one -> desk.desk().see(v -> v.reviews().state(question, one.person(), now)))
          .flatMap(state ->
              state instanceof ReviewState.Released released ? Stream.of(released) : Stream.empty())
          .forEach(released -> all.put(seat.seat().seat(), released));
    }
    return all;
  }

  @GetMapping("/operations/{operation}/slip")
  ResponseEntity<byte[]> slip(HttpServletRequest request, @PathVariable String operation) {
    Viewer viewer = viewers.of(request);
    reading.of(viewer, DeskPage.SLIP, operation);
    Watching.Slip slip = desk.watching().slip(operation);
    String text = desk.marked(slip.text());
    String name = slip.fileName();
    return ResponseEntity.ok()
        .contentType(new MediaType("text", "plain", StandardCharsets.UTF_8))
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .body(text.getBytes(StandardCharsets.UTF_8));
  }

  @PostMapping("/operations/{operation}/withdraw")
  ResponseEntity<String> withdraw(
      HttpServletRequest request,
      @PathVariable String operation,
      @RequestParam(defaultValue = "") String words) {
    Viewer viewer = viewers.of(request);
    if (words.isBlank()) {
      String fault = viewer.words().say("ops.words.missing");
      return again(viewer, operation, "withdraw", Map.of(), Map.of("words", fault));
    }
    record(drafts(viewer, operation).withdrawn(key(), operation, words.strip()));
    return Html.to("/");
  }

  @PostMapping("/operations/{operation}/departed")
  ResponseEntity<String> departed(
      HttpServletRequest request,
      @PathVariable String operation,
      @RequestParam Map<String, String> sent) {
    Viewer viewer = viewers.of(request);
    Optional<Instant> at = ReportedDeparture.at(viewer, sent.getOrDefault("at", ""));
    List<String> left =
        sent.keySet().stream()
            .filter(name -> name.startsWith(SEAT))
            .map(name -> name.substring(SEAT.length()))
            .toList();
    Map<String, String> faults = new TreeMap<>();
    if (at.isEmpty()) {
      faults.put("at", viewer.words().say("ops.departed.at.wrong"));
    }
    if (left.isEmpty()) {
      faults.put("seat", viewer.words().say("ops.departed.who.missing"));
    }
    if (at.isEmpty() || left.isEmpty()) {
      return again(viewer, operation, "departed", sent, faults);
    }
    ReportedDeparture.record(desk.desk(), drafts(viewer, operation), operation, at.get(), left);
    return Html.to("/");
  }

  /// The page once more, with what was sent and what is not right with it.
  private ResponseEntity<String> again(
      Viewer viewer,
      String operation,
      String act,
      Map<String, String> sent,
      Map<String, String> faults) {
    return page(
        viewer,
        operation,
        HttpStatus.UNPROCESSABLE_CONTENT,
        new OperationPage.Sent(act, sent, faults));
  }

  private OperationDrafts drafts(Viewer viewer, String operation) {
    return new OperationDrafts(
        viewer.required(), viewer.now(), Lists.papers(desk.desk(), operation));
  }

  private void record(Draft draft) {
    if (desk.desk().record(List.of(draft)).size() != 1) {
      throw new IllegalStateException("one draft is one entry");
    }
  }

  private static Draft.IdempotencyKey key() {
    return new Draft.IdempotencyKey("desk:" + UUID.randomUUID());
  }
}
