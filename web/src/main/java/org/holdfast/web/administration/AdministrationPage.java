// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.administration;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.holdfast.casefile.entry.ActorId;
import org.holdfast.casefile.record.Role;
import org.holdfast.casefile.view.ActorsView;
import org.holdfast.report.text.Markup;
import org.holdfast.report.words.Words;
import org.holdfast.web.page.Form;
import org.holdfast.web.page.Viewer;

/// The page of people and what they may do.
final class AdministrationPage {
  private final Markup page;
  private final Viewer viewer;
  private final Words words;
  private final Sent sent;

  /// What was sent and is not right.
  ///
  /// @param act which form
  record Sent(String act, Map<String, String> values, Map<String, String> faults) {
    private Map<String, String> values(String form) {
      return form.equals(act) ? values : Map.of();
    }

    private Map<String, String> faults(String form) {
      return form.equals(act) ? faults : Map.of();
    }
  }

  AdministrationPage(Markup page, Viewer viewer, Sent sent) {
    this.page = page;
    this.viewer = viewer;
    this.words = viewer.words();
    this.sent = sent;
  }

  void write(Map<ActorId, ActorsView.Standing> people) {
    page.open("header", "class", "head");
    page.element("h1", words.say("administration.heading"));
    page.element("p", words.say("administration.lede"), "class", "lede").closeLine();
    table(people);
    page.open("div", "class", "cols two no-print").open("div").line();
    Map<String, String> names = names(people);
    act(
        "admit",
        form ->
            form.line(
                "name", "account.name", "text", "spellcheck", "false", "autocomplete", "off"));
    act("give", form -> who(form, names).choice("role", "administration.role", roles()));
    act("take", form -> who(form, names).choice("role", "administration.role", roles()));
    page.closeLine().open("div").line();
    act(
        "password",
        form ->
            who(form, names)
                .line("password", "account.password", "password", "autocomplete", "new-password")
                .line("again", "account.again", "password", "autocomplete", "new-password"));
    act("retire", form -> who(form, names));
    duty();
    page.closeLine().closeLine();
  }

  private void table(Map<ActorId, ActorsView.Standing> people) {
    page.open("table", "class", "blocks", "aria-label", words.say("administration.people"));
    page.open("thead").open("tr");
    for (String column : new String[] {"name", "roles", "standing"}) {
      page.element("th", words.say("administration.column." + column), "scope", "col");
    }
    page.close().closeLine().open("tbody").line();
    people.forEach((actor, standing) -> {
      page.open("tr").element("th", actor.value(), "scope", "row");
      page.open("td", "data-l", words.say("administration.column.roles")).open("span");
      page.text(roles(standing)).close().close();
      page.open("td", "data-l", words.say("administration.column.standing")).open("span");
      page.text(
          words.say(
              standing.retired()
                  ? "administration.retired"
                  : standing.person() ? "administration.person" : "administration.machine"));
      page.close().close().closeLine();
    });
    page.close().closeLine();
  }

  private String roles(ActorsView.Standing standing) {
    return Arrays.stream(Role.values())
        .filter(role -> standing.roles().contains(role.name()))
        .map(role -> words.of("role", role))
        .reduce((one, other) -> one + ", " + other)
        .orElse(words.say("administration.no-role"));
  }

  private Map<String, String> roles() {
    Map<String, String> roles = new LinkedHashMap<>();
    for (Role role : Role.values()) {
      roles.put(role.name(), words.of("role", role));
    }
    return roles;
  }

  private void duty() {
    page.open("section", "class", "sec", "aria-labelledby", "h-duty");
    page.element("h2", words.say("administration.duty"), "id", "h-duty").line();
    page.element("p", words.say("administration.duty.lede"), "class", "hint").line();
    Form.open(page, viewer, "/administration/duty", sent.values("duty"), sent.faults("duty"))
        .named("duty")
        .line("who", "administration.duty.who", "text", "maxlength", "80", "autocomplete", "off")
        .line("number", "administration.duty.number", "tel", "maxlength", "30")
        .send("administration.duty.send", "btn")
        .close();
    page.closeLine();
  }

  private static Form who(Form form, Map<String, String> names) {
    return form.choice("name", "administration.who", names);
  }

  /// The people who may act here, by name.
  private static Map<String, String> names(Map<ActorId, ActorsView.Standing> people) {
    Map<String, String> names = new LinkedHashMap<>();
    people.forEach((actor, standing) -> {
      if (standing.person() && !standing.retired()) {
        names.put(actor.value(), actor.value());
      }
    });
    return names;
  }

  private void act(String act, Consumer<Form> fields) {
    page.open("section", "class", "sec", "aria-labelledby", "h-" + act);
    page.element("h2", words.say("administration." + act), "id", "h-" + act).line();
    page.element("p", words.say("administration." + act + ".hint"), "class", "hint").line();
    Form form =
        Form.open(page, viewer, "/administration/" + act, sent.values(act), sent.faults(act))
            .named(act);
    fields.accept(form);
    form.send("administration." + act + ".send", "btn").close();
    page.closeLine();
  }
}
