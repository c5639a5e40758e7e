// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report;

import java.util.List;
import org.holdfast.casefile.reading.Problem;
import org.holdfast.casefile.screening.OperationAnswer;
import org.holdfast.casefile.screening.Reason;
import org.holdfast.casefile.screening.SeatAnswer;
import org.holdfast.linkage.LinkageModel.Scale;
import org.holdfast.protection.Answer;
import org.holdfast.report.text.Paragraphs;
import org.holdfast.report.text.Wrapped;
import org.holdfast.report.waterfall.CandidateWords;
import org.holdfast.report.waterfall.Waterfall;
import org.holdfast.report.waterfall.WaterfallText;
import org.holdfast.report.words.Headlines;
import org.holdfast.report.words.Language;
import org.holdfast.report.words.Shapes;
import org.holdfast.report.words.Tally;
import org.holdfast.report.words.Words;

/// The answers for a terminal: what a tired person reads at a glance.
///
/// One block for each operation: the answer in one line, the clock, the registry and its sources;
/// what could not be accounted for; then the seats, held ones first. Nothing is cut to fit; lines
/// wrap.
public final class AnswerTable {
  /// How many problems are listed before the rest are counted. All of them are in the JSON answer.
  static final int PROBLEMS_LISTED = 20;

  /// From how many seats the answers are repeated at the end, where a terminal stops scrolling.
  private static final int LONG = 12;

  private final Style style;
  private final Words words = Words.of(Language.ENGLISH);
  private final Paragraphs text;

  private AnswerTable(Style style) {
    this.style = style;
    this.text = new Paragraphs(style.columns());
  }

  /// How the table looks.
  ///
  /// @param columns the width of a line, 80 to 120 terminal columns; others are brought into range
  /// @param colour whether answers are coloured by ANSI codes
  /// @param shapes the shapes beside the words
  /// @param explained whether each candidate is followed by its waterfall
  public record Style(int columns, boolean colour, Shapes shapes, boolean explained) {
    private static final int NARROWEST = 80;
    private static final int WIDEST = 120;

    public Style {
      columns = Math.clamp(columns, NARROWEST, WIDEST);
    }
  }

  /// The table of all answers; it ends in a line break.
  public static String format(List<OperationAnswer> answers, Style style) {
    var table = new AnswerTable(style);
    table.paragraph("", table.words.say("meaning"));
    answers.forEach(table::operation);
    boolean isLong = answers.stream().anyMatch(answer -> answer.seats().size() > LONG);
    if (answers.size() > 1 || isLong) {
      table.blank();
      table.paragraph("", table.words.say("in-short") + ":");
      answers.forEach(table::headline);
    }
    return table.text.toString();
  }

  private void operation(OperationAnswer answer) {
    var headlines = new Headlines(words);
    blank();
    headline(answer);
    problems(answer.notScreened());
    for (Headlines.Fact fact : headlines.facts(answer)) {
      labelled(fact.label(), fact.lines());
    }
    for (Answer kind : Answer.values()) {
      section(answer, kind);
    }
    notes(answer);
  }

  private void headline(OperationAnswer answer) {
    marked("", answer.worst(), new Headlines(words).headline(answer));
  }

  private void labelled(String label, List<String> lines) {
    String indent = "  ";
    String hanging = " ".repeat(Headlines.LABEL_COLUMNS + indent.length());
    String lead = indent + label + " ".repeat(Math.max(1, hanging.length() - 2 - label.length()));
    for (String line : lines) {
      wrap(lead, lead.length(), hanging, line);
      lead = hanging;
    }
  }

  private void problems(List<Problem> problems) {
    if (problems.isEmpty()) {
      return;
    }
    paragraph("  ", words.count("problems", problems.size()) + ":");
    for (Problem problem : problems.subList(0, Math.min(PROBLEMS_LISTED, problems.size()))) {
      wrap("  - ", 4, "    ", problem.sentence());
    }
    int left = problems.size() - PROBLEMS_LISTED;
    if (left > 0) {
      wrap("  - ", 4, "    ", words.count("problems.more", left));
    }
    blank();
  }

  private void section(OperationAnswer operation, Answer kind) {
    List<SeatAnswer> seats = Tally.with(operation, kind);
    if (seats.isEmpty()) {
      return;
    }
    blank();
    paragraph("  ", words.of("section", kind) + " (" + seats.size() + ")");
    for (int i = 0, first = 0; i < seats.size(); i++) {
      who(kind, seats.get(i));
      boolean last = i + 1 == seats.size() || !sharesWhy(seats.get(i), seats.get(i + 1));
      if (last) {
        String each = i == first ? "" : words.say("each");
        why(seats.get(i), each, operation.model().scale());
        first = i + 1;
      }
    }
  }

  /// Whether two seats are held or let be by the same sentences, so that these are said once, below
  /// the last of a run of seats.
  private static boolean sharesWhy(SeatAnswer one, SeatAnswer next) {
    return one.reasons().equals(next.reasons())
        && one.candidates().isEmpty()
        && next.candidates().isEmpty();
  }

  private void who(Answer kind, SeatAnswer answer) {
    String alternate = answer.seat().alternate() ? " " + words.say("alternate") : "";
    marked(
        "  ",
        kind,
        words.of("answer", kind)
            + "  "
            + words.say("seat", Headlines.orUnstated(words, answer.seat().seat()))
            + alternate
            + "  "
            + Headlines.orUnstated(words, answer.seat().label()));
  }

  private void why(SeatAnswer answer, String each, Scale scale) {
    Reason deciding = answer.reasons().getFirst();
    wrap("    ", 4, "    ", each + deciding.sentence().english() + " [" + deciding.code() + "]");
    for (Reason further : answer.reasons().subList(1, answer.reasons().size())) {
      wrap("      + ", 8, "        ", further.sentence().english() + " [" + further.code() + "]");
    }
    for (SeatAnswer.CandidateAnswer candidate : answer.candidates()) {
      wrap("      ~ ", 8, "        ", new CandidateWords(words).sentence(candidate));
      if (style.explained()) {
        explain(Waterfall.of(answer.seat(), candidate.candidate(), scale));
      }
    }
  }

  private void explain(Waterfall waterfall) {
    WaterfallText.lines(waterfall, words, style.shapes(), style.columns()).forEach(text::line);
  }

  private void notes(OperationAnswer answer) {
    if (answer.notes().isEmpty()) {
      return;
    }
    blank();
    paragraph("  ", words.say("notes") + ":");
    answer.notes().forEach(note -> wrap("  - ", 4, "    ", note.where() + ": " + note.sentence()));
  }

  /// A paragraph that begins with an answer's shape and has its colour.
  private void marked(String indent, Answer answer, String line) {
    String lead = indent + style.shapes().of(answer) + " ";
    int columns = Wrapped.columns(lead);
    String hanging = " ".repeat(columns);
    if (style.colour()) {
      text.coloured(Ansi.of(answer), lead, columns, hanging, line);
    } else {
      wrap(lead, columns, hanging, line);
    }
  }

  private void paragraph(String indent, String line) {
    text.paragraph(indent, line);
  }

  private void blank() {
    text.blank();
  }

  private void wrap(String lead, int leadColumns, String hanging, String line) {
    text.wrap(lead, leadColumns, hanging, line);
  }

  /// ANSI colours (ECMA-48 SGR). There is no green: nothing here says go.
  private static final class Ansi {
    static String of(Answer answer) {
      return switch (answer) {
        case HOLD -> "\u001b[1;31m";
        case REVIEW -> "\u001b[1;33m";
        case NO_PROTECTION_FOUND -> "\u001b[36m";
      };
    }
  }
}
