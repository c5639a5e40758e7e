// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.sign;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.holdfast.postgres.DatabaseFailure;
import org.holdfast.report.text.Markup;
import org.holdfast.report.words.Words;
import org.holdfast.service.ActFailure;
import org.holdfast.web.access.DeskPage;
import org.holdfast.web.page.DeskSheet;
import org.holdfast.web.page.Html;
import org.holdfast.web.page.Strip;
import org.holdfast.web.page.Viewer;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;

/// What a person sees when something cannot be done. It is always a hold, and says what to do; it
/// never quotes what was sent.
@Controller
@ControllerAdvice
final class FaultPages implements ErrorController {
  private final Viewers viewers;

  FaultPages(Viewers viewers) {
    this.viewers = viewers;
  }

  @ExceptionHandler
  ResponseEntity<String> act(HttpServletRequest request, ActFailure failure) {
    return page(request, HttpStatus.CONFLICT, Optional.of(failure.sentence()));
  }

  @ExceptionHandler
  ResponseEntity<String> database(HttpServletRequest request, DatabaseFailure failure) {
    return page(
        request, HttpStatus.SERVICE_UNAVAILABLE, Optional.of(String.valueOf(failure.getMessage())));
  }

  @RequestMapping("/error")
  ResponseEntity<String> status(HttpServletRequest request) {
    HttpStatus status =
        request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
            ? Optional.ofNullable(HttpStatus.resolve(code)).orElse(HttpStatus.INTERNAL_SERVER_ERROR)
            : HttpStatus.NOT_FOUND;
    return page(request, status, Optional.empty());
  }

  private ResponseEntity<String> page(
      HttpServletRequest request, HttpStatus status, Optional<String> sentence) {
    Viewer viewer = viewers.of(request);
    Words words = viewer.words();
    String heading =
        switch (status) {
          case FORBIDDEN -> words.say("fault.forbidden");
          case NOT_FOUND -> words.say("fault.not-found");
          case CONFLICT -> words.say("fault.not-done");
          case BAD_REQUEST -> words.say("fault.not-understood");
          default -> words.say("fault.failed");
        };
    return Html.page(
        status,
        DeskSheet.of(
            viewer,
            DeskPage.ERROR,
            heading,
            Strip.NONE,
            page -> write(page, words, heading, sentence)));
  }

  private static void write(Markup page, Words words, String heading, Optional<String> sentence) {
    page.open("header", "class", "head").element("h1", heading).closeLine();
    sentence.ifPresent(one -> page.element("p", one, "class", "note hold", "lang", "en").line());
    page.element("p", words.say("fault.hold")).line();
    page.open("p").element("a", words.say("fault.board"), "href", "/").closeLine();
  }
}
