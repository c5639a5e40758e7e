// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.statusreport;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdfast.casefile.order.Directive;
import org.holdfast.casefile.order.Happening;
import org.holdfast.casefile.statusreport.ReportProblem.Code;
import org.holdfast.legaltime.Moment;
import org.holdfast.legaltime.Sentence;

/// What is wrong with the sentences of a report.
final class StatementRules {

  private final Submission submission;

  StatementRules(Submission submission) {
    this.submission = submission;
  }

  Stream<ReportProblem> problems() {
    Stream<ReportProblem> unanswered =
        submission.directives().stream()
            .filter(directive -> !answered(directive))
            .map(directive -> unanswered(directive.id().value()));
    Stream<ReportProblem> sentences =
        submission.report().statements().stream().flatMap(this::problems);
    return Stream.concat(unanswered, sentences);
  }

  private boolean answered(Directive directive) {
    return submission.report().statements().stream()
        .filter(statement -> directive.id().equals(statement.directive()))
        .anyMatch(statement ->
            switch (statement.type()) {
              case FACT -> !statement.text().isBlank();
              case CANNOT -> reasoned(statement);
              case ARGUMENT, PRIVILEGE -> false;
            });
  }

  /// Whether a "cannot" says why: in a reason of its own, in its words, or by what it rests on.
  private static boolean reasoned(Statement statement) {
    return Named.is(statement.reason())
        || ReasonInWords.says(statement.text())
        || switch (statement.basis()) {
          case Basis.Saw _, Basis.Did _ -> true;
          case Basis.Read(String ref) -> Named.is(ref);
          case Basis.ToldBy told -> complete(told);
          case Basis.Remark _, Basis.Belief _, Basis.Nothing _ -> false;
        };
  }

  private static ReportProblem unanswered(String directive) {
    return new ReportProblem(
        Code.UNANSWERED_DIRECTIVE,
        directive,
        Sentence.of(
            "The directive has no statement of fact and no reasoned \"cannot\". State the fact with"
                + " what it rests on, or state why it cannot be answered.",
            "La instrucción no tiene ninguna declaración de hechos ni un «no se puede» motivado."
                + " Declare el hecho y en qué se funda, o por qué no se puede responder."));
  }

  private Stream<ReportProblem> problems(Statement statement) {
    return Stream.of(basis(statement), argument(statement), privilege(statement), copied(statement))
        .flatMap(Optional::stream);
  }

  private static Optional<ReportProblem> basis(Statement statement) {
    return switch (statement.basis()) {
      case Basis.Saw _, Basis.Did _ -> Optional.empty();
      case Basis.Read(String ref) -> Named.is(ref) ? Optional.empty() : unsupported(statement);
      case Basis.ToldBy told -> complete(told) ? Optional.empty() : hearsay(statement);
      case Basis.Remark(String _, String author) ->
          Named.is(author) ? Optional.empty() : remark(statement);
      case Basis.Belief _, Basis.Nothing _ -> unsupported(statement);
    };
  }

  private static boolean complete(Basis.ToldBy told) {
    return Named.is(told.by()) && told.at() != null && Named.is(told.declaration());
  }

  private static Optional<ReportProblem> unsupported(Statement statement) {
    return statement.type() == Statement.Type.FACT
        ? problem(
            statement,
            Code.UNSUPPORTED_STATEMENT,
            "The sentence rests on a belief, an understanding or nothing. Name who saw or did it or"
                + " the record it was read in, or strike it.",
            "La frase se funda en una creencia, un entendimiento o en nada. Indique quién lo vio o"
                + " lo hizo, o el documento en que se leyó, o suprímala.")
        : Optional.empty();
  }

  private static Optional<ReportProblem> hearsay(Statement statement) {
    return problem(
        statement,
        Code.NO_PERSONAL_KNOWLEDGE,
        "The sentence repeats what somebody said. Name the teller and the date and attach the"
            + " teller's own declaration, or let whoever acted declare.",
        "La frase repite lo que alguien dijo. Indique quién y cuándo y adjunte su propia"
            + " declaración, o que declare quien actuó.");
  }

  private static Optional<ReportProblem> remark(Statement statement) {
    return problem(
        statement,
        Code.COMMENT_AS_EVIDENCE,
        "The sentence rests on a remark whose author is not identified. Identify the author and"
            + " obtain the author's confirmation, or strike it.",
        "La frase se funda en una anotación de autor no identificado. Identifique al autor y"
            + " obtenga su confirmación, o suprímala.");
  }

  private static Optional<ReportProblem> argument(Statement statement) {
    return statement.type() == Statement.Type.ARGUMENT && statement.directive() != null
        ? problem(
            statement,
            Code.ARGUMENT_AS_ANSWER,
            "An argument stands where a fact was asked for. Move it to a brief and answer with a"
                + " fact.",
            "Hay un argumento donde se pidió un hecho. Llévelo a un escrito aparte y responda con"
                + " un hecho.")
        : Optional.empty();
  }

  private Optional<ReportProblem> privilege(Statement statement) {
    boolean listed =
        submission.report().privilegeLog().stream()
            .anyMatch(item -> item.statement().equals(statement.id()));
    return statement.type() == Statement.Type.PRIVILEGE && !listed
        ? problem(
            statement,
            Code.PRIVILEGE_WITHOUT_LOG,
            "A privilege is claimed and the privilege log does not list it. Say item by item what is"
                + " withheld, by whom and on what ground, or claim none.",
            "Se invoca un privilegio que no consta en el registro de privilegios. Indique partida"
                + " por partida qué se reserva, quién y con qué fundamento, o no invoque ninguno.")
        : Optional.empty();
  }

  private Optional<ReportProblem> copied(Statement statement) {
    PreviousReport last = submission.previous();
    if (last == null || actedSince(last.filedAt())) {
      return Optional.empty();
    }
    String words = WordsButDates.of(statement.text());
    List<String> before = last.texts().stream().map(WordsButDates::of).toList();
    return !words.isEmpty() && before.contains(words)
        ? problem(
            statement,
            Code.COPIED_FROM_LAST_REPORT,
            "The words are those of the last report but for dates, and no act is on record since."
                + " State what was attempted since, with dates, or that nothing was.",
            "Son las palabras del último informe salvo las fechas, y no consta ningún acto"
                + " posterior. Indique qué se intentó desde entonces, con fechas, o que no se hizo"
                + " nada.")
        : Optional.empty();
  }

  /// Whether something was done after the last filing for certain: what is dated the same day may
  /// have been done before it.
  private boolean actedSince(Moment filed) {
    return submission.efforts().stream()
        .map(effort -> effort.happening())
        .map(Happening::at)
        .anyMatch(at -> at.earliest().isAfter(filed.earliest()));
  }

  private static Optional<ReportProblem> problem(
      Statement statement, Code code, String english, String spanish) {
    return Optional.of(new ReportProblem(code, statement.id(), new Sentence(english, spanish)));
  }
}
