// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.sign;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.holdfast.casefile.entry.ActorId;
import org.holdfast.report.text.Markup;
import org.holdfast.report.words.Words;
import org.holdfast.tlog.note.KeyName;
import org.holdfast.web.access.DeskPage;
import org.holdfast.web.page.DeskSheet;
import org.holdfast.web.page.Form;
import org.holdfast.web.page.Html;
import org.holdfast.web.page.Strip;
import org.holdfast.web.page.Viewer;
import org.holdfast.web.start.DeskHolder;
import org.holdfast.web.start.Passwords;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Set-up: once, by whoever started the desk.
@Controller
final class SetupController {
  /// A record that was begun has its name.
  private static final KeyName BEGUN = new KeyName("begun");

  private final DeskHolder desk;
  private final Viewers viewers;
  private final Passwords passwords;

  SetupController(DeskHolder desk, Viewers viewers, Passwords passwords) {
    this.desk = desk;
    this.viewers = viewers;
    this.passwords = passwords;
  }

  @GetMapping("/setup")
  ResponseEntity<String> form(HttpServletRequest request) {
    return desk.open().isPresent()
        ? Html.to("/")
        : Html.page(page(viewers.of(request), Map.of(), Map.of()));
  }

  @PostMapping("/setup")
  ResponseEntity<String> setUp(HttpServletRequest request, @RequestParam Map<String, String> sent) {
    if (desk.open().isPresent()) {
      return Html.to("/");
    }
    Viewer viewer = viewers.of(request);
    Map<String, String> faults = faults(viewer.words(), sent);
    if (!faults.isEmpty()) {
      return Html.again(page(viewer, sent, faults));
    }
    desk.setUp(
        desk.begun() ? BEGUN : new KeyName(sent.getOrDefault("origin", "").strip()),
        new ActorId(sent.getOrDefault("name", "").strip()),
        passwords.hash(sent.getOrDefault("password", "")));
    return Html.to("/sign-in?ready");
  }

  private Map<String, String> faults(Words words, Map<String, String> sent) {
    Map<String, String> faults = new LinkedHashMap<>();
    if (!same(sent.getOrDefault("code", "").strip(), desk.setupCode())) {
      faults.put("code", words.say("setup.code.wrong"));
    }
    if (!desk.begun() && !KeyName.isName(sent.getOrDefault("origin", "").strip())) {
      faults.put("origin", words.say("setup.origin.wrong"));
    }
    String name = sent.getOrDefault("name", "").strip();
    if (!Passwords.isName(name)) {
      faults.put("name", words.say("account.name.wrong"));
    } else if (desk.begun() && !desk.administers(new ActorId(name))) {
      faults.put("name", words.say("setup.name.wrong"));
    }
    faults.putAll(passwords.faults(words, sent));
    return faults;
  }

  private static boolean same(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }

  private String page(Viewer viewer, Map<String, String> sent, Map<String, String> faults) {
    Words words = viewer.words();
    String heading = words.say("setup.heading");
    return DeskSheet.of(
        viewer, DeskPage.SETUP, heading, Strip.NONE, page -> write(page, viewer, sent, faults));
  }

  private void write(
      Markup page, Viewer viewer, Map<String, String> sent, Map<String, String> faults) {
    Words words = viewer.words();
    page.open("header", "class", "head");
    page.element("h1", words.say("setup.heading"));
    page.element("p", words.say("setup.lede"), "class", "lede").closeLine();
    Form form =
        Form.open(page, viewer, "/setup", sent, faults, "class", "sheet narrow")
            .line("code", "setup.code", "text", "autocomplete", "off", "required", "required");
    if (!desk.begun()) {
      form.line("origin", "setup.origin", "text", "required", "required", "spellcheck", "false");
    }
    form.line("name", "account.name", "text", "autocomplete", "username", "required", "required")
        .line("password", "account.password", "password", "autocomplete", "new-password")
        .line("again", "account.again", "password", "autocomplete", "new-password")
        .send("setup.send", "btn solid")
        .close();
  }
}
