// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.sign;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.holdfast.report.text.Markup;
import org.holdfast.report.words.Words;
import org.holdfast.web.access.DeskPage;
import org.holdfast.web.page.Address;
import org.holdfast.web.page.DeskSheet;
import org.holdfast.web.page.Form;
import org.holdfast.web.page.Html;
import org.holdfast.web.page.Strip;
import org.holdfast.web.page.Viewer;
import org.holdfast.web.start.DeskHolder;
import org.holdfast.web.start.Passwords;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Signing in, one's own password, and the language of pages.
@Controller
final class SignInController {
  private final DeskHolder desk;
  private final Viewers viewers;
  private final Passwords passwords;
  private final SignInCheck check;

  SignInController(DeskHolder desk, Viewers viewers, Passwords passwords, SignInCheck check) {
    this.desk = desk;
    this.viewers = viewers;
    this.passwords = passwords;
    this.check = check;
  }

  @GetMapping("/sign-in")
  ResponseEntity<String> signIn(HttpServletRequest request) {
    if (desk.open().isEmpty()) {
      return Html.to("/setup");
    }
    Viewer viewer = viewers.of(request);
    Words words = viewer.words();
    return Html.page(
        DeskSheet.of(
            viewer,
            DeskPage.SIGN_IN,
            words.say("sign-in.heading"),
            Strip.NONE,
            page -> signIn(page, viewer, request)));
  }

  private static void signIn(Markup page, Viewer viewer, HttpServletRequest request) {
    Words words = viewer.words();
    page.open("header", "class", "head").element("h1", words.say("sign-in.heading")).closeLine();
    for (String told : new String[] {"failed", "out", "ready"}) {
      if (request.getParameter(told) != null) {
        boolean failed = told.equals("failed");
        page.element(
                "p",
                words.say("sign-in." + told),
                "class",
                failed ? "note hold" : "note",
                "role",
                failed ? "alert" : "status")
            .line();
      }
    }
    Form.open(page, viewer, "/sign-in", Map.of(), Map.of(), "class", "sheet narrow")
        .line(
            "name", "account.name.own", "text", "autocomplete", "username", "required", "required")
        .line(
            "password",
            "account.password.own",
            "password",
            "autocomplete",
            "current-password",
            "required",
            "required")
        .send("sign-in.send", "btn solid")
        .close();
  }

  @GetMapping("/language/{tag}")
  ResponseEntity<String> language(
      @PathVariable String tag, @RequestParam(defaultValue = "/") String to) {
    ResponseCookie cookie =
        ResponseCookie.from(Viewers.LANGUAGE, tag.equals("es") ? "es" : "en")
            .path("/")
            .httpOnly(true)
            .sameSite("Lax")
            .maxAge(java.time.Duration.ofDays(365))
            .build();
    ResponseEntity<String> on = Html.to(Address.ofDesk(to));
    return ResponseEntity.status(on.getStatusCode())
        .headers(on.getHeaders())
        .header(HttpHeaders.SET_COOKIE, cookie.toString())
        .build();
  }

  @GetMapping("/password")
  ResponseEntity<String> password(HttpServletRequest request) {
    return Html.page(page(viewers.of(request), Map.of()));
  }

  @PostMapping("/password")
  ResponseEntity<String> change(
      HttpServletRequest request, @RequestParam Map<String, String> sent) {
    Viewer viewer = viewers.of(request);
    Map<String, String> faults = passwords.faults(viewer.words(), sent);
    if (faults.isEmpty() && !isTheirs(viewer, sent.getOrDefault("present", ""))) {
      faults.put("present", viewer.words().say("account.password.present.wrong"));
    }
    if (!faults.isEmpty()) {
      return Html.again(page(viewer, faults));
    }
    desk.accounts()
        .setPassword(
            viewer.required(), passwords.hash(sent.getOrDefault("password", "")), viewer.now());
    return Html.to("/");
  }

  /// Whether somebody knows the password they have. Whoever finds a desk left open does not, and so
  /// does not become a second person at it.
  private boolean isTheirs(Viewer viewer, String present) {
    try {
      return check
          .authenticate(
              UsernamePasswordAuthenticationToken.unauthenticated(
                  viewer.required().value(), present))
          .isAuthenticated();
    } catch (AuthenticationException e) {
      return false;
    }
  }

  private static String page(Viewer viewer, Map<String, String> faults) {
    Words words = viewer.words();
    return DeskSheet.of(
        viewer,
        DeskPage.PASSWORD,
        words.say("password.heading"),
        Strip.NONE,
        page -> {
          page.open("header", "class", "head");
          page.element("h1", words.say("password.heading")).closeLine();
          Form.open(page, viewer, "/password", Map.of(), faults, "class", "sheet narrow")
              .line(
                  "present",
                  "account.password.present",
                  "password",
                  "autocomplete",
                  "current-password")
              .line("password", "account.password.new", "password", "autocomplete", "new-password")
              .line("again", "account.again", "password", "autocomplete", "new-password")
              .send("password.send", "btn solid")
              .close();
        });
  }
}
