// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.administration;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.holdfast.casefile.entry.EntryKind;
import org.holdfast.casefile.entry.Field;
import org.holdfast.casefile.entry.Matter;
import org.holdfast.casefile.record.CaseSection;
import org.holdfast.report.text.Markup;
import org.holdfast.report.words.Words;
import org.holdfast.web.access.DeskPage;
import org.holdfast.web.page.Address;
import org.holdfast.web.page.Form;
import org.holdfast.web.page.Viewer;

/// What waits for a second person, in words, by what it is about: people of the desk, protections,
/// each return case.
///
/// @param page what is written to
/// @param viewer who reads it
record ProposalPage(Markup page, Viewer viewer) {
  void write(List<Proposed> all, Optional<String> refused) {
    Words words = viewer.words();
    page.open("header", "class", "head");
    page.element("h1", words.count("proposals.heading", all.size()));
    page.element("p", words.say("proposals.lede"), "class", "lede").closeLine();
    refused.ifPresent(
        why -> page.element("p", why, "class", "note hold", "role", "alert", "lang", "en").line());
    Map<String, List<Proposed>> groups =
        all.stream().collect(Collectors.groupingBy(this::group, TreeMap::new, Collectors.toList()));
    groups.forEach(this::group);
  }

  private String group(Proposed one) {
    EntryKind kind = one.entry().head().kind();
    if (CaseSection.isOfCases(kind)) {
      return viewer.words().say("proposals.group.case", object(one));
    }
    boolean ofTheDesk = kind == EntryKind.ACTOR_ADMITTED || kind == EntryKind.ROLE_GIVEN;
    return viewer.words().say(ofTheDesk ? "proposals.group.desk" : "proposals.group.protections");
  }

  private static String object(Proposed one) {
    Matter.ObjectId object = one.entry().head().matter().object();
    return object == null ? "" : object.value();
  }

  private void group(String name, List<Proposed> all) {
    String id = "g-" + all.getFirst().position();
    page.open("section", "class", "sec", "aria-labelledby", id).line();
    page.element("h2", name, "id", id).line();
    all.forEach(this::proposal);
    page.closeLine();
  }

  private void proposal(Proposed one) {
    String id = "p-" + one.position();
    page.open("article", "class", "proposal", "aria-labelledby", id).line();
    page.open("h3", "id", id).text(viewer.words().of("entry.kind", one.entry().head().kind()));
    String about = about(one);
    if (!about.isEmpty()) {
      page.text(": ").written(about);
    }
    page.closeLine();
    page.open("p", "class", "quiet small");
    page.text(
        viewer
            .words()
            .say(
                "proposals.by",
                one.head().by().value(),
                viewer.times().at(one.head().recordedAt()),
                one.position()));
    whereItIs(one);
    page.closeLine();
    lines(one);
    acts(one);
    page.closeLine();
  }

  /// What it is about, in the group under which it stands: a protection, an actor; in a case a
  /// fact.
  private static String about(Proposed one) {
    if (!CaseSection.isOfCases(one.entry().head().kind())) {
      return object(one);
    }
    return one.entry().fields().stream()
        .filter(field -> field.name().matches("[a-zA-Z]+\\.id"))
        .map(Field::text)
        .findFirst()
        .orElse("");
  }

  /// Where what is on record about it can be read.
  private void whereItIs(Proposed one) {
    EntryKind kind = one.entry().head().kind();
    if (CaseSection.isOfCases(kind) && viewer.may(DeskPage.RETURN_CASE.roles())) {
      String address = "/returns/" + Address.encoded(object(one)) + "#c-" + one.position();
      link("proposals.case", address);
    } else if (kind.name().startsWith("PROTECTION_") && viewer.may(DeskPage.PROTECTION.roles())) {
      link("proposals.protection", "/protections/" + Address.encoded(object(one)));
    }
  }

  private void link(String words, String address) {
    page.text(" ").element("a", viewer.words().say(words), "href", address);
  }

  /// Every line, in words, and folded below as the record's bytes will have it: nobody approves
  /// what does not stand there.
  private void lines(Proposed one) {
    page.open("dl", "class", "facts").line();
    for (Field field : one.entry().fields()) {
      ProposedLine line = new ProposedLine(field, viewer);
      page.open("dt").written(line.label()).close();
      page.open("dd").written(line.value()).closeLine();
    }
    page.closeLine();
    page.open("details", "class", "no-print");
    page.element("summary", viewer.words().say("proposals.all")).line();
    page.open("pre", "class", "mono small", "translate", "no", "tabindex", "0");
    for (Field field : one.entry().fields()) {
      page.written(field.name() + ": " + field.literal()).text("\n");
    }
    page.close().closeLine();
  }

  private void acts(Proposed one) {
    page.open("div", "class", "btns");
    if (one.head().by().equals(viewer.required())) {
      page.element("p", viewer.words().say("proposals.own"), "class", "quiet small");
    } else {
      Form.open(page, viewer, "/proposals/" + one.position() + "/approve")
          .send("proposals.approve", "btn")
          .close();
    }
    Form.open(page, viewer, "/proposals/" + one.position() + "/withdraw")
        .send("proposals.withdraw", "btn")
        .close();
    page.closeLine();
  }
}
