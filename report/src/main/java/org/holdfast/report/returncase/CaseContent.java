// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report.returncase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.holdfast.casefile.diligence.CaseAsOf;
import org.holdfast.casefile.diligence.Notice;
import org.holdfast.casefile.order.OrderId;
import org.holdfast.casefile.record.CaseSection;
import org.holdfast.legaltime.Moment;
import org.holdfast.report.text.Markup;
import org.holdfast.report.words.Words;

/// What a page says of a return case, whatever page it is: what is due next and how long nothing
/// has happened first, then the court's three questions, then what they rest on.
public final class CaseContent {
  private final CaseAsOf standing;
  private final CaseWords words;
  private final Markup page;
  private final CaseSheet sheet;

  private CaseContent(Markup page, CaseAsOf standing, Words words, Links links) {
    this.page = page;
    this.standing = standing;
    this.words = new CaseWords(standing, words);
    this.sheet = new CaseSheet(page, this.words, links);
  }

  /// Content for a page in the making.
  ///
  /// @param words the fixed words; what people wrote stays as they wrote it
  public static CaseContent on(Markup page, CaseAsOf standing, Words words, Links links) {
    return new CaseContent(page, standing, words, links);
  }

  /// The case in a few words, for a title.
  public String heading() {
    return words.heading();
  }

  /// The name by which the case goes.
  public String name() {
    return words.name();
  }

  /// A time with its zone, which is the court's.
  public String at(Instant instant) {
    return words.at(instant);
  }

  /// A day of the court's calendar.
  public String day(LocalDate day) {
    return words.day(day);
  }

  /// A time as precisely as it is known: a day without a clock time stays a day.
  public String moment(Moment moment) {
    return words.moment(moment);
  }

  /// Of what is read first: the next deadline and the gap, each in words.
  public Standing standing() {
    List<CaseWords.Reading> strip = words.strip();
    return new Standing(line(strip.getFirst()), line(strip.getLast()), words.lede());
  }

  private static Line line(CaseWords.Reading reading) {
    return new Line(reading.name(), reading.answer(), reading.below(), reading.alarm());
  }

  /// How a case stands, for a list of cases.
  ///
  /// @param next the next deadline
  /// @param gap the current gap
  /// @param lede home or not, and the duties by state
  public record Standing(Line next, Line gap, String lede) {}

  /// One thing that is read first.
  ///
  /// @param name what it is
  /// @param answer how it is
  /// @param below more of it
  /// @param alarm whether it calls for action
  public record Line(String name, String answer, String below, boolean alarm) {}

  /// Where the parts of a case's page lead. A page that needs nothing else leads nowhere.
  public interface Links {
    /// A page that leads nowhere.
    Links NONE =
        new Links() {
          @Override
          public String counterpart(String name) {
            return "";
          }

          @Override
          public List<Link> beside(String section) {
            return List.of();
          }

          @Override
          public List<Link> of(CaseSection section, String id) {
            return List.of();
          }
        };

    /// The address of what passed with a counterpart; empty where there is none.
    String counterpart(String name);

    /// What stands beside the heading of a section.
    ///
    /// @param section its name: `efforts`, `whereabouts`
    List<Link> beside(String section);

    /// What stands below a fact.
    ///
    /// @param section of which part of the case file it is
    /// @param id its name
    List<Link> of(CaseSection section, String id);

    /// One link.
    ///
    /// @param words what it says
    /// @param address where it leads
    record Link(String words, String address) {}
  }

  /// The shapes that the content needs, hidden.
  public CaseContent shapes() {
    page.shipped(DutyShapes.SPRITE);
    return this;
  }

  /// The heading, with the case above it and how it stands below.
  public CaseContent head() {
    page.open("header", "class", "head");
    page.element("p", words.kicker(), "class", "kicker").line();
    page.element("h1", words.heading()).line();
    page.element("p", words.lede(), "class", "lede").closeLine();
    return this;
  }

  /// What is read first, and what must be told at once.
  public CaseContent first() {
    strip();
    notices();
    return this;
  }

  /// All that follows.
  public void sections() {
    figure();
    QuestionPanels.write(sheet);
    DutyTable.write(sheet);
    EffortTable.write(sheet);
    SaidSection.write(sheet);
    ReturnSections.write(sheet);
    timeline();
  }

  /// What one order directs, as the page of its case shows it, with the steps by which each due
  /// time was computed in sight.
  public void duties(OrderId order) {
    DutyTable.write(sheet, order);
  }

  private void strip() {
    page.open("dl", "class", "deadline").line();
    for (CaseWords.Reading reading : words.strip()) {
      page.open("div", "class", reading.alarm() ? "alarm" : "").open("dt");
      if (reading.alarm()) {
        page.icon("duty-late", "i").text(" ");
      }
      page.text(reading.name()).close().open("dd").element("b", reading.answer());
      page.written(reading.below()).close().closeLine();
    }
    page.closeLine();
  }

  private void notices() {
    if (standing.notices().isEmpty()) {
      return;
    }
    sheet.section("notices", words.count("notices", standing.notices().size()));
    page.open("ul", "class", "plain notices").line();
    for (Notice notice : standing.notices()) {
      boolean alarm = notice.kind() != Notice.Kind.NO_OWNER;
      page.open("li", "class", alarm ? "note hold" : "note review");
      sheet.mark(alarm ? "m-hold" : "m-review", shape(notice), words.of("notice", notice.kind()));
      page.text(" ").written(notice.fact()).text(". ").element("span", words.of(notice.sentence()));
      sheet.sub(words.say("notice.since", words.at(notice.at())));
      page.closeLine();
    }
    page.closeLine();
    sheet.end();
  }

  private static String shape(Notice notice) {
    return switch (notice.kind()) {
      case MOVED -> "place";
      case RED_FLAG -> "flag";
      case SENT_UNCONFIRMED -> "hold";
      case MISSED -> "duty-missed";
      case NO_OWNER -> "blank";
    };
  }

  private void figure() {
    sheet.section("strip", words.say("strip.aside", standing.about().zone().getId()));
    EffortStrip.write(page, words);
    sheet.end();
  }

  private void timeline() {
    sheet.section("timeline", words.say("strip.aside", standing.about().zone().getId()));
    Timeline.write(page, words);
    sheet.end();
  }
}
