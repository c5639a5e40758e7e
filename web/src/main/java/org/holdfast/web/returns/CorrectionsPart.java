// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.returns;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.holdfast.casefile.entry.Head;
import org.holdfast.casefile.entry.Tree;
import org.holdfast.casefile.entry.TreeJson;
import org.holdfast.casefile.record.CaseTrees;
import org.holdfast.casefile.view.FactCorrections.FactCorrection;
import org.holdfast.report.returncase.CaseContent;
import org.holdfast.report.text.Markup;
import org.holdfast.report.words.Words;
import org.holdfast.web.page.Viewer;
import org.jspecify.annotations.Nullable;

/// What was recorded of a case and reads otherwise since, or would: both ways side by side, with
/// who says so and why.
final class CorrectionsPart {
  private final Markup page;
  private final Viewer viewer;
  private final Words words;
  private final OpenCase about;
  private final CaseContent content;

  CorrectionsPart(Markup page, Viewer viewer, OpenCase about, CaseContent content) {
    this.page = page;
    this.viewer = viewer;
    this.words = viewer.words();
    this.about = about;
    this.content = content;
  }

  /// Writes the section; nothing where nothing was ever corrected.
  void write() {
    List<FactCorrection> waiting = about.view().waiting();
    List<FactCorrection> made = about.view().corrections();
    if (waiting.isEmpty() && made.isEmpty()) {
      return;
    }
    page.open("section", "class", "sec", "aria-labelledby", "corrections").line();
    page.element("h2", words.say("returns.corrections"), "id", "corrections").line();
    waiting.forEach(this::correction);
    made.reversed().forEach(this::correction);
    page.closeLine();
  }

  private void correction(FactCorrection one) {
    Head approved = one.approved();
    String id = "c-" + one.proposal();
    page.open("article", "class", "correction", "aria-labelledby", id).line();
    page.element(
        "h3",
        words.say(
            approved == null ? "returns.corrections.waits" : "returns.corrections.of",
            one.name().isEmpty() ? words.say("returns.corrections.opening") : one.name()),
        "id",
        id);
    page.open("p", "class", "small");
    page.text(by("returns.corrections.proposed", one.proposed())).text(" ");
    if (approved == null) {
      page.text(words.say("returns.corrections.stands") + " ");
      page.element(
          "a", words.say("returns.corrections.second"), "href", "/proposals#p-" + one.proposal());
    } else {
      page.text(by("returns.corrections.approved", approved));
    }
    page.closeLine();
    page.open("p").element("strong", words.say("returns.corrections.why")).text(" ");
    page.written(one.words().isEmpty() ? words.say("unstated") : one.words()).closeLine();
    table(one, id);
    page.closeLine();
  }

  private String by(String key, Head head) {
    return words.say(key, head.by().value(), content.at(head.recordedAt()));
  }

  private void table(FactCorrection one, String labelledBy) {
    String reads =
        one.approved() == null ? "returns.corrections.would" : "returns.corrections.reads";
    page.open("table", "class", "blocks", "aria-labelledby", labelledBy).open("thead").open("tr");
    for (String column : List.of("returns.corrections.field", "returns.corrections.was", reads)) {
      page.element("th", words.say(column), "scope", "col");
    }
    page.close().closeLine().open("tbody").line();
    Set<String> names = new LinkedHashSet<>(one.recorded().values().keySet());
    names.addAll(one.reads().values().keySet());
    for (String name : names) {
      Tree was = one.recorded().values().get(name);
      Tree now = one.reads().values().get(name);
      if (!Objects.equals(was, now)) {
        page.open("tr").element("th", label(one.line(), name), "scope", "row");
        cell("returns.corrections.was", one.line(), name, was);
        cell(reads, one.line(), name, now);
        page.closeLine();
      }
    }
    page.close().closeLine();
  }

  private void cell(String column, String line, String name, @Nullable Tree value) {
    page.open("td", "data-l", words.say(column)).open("span");
    page.written(said(input(line, name), value)).close().close();
  }

  /// The input of a form that asks for a field; empty where none does.
  private static Optional<FactInput> input(String line, String name) {
    return kind(line, name).stream()
        .flatMap(kind -> kind.inputs().stream())
        .filter(input -> input.name().equals(name))
        .findFirst();
  }

  private static Optional<FactKind> kind(String line, String name) {
    return Arrays.stream(FactKind.values())
        .filter(kind -> kind.section().line().equals(line))
        .filter(kind -> kind.corrects().stream().anyMatch(input -> input.name().equals(name)))
        .findFirst();
  }

  /// The words for a field, those of its form; else its name in a case file.
  private String label(String line, String name) {
    return kind(line, name).map(kind -> words.say(kind.label(name, words))).orElse(name);
  }

  private String said(Optional<FactInput> input, @Nullable Tree value) {
    return switch (value) {
      case null -> words.say("unstated");
      case Tree.Scalar one -> said(input, CaseTrees.text(one));
      case Tree.Items(var values) when values.stream().allMatch(Tree.Scalar.class::isInstance) ->
          String.join("; ", values.stream().map(CaseTrees::text).toList());
      case Tree.Items _, Tree.Members _ -> TreeJson.format(value);
    };
  }

  private String said(Optional<FactInput> input, String text) {
    if (text.isEmpty()) {
      return words.say("unstated");
    }
    return switch (input.orElse(new FactInput.Line("", false))) {
      case FactInput.OneOf one ->
          one.choices().of(about.asOf(viewer.now()), words).getOrDefault(text, text);
      case FactInput.YesNo _ -> words.say(text.equals("true") ? "returns.yes" : "returns.no");
      case FactInput.Time _, FactInput.Receipt _, FactInput.Day _ -> time(text);
      case FactInput.Line _,
          FactInput.Lines _,
          FactInput.Texts _,
          FactInput.Named _,
          FactInput.Several _ ->
          text;
    };
  }

  private String time(String text) {
    return CaseTime.instant(text, about.zone())
        .map(content::at)
        .or(() -> day(text).map(content::day))
        .orElse(text);
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }
}
