// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.court;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.holdfast.casefile.diligence.CaseAsOf;
import org.holdfast.casefile.order.CourtOrder;
import org.holdfast.casefile.order.DirectiveId;
import org.holdfast.casefile.order.Happening;
import org.holdfast.casefile.order.OrderEvent;
import org.holdfast.casefile.order.OrderId;
import org.holdfast.casefile.returncase.ReturnCase;
import org.holdfast.report.returncase.CaseContent;
import org.holdfast.report.text.Markup;
import org.holdfast.report.words.Words;
import org.holdfast.web.page.Form;
import org.holdfast.web.page.Viewer;
import org.holdfast.web.returns.FormHead;
import org.holdfast.web.returns.OpenCase;
import org.jspecify.annotations.Nullable;

/// The page on which what somebody typed is read once more before it is recorded: what the order
/// directs, its due times computed, and whether it takes a second person.
final class ReadOnceMore {
  private final Markup page;
  private final Viewer viewer;
  private final Words words;
  private final OpenCase about;
  private final String action;

  /// @param action where the form came from and goes to
  ReadOnceMore(Markup page, Viewer viewer, OpenCase about, String action) {
    this.page = page;
    this.viewer = viewer;
    this.words = viewer.words();
    this.about = about;
    this.action = action;
  }

  /// What is read.
  ///
  /// @param sent what was sent, to be sent again
  /// @param names the names that it would have in the record
  /// @param wouldBe the case as it would be
  /// @param order the order that it is about
  /// @param event what became of it; null where the order itself was typed
  /// @param takesTwo whether it is only proposed
  /// @param notes what the reader of case files has to say of it, in English
  record Typed(
      Map<String, String> sent,
      String names,
      ReturnCase wouldBe,
      OrderId order,
      @Nullable OrderEvent event,
      boolean takesTwo,
      List<String> notes) {
    Typed {
      sent = Map.copyOf(sent);
      notes = List.copyOf(notes);
    }
  }

  /// Writes the page.
  ///
  /// @param consequence the key of what follows from it
  void write(Typed typed, String consequence, Map<String, String> faults) {
    CaseAsOf standing = CaseAsOf.of(typed.wouldBe(), viewer.now());
    CaseContent content = CaseContent.on(page, standing, words, CaseContent.Links.NONE).shapes();
    FormHead head = new FormHead(page, words);
    head.of(
        about,
        words.say("returns.read.heading"),
        words.say("returns.read.lede", content.at(viewer.now())));
    head.faults(faults);
    page.element("p", words.say(consequence), "class", typed.takesTwo() ? "note review" : "note")
        .line();
    typed
        .notes()
        .forEach(note -> page.element("p", note, "class", "note review", "lang", "en").line());
    page.open("dl", "class", "facts").line();
    OrderEvent event = typed.event();
    if (event == null) {
      standing.orders().stream()
          .filter(one -> one.id().equals(typed.order()))
          .forEach(order -> paper(order, content));
    } else {
      became(event, content);
    }
    page.closeLine();
    content.duties(typed.order());
    confirm(typed, faults);
  }

  private void paper(CourtOrder order, CaseContent content) {
    fact("returns.order.id", order.id().value());
    fact("returns.order.by", order.by());
    fact("returns.order.entered", content.moment(order.entered().at()));
    learned(order.entered(), content);
    fact("returns.order.what", order.what());
    fact("returns.order.source", order.source());
  }

  private void became(OrderEvent event, CaseContent content) {
    fact("returns.event.order", event.order().value());
    fact(
        "returns.event.directives",
        event.directives().isEmpty()
            ? words.say("returns.event.all")
            : event.directives().stream()
                .map(DirectiveId::value)
                .collect(Collectors.joining(", ")));
    fact("returns.event.type", words.of("case.event", event.type()));
    fact("returns.event.at", content.moment(event.happening().at()));
    learned(event.happening(), content);
    fact("returns.event.until", Optional.ofNullable(event.until()).map(content::at).orElse(""));
    fact("returns.event.what", event.what());
    fact("returns.event.document", event.document());
  }

  private void learned(Happening happening, CaseContent content) {
    if (happening.learnedAt() != null) {
      fact("returns.order.learnedAt", content.at(happening.known()));
    }
  }

  private void fact(String label, String value) {
    if (!value.isBlank()) {
      page.element("dt", words.say(label)).open("dd").written(value).closeLine();
    }
  }

  private void confirm(Typed typed, Map<String, String> faults) {
    boolean withPaper = typed.event() == null;
    page.open("section", "class", "sec no-print", "aria-labelledby", "confirm").line();
    page.element("h2", words.say("returns.read.confirm"), "id", "confirm").line();
    Form form =
        Form.open(
            page,
            viewer,
            action,
            Map.of(),
            faults,
            "class",
            withPaper ? "sheet narrow" : "",
            "enctype",
            withPaper ? "multipart/form-data" : "");
    carry(form, typed, "record").hidden("names", typed.names());
    if (withPaper) {
      form.line("file", "returns.order.file", "file");
    }
    form.send(typed.takesTwo() ? "returns.read.propose" : "returns.new.send", "btn solid").close();
    Form back = Form.open(page, viewer, action);
    carry(back, typed, "correct").send("returns.read.correct", "btn").close();
    page.closeLine();
  }

  private static Form carry(Form form, Typed typed, String act) {
    return form.hidden(Carried.FIELD, Carried.format(typed.sent())).hidden("act", act);
  }
}
