// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.lists;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.holdfast.casefile.manifest.Manifest;
import org.holdfast.casefile.manifest.Seat;
import org.holdfast.casefile.reading.Note;
import org.holdfast.casefile.reading.Problem;
import org.holdfast.casefile.reading.Reading;
import org.holdfast.intake.ManifestFile;
import org.holdfast.intake.table.Header;
import org.holdfast.intake.table.TableFormat;
import org.holdfast.linkage.identity.Identity;
import org.holdfast.report.text.Markup;
import org.holdfast.report.words.Headlines;
import org.holdfast.report.words.Words;
import org.holdfast.web.page.Form;
import org.holdfast.web.page.Viewer;

/// The page on which a list is looked at, row by row, before it is accepted.
final class ListPage {
  private final Viewer viewer;
  private final Words words;
  private final Received received;
  private final List<Reading<Manifest>> readings;
  private final List<String> accepted;

  /// @param accepted the operations of it that are watched already
  ListPage(Viewer viewer, Received received, List<String> accepted) {
    this.viewer = viewer;
    this.words = viewer.words();
    this.received = received;
    this.readings = received.readings();
    this.accepted = List.copyOf(accepted);
  }

  String heading() {
    long problems = readings.stream().mapToLong(reading -> reading.problems().size()).sum();
    long seats = readings.stream().mapToLong(reading -> reading.value().seats().size()).sum();
    return problems == 0
        ? words.count("lists.whole", seats)
        : words.count("lists.not-whole", problems, seats);
  }

  void write(Markup page) {
    page.open("header", "class", "head").open("p", "class", "kicker");
    page.written(received.file().name()).close();
    page.element("h1", heading());
    String lede = accepted.isEmpty() ? "lists.preview.lede" : "lists.accepted.lede";
    page.element("p", words.say(lede), "class", "lede").closeLine();
    acts(page);
    mapping(page);
    for (int i = 0; i < readings.size(); i++) {
      reading(page, readings.get(i), i);
    }
  }

  private void acts(Markup page) {
    boolean whole = readings.stream().allMatch(Reading::whole);
    if (!accepted.isEmpty()) {
      page.element("p", words.say("lists.accepted", String.join(", ", accepted)), "class", "note");
    }
    page.open("div", "class", "btns");
    if (accepted.isEmpty()) {
      Form.open(page, viewer, "/lists/" + received.position() + "/accept")
          .send(whole ? "lists.accept" : "lists.accept-held", whole ? "btn solid" : "btn")
          .close();
    } else {
      Form.open(page, viewer, "/lists/" + received.position() + "/undo")
          .send("lists.undo", "btn")
          .close();
    }
    page.element("a", words.say("lists.another"), "class", "btn", "href", "/lists");
    page.closeLine();
  }

  /// What columns mean that nobody here knows: a person says it, once for all such lists.
  private void mapping(Markup page) {
    List<String> unknown = received.unknownColumns();
    if (unknown.isEmpty()) {
      return;
    }
    page.open("section", "class", "sec no-print", "aria-labelledby", "mapping");
    page.element("h2", words.count("lists.unknown", unknown.size()), "id", "mapping");
    page.element("p", words.say("lists.mapping.hint"), "class", "hint").line();
    Map<String, String> sent = new HashMap<>();
    for (int i = 0; i < unknown.size(); i++) {
      String means = received.choices().columns().get(Header.normalized(unknown.get(i)));
      if (means != null) {
        sent.put("column-" + i, means);
      }
    }
    Map<String, String> choices = new LinkedHashMap<>();
    choices.put(TableFormat.LEFT_OUT_BY_A_PERSON, words.say("lists.leave-out"));
    ManifestFile.columns().forEach(column -> choices.put(column, meaning(column)));
    Form form =
        Form.open(
            page,
            viewer,
            "/lists/" + received.position() + "/map",
            sent,
            Map.of(),
            "class",
            "sheet narrow");
    for (int i = 0; i < unknown.size(); i++) {
      form.choiceOf("column-" + i, words.say("lists.column-means", unknown.get(i)), choices);
    }
    form.send("lists.map", "btn").close();
    page.closeLine();
  }

  /// A column in words, and as the format calls it.
  private String meaning(String column) {
    String key = "lists.means." + column;
    return words.has(key) ? words.say("lists.means", words.say(key), column) : column;
  }

  private void reading(Markup page, Reading<Manifest> reading, int number) {
    Manifest list = reading.value();
    page.open("section", "class", "sec", "aria-labelledby", "op-" + number);
    page.open("h2", "id", "op-" + number);
    page.written(Headlines.orUnstated(words, list.operation())).closeLine();
    page.open("dl", "class", "facts").line();
    var departs = list.departsAt();
    fact(
        page,
        "departs",
        departs == null ? words.say("departs.unknown") : viewer.times().at(departs));
    fact(page, "route", new Headlines(words).route(list));
    Integer declared = reading.accounting().declared();
    fact(
        page,
        "counts",
        words.say(
            "lists.counted",
            declared == null ? words.say("counts.undeclared") : declared,
            reading.accounting().parsed(),
            reading.accounting().bytesRead(),
            reading.accounting().bytesIn()));
    page.closeLine();
    if (declared == null && accepted.isEmpty()) {
      page.element("p", words.say("lists.undeclared"), "class", "note");
    }
    problems(page, reading);
    seats(page, reading, number);
    notes(page, reading);
    page.closeLine();
  }

  private void fact(Markup page, String label, String value) {
    page.element("dt", words.say("label." + label)).element("dd", value).line();
  }

  /// A part of a problem, which is English whatever the page's language.
  private void part(Markup page, String label, String value) {
    page.element("dt", words.say(label)).element("dd", value, "lang", "en").line();
  }

  private void problems(Markup page, Reading<Manifest> reading) {
    for (Problem problem : reading.problems()) {
      page.open("div", "class", "note problem");
      page.open("p", "class", "mark m-hold").icon("unchecked", "i");
      page.open("span").written(problem.where().toString()).close().close();
      page.open("dl", "class", "facts");
      part(page, "problems.found", problem.found());
      part(page, "problems.expected", problem.expected());
      part(page, "problems.todo", problem.todo());
      page.close().closeLine();
    }
  }

  private void seats(Markup page, Reading<Manifest> reading, int number) {
    Map<Long, List<Problem>> byRow =
        reading.problems().stream().collect(Collectors.groupingBy(one -> one.where().line()));
    page.open("table", "class", "blocks seats-read", "aria-labelledby", "op-" + number)
        .open("thead");
    page.open("tr");
    for (String column : List.of("row", "seat", "name", "born", "number", "nation", "found")) {
      page.element("th", words.say("lists.seat." + column), "scope", "col");
    }
    page.close().closeLine().open("tbody").line();
    for (Seat seat : reading.value().seats()) {
      seat(page, seat, byRow.getOrDefault(seat.row(), List.of()));
    }
    page.close().closeLine();
  }

  private void seat(Markup page, Seat seat, List<Problem> problems) {
    Identity identity = seat.identity();
    page.open("tr", "class", problems.isEmpty() ? "" : "wrong");
    cell(page, "row", Long.toString(seat.row()));
    page.open("th", "scope", "row", "data-l", words.say("lists.seat.seat"));
    page.open("span").written(orNone(seat.seat())).close().close();
    cell(page, "name", orNone(seat.label()));
    cell(page, "born", orNone(SeatWords.births(identity)));
    cell(page, "number", orNone(SeatWords.numbers(identity)));
    cell(page, "nation", orNone(SeatWords.nationalities(identity)));
    found(page, problems);
    page.closeLine();
  }

  private void found(Markup page, List<Problem> problems) {
    if (problems.isEmpty()) {
      cell(page, "found", words.say("lists.read"));
      return;
    }
    page.open("td", "data-l", words.say("lists.seat.found"));
    page.open("span", "class", "mark m-hold").icon("unchecked", "i");
    String todo = problems.stream().map(Problem::todo).distinct().collect(Collectors.joining(" "));
    page.element("span", todo, "lang", "en").close().close();
  }

  private String orNone(String text) {
    return text.isBlank() ? words.say("lists.none") : text;
  }

  private void cell(Markup page, String column, String text) {
    page.open("td", "data-l", words.say("lists.seat." + column)).open("span").written(text);
    page.close().close();
  }

  private void notes(Markup page, Reading<Manifest> reading) {
    if (reading.notes().isEmpty()) {
      return;
    }
    page.open("details").element("summary", words.count("lists.notes", reading.notes().size()));
    page.open("ul", "class", "rows", "lang", "en").line();
    for (Note note : reading.notes()) {
      page.open("li").written(note.where() + ": " + note.sentence()).closeLine();
    }
    page.close().closeLine();
  }
}
