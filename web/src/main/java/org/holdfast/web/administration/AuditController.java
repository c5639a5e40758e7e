// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.administration;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.holdfast.casefile.entry.Entry;
import org.holdfast.casefile.entry.EntryKind;
import org.holdfast.casefile.entry.Field;
import org.holdfast.casefile.entry.Head;
import org.holdfast.casefile.entry.Matter;
import org.holdfast.casefile.record.StoredEntry;
import org.holdfast.report.text.Markup;
import org.holdfast.report.words.Words;
import org.holdfast.web.access.DeskPage;
import org.holdfast.web.page.DeskSheet;
import org.holdfast.web.page.Html;
import org.holdfast.web.page.Strip;
import org.holdfast.web.page.Viewer;
import org.holdfast.web.sign.Viewers;
import org.holdfast.web.start.DeskHolder;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Who did and who read what, newest first. It shows the heads of entries, which name nobody.
@Controller
final class AuditController {
  private static final int AT_A_TIME = 100;

  private final DeskHolder desk;
  private final Viewers viewers;

  AuditController(DeskHolder desk, Viewers viewers) {
    this.desk = desk;
    this.viewers = viewers;
  }

  @GetMapping("/audit")
  ResponseEntity<String> entries(
      HttpServletRequest request, @RequestParam(defaultValue = "-1") long before) {
    Viewer viewer = viewers.of(request);
    long size = desk.desk().file().size();
    long end = before < 0 || before > size ? size : before;
    long from = Math.max(0, end - AT_A_TIME);
    List<StoredEntry> read = desk.desk().file().read(from, (int) (end - from)).reversed();
    return Html.page(
        DeskSheet.of(
            viewer,
            DeskPage.AUDIT,
            viewer.words().say("audit.heading"),
            Strip.NONE,
            page -> write(page, viewer, read, from)));
  }

  private static void write(Markup page, Viewer viewer, List<StoredEntry> read, long from) {
    Words words = viewer.words();
    page.open("header", "class", "head").element("h1", words.say("audit.heading"));
    page.element("p", words.say("audit.lede"), "class", "lede").closeLine();
    page.open("table", "class", "blocks", "aria-label", words.say("audit.heading"));
    page.open("thead").open("tr");
    for (String column : new String[] {"position", "at", "by", "kind", "about"}) {
      page.element("th", words.say("audit." + column), "scope", "col");
    }
    page.close().closeLine().open("tbody").line();
    read.forEach(stored -> row(page, viewer, stored));
    page.close().closeLine();
    if (from > 0) {
      page.open("p").element("a", words.say("audit.older"), "href", "/audit?before=" + from);
      page.closeLine();
    }
  }

  private static void row(Markup page, Viewer viewer, StoredEntry stored) {
    switch (stored.entry()) {
      case Entry.Whole(var head, var fields) ->
          row(page, viewer, stored.position(), head, read(fields));
      case Entry.Erased(var head) -> row(page, viewer, stored.position(), head, "");
      case Entry.Redacted _ -> throw new IllegalStateException("nothing is redacted where it lies");
    }
  }

  private static String read(List<Field> fields) {
    return fields.stream()
        .filter(field -> field.name().equals("read.page"))
        .map(Field::text)
        .findFirst()
        .orElse("");
  }

  private static void row(Markup page, Viewer viewer, long position, Head head, String read) {
    Words words = viewer.words();
    Matter.ObjectId object = head.matter().object();
    page.open("tr").open("th", "scope", "row", "data-l", words.say("audit.position"));
    page.element("span", Long.toString(position)).close();
    cell(page, words.say("audit.at"), viewer.timesInFull().at(head.recordedAt()));
    cell(page, words.say("audit.by"), head.by().value());
    kind(page, words, head.kind(), read);
    cell(page, words.say("audit.about"), object == null ? "" : about(words, head, object));
    page.closeLine();
  }

  /// In words, and as the record's bytes have it.
  private static void kind(Markup page, Words words, EntryKind kind, String read) {
    String what = "audit.read." + read;
    page.open("td", "data-l", words.say("audit.kind")).open("span");
    page.text(words.of("entry.kind", kind));
    page.text(words.has(what) ? ": " + words.say(what) : "");
    page.element("span", (kind.name() + " " + read).strip(), "class", "sub mono").close().close();
  }

  /// A proposal is about what it proposes.
  private static String about(Words words, Head head, Matter.ObjectId object) {
    String proposed = "entry.kind." + object.value();
    return head.kind() == EntryKind.PROPOSED && words.has(proposed)
        ? words.say(proposed)
        : object.value();
  }

  private static void cell(Markup page, String label, String value) {
    if (value.isEmpty()) {
      page.open("td").close();
      return;
    }
    page.open("td", "data-l", label).element("span", value).close();
  }
}
