// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.statusreport;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.holdfast.casefile.duty.Filing;
import org.holdfast.casefile.statusreport.ReportProblem.Code;
import org.holdfast.legaltime.Moment;
import org.holdfast.legaltime.Sentence;

/// What is wrong with the form of a report: how it is declared, and when it came.
final class FormRules {

  /// The words without which nothing is declared in substantially the form of 28 U.S.C. 1746.
  private static final List<Pattern> CLAUSE =
      List.of(
          Pattern.compile("\\bunder (?:the )?penalt(?:y|ies) of perjury\\b"),
          Pattern.compile("\\btrue and correct\\b"));

  /// The words for use outside the United States, 28 U.S.C. 1746(1).
  private static final String ABROAD = "under the laws of the united states of america";

  /// The United States, its territories, possessions and commonwealths, 28 U.S.C. 1746(2), by ISO
  /// 3166-1, and the states and districts by ISO 3166-2: `US-MD`.
  private static final Pattern WITHIN =
      Pattern.compile(
          "US|USA|US-[A-Z]{2}|PR|PRI|GU|GUM|VI|VIR|AS|ASM|MP|MNP|UM|UMI", Pattern.CASE_INSENSITIVE);

  private final Submission submission;

  FormRules(Submission submission) {
    this.submission = submission;
  }

  Stream<ReportProblem> problems() {
    return Stream.of(clause(), late()).flatMap(Optional::stream);
  }

  private Optional<ReportProblem> clause() {
    StatusReport report = submission.report();
    String clause = report.declarationClause().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    boolean declared = CLAUSE.stream().allMatch(words -> words.matcher(clause).find());
    boolean within = WITHIN.matcher(report.signedIn().strip()).matches();
    if (declared && (within || clause.contains(ABROAD))) {
      return Optional.empty();
    }
    return Optional.of(
        new ReportProblem(
            Code.MISSING_DECLARATION_CLAUSE,
            "report.declarationClause",
            declared
                ? Sentence.of(
                    "It is not signed within the United States, and the clause lacks the words for"
                        + " use abroad: under the laws of the United States of America (28 U.S.C."
                        + " 1746(1)).",
                    "No se firma dentro de los Estados Unidos, y a la cláusula le faltan las palabras"
                        + " para el extranjero: under the laws of the United States of America (28"
                        + " U.S.C. 1746(1)).")
                : Sentence.of(
                    "It is not declared under penalty of perjury to be true and correct (28 U.S.C."
                        + " 1746). Add the clause, and let the declarant sign.",
                    "No se declara bajo pena de perjurio que es cierto y correcto (28 U.S.C. 1746)."
                        + " Añada la cláusula y que firme quien declara.")));
  }

  private Optional<ReportProblem> late() {
    Moment due = submission.report().dueAt();
    return due != null && Filing.late(submission.at(), due)
        ? Optional.of(
            new ReportProblem(
                Code.LATE_FILING,
                "report.filedAt",
                Sentence.of(
                    "It comes after its due time. The time of receipt stands and is never"
                        + " back-dated.",
                    "Llega fuera de plazo. La hora de recepción queda y nunca se antedata.")))
        : Optional.empty();
  }
}
