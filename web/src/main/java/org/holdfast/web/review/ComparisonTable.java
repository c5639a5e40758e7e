// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.review;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.holdfast.linkage.LinkageModel.Scale;
import org.holdfast.linkage.candidate.Comparison;
import org.holdfast.linkage.candidate.Comparison.Field;
import org.holdfast.report.text.Markup;
import org.holdfast.report.waterfall.CandidateWords;
import org.holdfast.report.waterfall.Waterfall;
import org.holdfast.report.waterfall.WaterfallSvg;
import org.holdfast.report.words.Words;
import org.holdfast.web.access.DeskPage;
import org.holdfast.web.page.Address;
import org.holdfast.web.page.Viewer;

/// The seat beside one candidate, field by field: what cannot be shared by chance first, and the
/// computed weight folded away below.
final class ComparisonTable {
  private final Markup page;
  private final Viewer viewer;
  private final Words words;
  private final OpenSeat seat;
  private final CandidateReview review;
  private final Optional<RegistryPersons.Known> known;

  ComparisonTable(
      Markup page,
      Viewer viewer,
      OpenSeat seat,
      CandidateReview review,
      Optional<RegistryPersons.Known> known) {
    this.page = page;
    this.viewer = viewer;
    this.words = viewer.words();
    this.seat = seat;
    this.review = review;
    this.known = known;
  }

  /// Fields that are read together.
  private record Group(String key, List<Field> fields) {}

  private static final List<Group> GROUPS =
      List.of(
          new Group("identifiers", List.of(Field.A_NUMBER, Field.DOCUMENT)),
          new Group("birth", List.of(Field.BIRTH_DATE)),
          new Group("names", List.of(Field.NAME)),
          new Group("more", List.of(Field.NATIONALITY, Field.SEX)));

  void write(Scale scale) {
    String person = review.answer().person().value();
    String label = words.say("review.table", seat.seat(), person);
    page.open("div", "class", "sheet under-tabs").line();
    if (known.isEmpty()) {
      page.element("p", words.say("review.person-gone"), "class", "note", "role", "alert").line();
    }
    page.open("div", "id", "grid", "role", "group", "aria-label", label, "tabindex", "0");
    page.open("table", "class", "blocks compare review-compare", "aria-label", label).line();
    head(person);
    GROUPS.forEach(this::group);
    page.closeLine().closeLine();
    weight(scale, person);
    page.closeLine();
  }

  private void head(String person) {
    page.open("thead").open("tr");
    page.element("th", words.say("review.column.field"), "scope", "col");
    page.open("th", "scope", "col").text(words.say("review.column.sent", seat.seat()));
    page.element(
        "span", words.say("review.column.row", seat.answer().seat().row()), "class", "sub");
    page.close();
    page.open("th", "scope", "col").text(words.say("review.column.registry") + " ").written(person);
    known
        .flatMap(one -> Optional.ofNullable(one.person().pseudonym()))
        .ifPresent(name ->
            page.element("span", words.say("review.column.pseudonym", name), "class", "sub"));
    page.close();
    page.element("th", words.say("review.column.result"), "scope", "col");
    page.close().closeLine();
  }

  private void group(Group group) {
    page.open("tbody").line().open("tr", "class", "group");
    page.element(
        "th", words.say("review.group." + group.key()), "colspan", "4", "scope", "rowgroup");
    page.closeLine();
    for (Field field : group.fields()) {
      review.answer().candidate().comparisons().stream()
          .filter(one -> one.field() == field)
          .forEach(this::row);
    }
    page.closeLine();
  }

  private void row(Comparison comparison) {
    String shape = CandidateWords.shape(comparison.state());
    Field field = comparison.field();
    IdentityWords identities = new IdentityWords(words);
    page.open("tr", "class", shape, "data-row", "true");
    page.element("th", words.of("field", field), "scope", "row");
    values(
        words.say("review.short.seat", seat.seat()),
        identities.sent(seat.answer().seat().label(), seat.answer().seat().identity(), field),
        "review.blank.request");
    values(
        words.say("review.short.registry"),
        known.map(one -> identities.stated(one.person().identity(), field)).orElse(List.of()),
        known.isPresent() ? "review.blank.registry" : "review.blank.gone");
    page.open("td", "class", "why", "data-l", words.say("review.column.result")).open("span");
    page.open("span", "class", "mark m-" + shape).icon(shape, "i");
    page.text(words.of("state", comparison.state())).close();
    page.open("span", "class", "sub");
    why(comparison);
    source();
    page.close().close().close().closeLine();
  }

  private void values(String label, List<String> values, String blank) {
    page.open("td", "data-l", label).open("span");
    if (values.isEmpty()) {
      page.element("span", words.say(blank), "class", "absent");
    }
    for (String value : values) {
      page.open("span", "class", "val").written(value).close();
    }
    page.close().close();
  }

  private void why(Comparison comparison) {
    CandidateWords.Said why = new CandidateWords(words).why(comparison);
    page.element("span", sentence(why.text()), "lang", why.language()).text(" ");
  }

  private static String sentence(String part) {
    return part.isEmpty()
        ? ""
        : part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1) + ".";
  }

  private void source() {
    if (viewer.may(DeskPage.PERSON.roles())) {
      page.element(
          "a",
          words.say("review.source"),
          "href",
          "/people/" + Address.encoded(review.answer().person().value()),
          "class",
          "no-print",
          "data-source",
          "true");
    }
  }

  /// Kept shut, so that the rows are read first.
  private void weight(Scale scale, String person) {
    Waterfall waterfall = Waterfall.of(seat.answer().seat(), review.answer().candidate(), scale);
    page.open("details", "class", "weighed");
    page.element("summary", words.say("review.weight")).line();
    page.element("p", words.say("review.weight.hint"), "class", "small quiet no-print");
    WaterfallSvg.write(page, waterfall, words, person, "weight");
    page.closeLine();
  }
}
