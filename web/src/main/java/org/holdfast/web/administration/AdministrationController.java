// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.administration;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.holdfast.casefile.entry.ActorId;
import org.holdfast.casefile.entry.Entry;
import org.holdfast.casefile.record.Draft;
import org.holdfast.casefile.record.Role;
import org.holdfast.casefile.review.RoleDrafts;
import org.holdfast.casefile.view.ActorsView;
import org.holdfast.service.ActFailure;
import org.holdfast.service.desk.Founding;
import org.holdfast.web.access.DeskPage;
import org.holdfast.web.page.DeskSheet;
import org.holdfast.web.page.DutyNumber;
import org.holdfast.web.page.Html;
import org.holdfast.web.page.Strip;
import org.holdfast.web.page.Viewer;
import org.holdfast.web.sign.DutyNumbers;
import org.holdfast.web.sign.Viewers;
import org.holdfast.web.start.DeskHolder;
import org.holdfast.web.start.Passwords;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// People of the desk: admitted, given roles and passwords.
@Controller
final class AdministrationController {
  private final DeskHolder desk;
  private final Viewers viewers;
  private final Passwords passwords;
  private final DutyNumbers duty;

  AdministrationController(
      DeskHolder desk, Viewers viewers, Passwords passwords, DutyNumbers duty) {
    this.duty = duty;
    this.desk = desk;
    this.viewers = viewers;
    this.passwords = passwords;
  }

  @GetMapping("/administration")
  ResponseEntity<String> people(HttpServletRequest request) {
    return Html.page(
        page(viewers.of(request), new AdministrationPage.Sent("", Map.of(), Map.of())));
  }

  @PostMapping("/administration/{act}")
  ResponseEntity<String> act(
      HttpServletRequest request,
      @PathVariable String act,
      @RequestParam Map<String, String> sent) {
    Viewer viewer = viewers.of(request);
    Map<String, String> faults = faults(viewer, act, sent);
    if (faults.isEmpty()) {
      try {
        if (act.equals("duty")) {
          keepDuty(viewer, sent);
        } else {
          done(viewer, act, sent);
        }
        return Html.to("/administration");
      } catch (ActFailure e) {
        faults.put("name", e.sentence());
      }
    }
    return Html.again(page(viewer, new AdministrationPage.Sent(act, sent, faults)));
  }

  private Map<String, String> faults(Viewer viewer, String act, Map<String, String> sent) {
    Map<String, String> faults = new LinkedHashMap<>();
    if (act.equals("duty")) {
      return dutyFaults(viewer, sent);
    }
    if (!Passwords.isName(sent.getOrDefault("name", ""))) {
      String fault = act.equals("admit") ? "account.name.wrong" : "administration.who.missing";
      faults.put("name", viewer.words().say(fault));
    }
    if ((act.equals("give") || act.equals("take")) && role(sent).isEmpty()) {
      faults.put("role", viewer.words().say("administration.role.missing"));
    }
    if (act.equals("password")) {
      faults.putAll(passwords.faults(viewer.words(), sent));
    }
    return faults;
  }

  private static Map<String, String> dutyFaults(Viewer viewer, Map<String, String> sent) {
    Map<String, String> faults = new LinkedHashMap<>();
    if (who(sent).isEmpty()) {
      faults.put("who", viewer.words().say("administration.duty.who.missing"));
    }
    String number = number(sent);
    if (!number.isEmpty() && !DutyNumber.isNumber(number)) {
      faults.put("number", viewer.words().say("administration.duty.number.wrong"));
    }
    return faults;
  }

  private static String who(Map<String, String> sent) {
    return sent.getOrDefault("who", "").strip().replaceAll("\\s+", " ");
  }

  private static String number(Map<String, String> sent) {
    return sent.getOrDefault("number", "").strip();
  }

  /// A duty without a number is on no page any more.
  private void keepDuty(Viewer viewer, Map<String, String> sent) {
    if (number(sent).isEmpty()) {
      duty.drop(who(sent));
    } else {
      duty.keep(viewer, new DutyNumber(who(sent), number(sent)));
    }
  }

  private static List<Role> role(Map<String, String> sent) {
    return Arrays.stream(Role.values())
        .filter(role -> role.name().equals(sent.get("role")))
        .toList();
  }

  private void done(Viewer viewer, String act, Map<String, String> sent) {
    ActorId by = viewer.required();
    ActorId who = new ActorId(sent.getOrDefault("name", "").strip());
    switch (act) {
      case "admit" -> {
        Entry.Whole admitted = Founding.admitted(by, who, true, viewer.now());
        record(
            isAlone()
                ? Draft.of(key(), admitted)
                : Draft.proposing(key(), admitted.head(), admitted));
      }
      case "give" -> {
        RoleDrafts roles = new RoleDrafts(by, viewer.now());
        Role role = role(sent).getFirst();
        record(
            isAlone() ? roles.giveAlone(key(), who, role) : roles.proposeGiving(key(), who, role));
      }
      case "take" ->
          record(new RoleDrafts(by, viewer.now()).take(key(), who, role(sent).getFirst()));
      case "retire" -> record(Draft.of(key(), Founding.retired(by, who, viewer.now())));
      case "password" ->
          desk.accounts()
              .setPassword(who, passwords.hash(sent.getOrDefault("password", "")), viewer.now());
      default -> throw new ActFailure(ActFailure.Ground.USAGE, "There is no such act.");
    }
  }

  /// While the record knows one person, that person admits and gives roles alone; from then on two
  /// do it.
  private boolean isAlone() {
    return desk.desk()
            .see(views ->
                views.actors().all().values().stream().filter(ActorsView.Standing::person).count())
        < 2;
  }

  private void record(Draft draft) {
    if (desk.desk().record(List.of(draft)).size() != 1) {
      throw new IllegalStateException("one draft is one entry");
    }
  }

  private static Draft.IdempotencyKey key() {
    return new Draft.IdempotencyKey("desk:" + UUID.randomUUID());
  }

  private String page(Viewer viewer, AdministrationPage.Sent sent) {
    Map<ActorId, ActorsView.Standing> people = desk.desk().see(views -> views.actors().all());
    return DeskSheet.of(
        viewer,
        DeskPage.ADMINISTRATION,
        viewer.words().say("administration.heading"),
        Strip.NONE,
        page -> new AdministrationPage(page, viewer, sent).write(people));
  }
}
