// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.review;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.casefile.screening.SeatAnswer.ProtectionAnswer;
import org.holdfast.protection.Answer;
import org.holdfast.protection.Kind;
import org.holdfast.protection.Protection;
import org.holdfast.protection.assessment.Assessment.Step;
import org.holdfast.report.text.Markup;
import org.holdfast.report.words.Headlines;
import org.holdfast.report.words.Words;
import org.holdfast.web.access.DeskPage;
import org.holdfast.web.page.Address;
import org.holdfast.web.page.Viewer;

/// What protects a registered person, and what each of it makes of this departure.
record ProtectionsShown(Markup page, Viewer viewer, Optional<RegistryPersons.Known> known) {

  void write(String person, List<ProtectionAnswer> protections) {
    page.open("section", "class", "sec", "aria-labelledby", "protects");
    page.open("h2", "id", "protects").text(words().say("review.protects") + " ").written(person);
    page.closeLine();
    if (protections.isEmpty()) {
      page.element("p", words().say("review.protects.nothing"));
    }
    protections.forEach(this::protection);
    page.closeLine();
  }

  private Words words() {
    return viewer.words();
  }

  private void protection(ProtectionAnswer answer) {
    String shape = Headlines.shape(answer.assessment().answer());
    page.open("article", "class", "seat " + shape).open("h3");
    page.open("span", "class", "mark m-" + shape).icon(shape, "i");
    page.text(words().say("review.makes." + answer.assessment().answer().name())).close();
    page.text(" ");
    id(answer);
    page.closeLine();
    known.flatMap(one -> one.protection(answer.protection())).ifPresent(this::instrument);
    page.open("p", "class", "why");
    page.element("strong", words().of("ground", answer.assessment().code()) + ".").text(" ");
    page.text(words().language().of(answer.assessment().sentence())).closeLine();
    clause(answer.assessment().steps());
    if (answer.assessment().answer() == Answer.HOLD) {
      page.element("p", words().say("review.bar.no-door"), "class", "small quiet");
    }
    steps(answer.assessment().steps());
    page.closeLine();
  }

  private void id(ProtectionAnswer answer) {
    String id = answer.protection().value();
    if (viewer.may(DeskPage.PROTECTION.roles())) {
      page.open("a", "href", "/protections/" + Address.encoded(id)).written(id).close();
    } else {
      page.written(id);
    }
  }

  private void instrument(Protection protection) {
    String kind =
        switch (protection.kind()) {
          case Kind.Known one -> words().of("review.kind", one);
          case Kind.Unknown(var text) -> words().say("review.kind.unknown", text);
        };
    page.open("p", "class", "who").text(kind);
    if (!protection.authority().isBlank()) {
      page.text(", ").written(protection.authority());
    }
    String docket = protection.docket();
    if (docket != null) {
      page.text(", ").text(words().say("review.docket") + " ").written(docket);
    }
    page.closeLine();
  }

  private void clause(List<Step> steps) {
    List<String> provisions =
        steps.stream().map(Step::provision).filter(one -> !one.isBlank()).distinct().toList();
    page.open("p", "class", "small").element("strong", words().say("review.clause")).text(" ");
    page.text(
        provisions.isEmpty() ? words().say("review.clause.none") : String.join("; ", provisions));
    page.closeLine();
  }

  private void steps(List<Step> steps) {
    if (steps.isEmpty()) {
      return;
    }
    page.open("details").element("summary", words().say("computed"));
    page.open("ol", "class", "calc").line();
    for (Step step : steps) {
      page.open("li").text(words().language().of(step.sentence()));
      String cited =
          Stream.of(step.provision(), step.source())
              .filter(one -> !one.isBlank())
              .collect(Collectors.joining("; "));
      page.text(cited.isEmpty() ? "" : " (" + cited + ")").closeLine();
    }
    page.close().closeLine();
  }
}
