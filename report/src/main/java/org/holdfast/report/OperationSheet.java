// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report;

import java.util.List;
import org.holdfast.casefile.reading.Note;
import org.holdfast.casefile.reading.Problem;
import org.holdfast.casefile.screening.OperationAnswer;
import org.holdfast.casefile.screening.OperationAnswer.SourceRead;
import org.holdfast.casefile.screening.SeatAnswer;
import org.holdfast.protection.Answer;
import org.holdfast.report.text.Markup;
import org.holdfast.report.words.Headlines;
import org.holdfast.report.words.Tally;
import org.holdfast.report.words.TimeWords;
import org.holdfast.report.words.Words;

/// The sheet of one operation on the page: its answer, what to do, what could not be read, its
/// seats, its sources and its slip.
public final class OperationSheet {
  private final Markup page;
  private final Words words;
  private final Headlines headlines;
  private final OperationAnswer answer;
  private final TimeWords times;
  private final String id;

  /// A sheet whose times are those of the place of departure.
  ///
  /// @param number tells the sheets of one page apart
  public OperationSheet(Markup page, Words words, OperationAnswer answer, String number) {
    this(page, new TimeWords(words, answer.manifest().zone()), answer, number);
  }

  /// @param number tells the sheets of one page apart
  public OperationSheet(Markup page, TimeWords times, OperationAnswer answer, String number) {
    this.page = page;
    this.words = times.words();
    this.headlines = new Headlines(times.words());
    this.answer = answer;
    this.times = times;
    this.id = "op-" + number;
  }

  /// Writes the sheet.
  ///
  /// @param level the level of its heading, 1 or 2; its sections are one level below
  public void write(int level) {
    write(level, () -> {});
  }

  /// Writes the sheet, and below its answer what there is to do about it.
  ///
  /// @param level the level of its heading, 1 or 2; its sections are one level below
  public void write(int level, Runnable belowTheAnswer) {
    page.open("article", "class", "sheet", "id", id, "aria-labelledby", id + "-answer").line();
    answer(level);
    belowTheAnswer.run();
    todo(level + 1);
    problems(level + 1);
    seats(level + 1);
    facts(level + 1);
    sources(level + 1);
    notes(level + 1);
    slip(level + 1);
    page.closeLine();
  }

  private void answer(int level) {
    String shape = Headlines.shape(answer);
    page.open("p", "class", "quiet small").text(words.say("sheet.operation") + " ");
    page.written(headlines.operation(answer)).text(". ");
    page.text(headlines.route(answer.manifest()) + ".").closeLine();
    page.open("div", "class", "answer " + shape).icon(shape, "big").open("div").line();
    page.open("h" + level, "id", id + "-answer", "class", "verdict");
    page.written(headlines.operation(answer)).text("  " + headlines.sentence(answer)).closeLine();
    page.element("p", words.say("sheet.departs", headlines.departure(answer, times))).line();
    page.open("p", "class", "small");
    page.text(words.say("sheet.valid", times.expiry(answer.expiresAt(), answer.at())) + " ");
    page.text(words.say("sheet.registry", headlines.registry(answer, times)));
    page.closeLine().close().closeLine();
    if (!answer.slip().forDeparture()) {
      page.open("div", "class", "note");
      page.element("strong", words.say("slip.not-for-departure"));
      page.open("ul", "class", "plain");
      answer.slip().whyNot().forEach(this::english);
      page.close().closeLine();
    }
    if (level == 1) {
      page.element("p", words.say("meaning"), "class", "note").line();
    }
  }

  private void english(String sentence) {
    page.element("li", sentence, "lang", "en");
  }

  private void todo(int level) {
    Tally tally = Tally.of(answer);
    boolean nothing = answer.screened() && tally.held() + tally.review() == 0;
    section(level, "todo", words.say("todo"), "");
    page.open("ol", "class", "todo");
    if (!answer.screened()) {
      page.element("li", words.say("todo.not-screened"));
    }
    if (tally.held() > 0) {
      page.element("li", words.say("todo.held"));
    }
    if (tally.review() > 0) {
      page.element("li", words.say("todo.review"));
    }
    if (nothing) {
      page.element("li", words.say("todo.none"));
    }
    page.element("li", words.say("todo.another")).element("li", words.say("todo.document"));
    page.close().closeLine();
  }

  private void problems(int level) {
    List<Problem> problems = answer.notScreened();
    if (problems.isEmpty()) {
      return;
    }
    section(level, "problems", words.count("problems", problems.size()), "");
    table("blocks", "problems", "where", "found", "expected", "todo");
    for (Problem problem : problems) {
      page.open("tr").open("th", "scope", "row").written(problem.where().toString()).close();
      cell("problems.found", problem.found());
      cell("problems.expected", problem.expected());
      cell("problems.todo", problem.todo());
      page.closeLine();
    }
    page.close().close().closeLine();
  }

  /// A cell whose text is English whatever the page's language.
  private void cell(String label, String sentence) {
    page.open("td", "data-l", words.say(label));
    page.element("span", sentence, "lang", "en").close();
  }

  private void seats(int level) {
    for (Answer kind : Answer.values()) {
      List<SeatAnswer> seats = Tally.with(answer, kind);
      if (seats.isEmpty()) {
        continue;
      }
      String shape = SeatSheet.shape(kind, answer);
      String count = words.say("section.count", seats.size(), answer.seats().size());
      section(level, "seats-" + shape, words.of("section", kind), count);
      var sheet = new SeatSheet(page, words, kind, answer, id);
      boolean listed = kind == Answer.NO_PROTECTION_FOUND || !answer.screened();
      if (listed) {
        sheet.rows(seats);
      } else {
        sheet.articles(seats, level + 1);
      }
      page.closeLine();
    }
  }

  private void facts(int level) {
    section(level, "facts", words.say("facts"), "");
    page.open("dl", "class", "facts").line();
    fact("asked", times.at(answer.at()));
    fact("departs", headlines.departure(answer, times));
    fact("route", headlines.route(answer.manifest()));
    fact("counts", headlines.counts(answer.counts()));
    fact("registry", headlines.registry(answer, times));
    fact("valid", times.expiry(answer.expiresAt(), answer.at()));
    page.close().closeLine();
  }

  private void fact(String label, String value) {
    page.element("dt", words.say("label." + label)).element("dd", value).line();
  }

  private void sources(int level) {
    List<SourceRead> reads = answer.sourcesRead();
    long fresh = reads.stream().filter(read -> !read.stale()).count();
    String count = words.say("strip.fresh", fresh, reads.size());
    section(level, "sources", words.say("sources"), count);
    if (reads.isEmpty()) {
      page.element("p", words.say("sources.none")).closeLine();
      return;
    }
    table("blocks", "sources", "source", "read", "age", "limit");
    for (SourceRead read : reads) {
      page.open("tr").open("th", "scope", "row").written(read.source().id().value()).close();
      var last = read.lastRead();
      plain("sources.read", last == null ? words.say("source.unread") : times.at(last));
      page.open("td", "data-l", words.say("sources.age")).open("span");
      page.text(headlines.age(read, times));
      if (read.stale()) {
        page.text(" ").open("span", "class", "mark m-hold").icon("unchecked", "i");
        page.text(words.say("sources.stale")).close();
      }
      page.close().close();
      var limit = read.limit();
      plain("sources.limit", limit == null ? words.say("sources.ageless") : times.atLeast(limit));
      page.closeLine();
    }
    page.close().close().closeLine();
  }

  private void plain(String label, String value) {
    page.open("td", "data-l", words.say(label)).element("span", value).close();
  }

  private void notes(int level) {
    if (answer.notes().isEmpty()) {
      return;
    }
    section(level, "notes", words.say("notes"), "");
    page.open("ul", "class", "plain rows");
    for (Note note : answer.notes()) {
      page.open("li").written(note.where().toString()).text(": ");
      page.element("span", note.sentence(), "lang", "en").close();
    }
    page.close().closeLine();
  }

  private void slip(int level) {
    page.open("section", "class", "tear", "aria-labelledby", id + "-slip");
    page.element("h" + level, words.say("slip.heading"), "id", id + "-slip").line();
    page.open("div", "class", "slipbox");
    page.open("p", "class", "mark m-" + Headlines.shape(answer)).icon(Headlines.shape(answer), "i");
    page.open("span").written(headlines.operation(answer)).text("  " + headlines.sentence(answer));
    page.close().closeLine();
    page.element(
            "p",
            words.say(
                answer.slip().forDeparture() ? "slip.for-departure" : "slip.not-for-departure"),
            "class",
            "stamp")
        .line();
    page.element("p", words.say("slip.digest"), "class", "quiet small");
    page.element("p", AnswerJson.digest(answer), "class", "digest").line();
    page.element("p", words.say("slip.meaning"), "class", "small quiet");
    page.close().closeLine();
  }

  /// Opens a section with its heading and what stands beside it.
  private void section(int level, String name, String heading, String beside) {
    String anchor = id + "-" + name;
    page.open("section", "class", "sec", "aria-labelledby", anchor)
        .open("div", "class", "sec-head");
    page.element("h" + level, heading, "id", anchor);
    if (!beside.isEmpty()) {
      page.element("p", beside);
    }
    page.closeLine();
  }

  /// Opens a table and its body, with its column headings.
  private void table(String style, String name, String... columns) {
    page.open("table", "class", style, "aria-labelledby", id + "-" + name).open("thead").open("tr");
    for (String column : columns) {
      page.element("th", words.say(name + "." + column), "scope", "col");
    }
    page.close().closeLine().open("tbody").line();
  }
}
