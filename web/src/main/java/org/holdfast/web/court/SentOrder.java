// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.court;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.holdfast.casefile.entry.Tree;
import org.holdfast.casefile.order.Asks;
import org.holdfast.casefile.order.CourtOrder;
import org.holdfast.casefile.order.Directive;
import org.holdfast.casefile.order.OrderId;
import org.holdfast.casefile.order.Verb;
import org.holdfast.casefile.reading.Problem;
import org.holdfast.casefile.reading.Reading;
import org.holdfast.casefile.record.CaseSection;
import org.holdfast.intake.returncase.ReadCase;
import org.holdfast.report.words.Words;
import org.holdfast.service.returncase.CaseChange;
import org.holdfast.service.returncase.FreshNames;
import org.holdfast.web.returns.CaseText;
import org.holdfast.web.returns.OpenCase;

/// An order as somebody typed it, as the case file would state it.
///
/// A reader would get this wrong: a directive of which nothing was sent is none. Names that the
/// desk gives, of the order where its docket entry is not known and of each directive, are given
/// anew each time: [#names()] says whether they are still those that somebody read.
final class SentOrder {
  /// More directives than one form has use for.
  static final int MOST = 12;

  private static final List<String> OF_A_DIRECTIVE =
      List.of("verb", "text", "place", "asks", "owner", "fallback");
  private static final Pattern PLACE =
      Pattern.compile("orders\\[\\d+]\\.(?:directives\\[(\\d+)]\\.)?(.+?)(?:\\[\\d+])?");

  private final OpenCase about;
  private final Words words;
  private final CourtFields fields;
  private final CaseChange change;
  private final List<Integer> blocks = new ArrayList<>();
  private final List<String> ids;
  private final OrderId id;

  SentOrder(OpenCase about, Map<String, String> sent, Words words) {
    this.about = about;
    this.words = words;
    this.fields = new CourtFields(sent, words);
    this.change = CaseChange.of(about.view());
    for (int block = 1; block <= MOST; block++) {
      if (!blank(block)) {
        blocks.add(block);
      }
    }
    this.ids =
        FreshNames.after(
            about.about().directives().stream().map(one -> one.id().value()), "D", blocks.size());
    this.id =
        new OrderId(
            fields.states("id") ? fields.text("id") : change.freshId(CaseSection.ORDERS, "O"));
  }

  /// What the names of a directive's fields begin with.
  static String prefix(int block) {
    return "d" + block + "-";
  }

  private DueFields due(int block) {
    return new DueFields(fields, prefix(block));
  }

  private boolean blank(int block) {
    return OF_A_DIRECTIVE.stream().noneMatch(name -> fields.states(prefix(block) + name))
        && due(block).blank()
        && replaced(block).isEmpty();
  }

  private List<String> replaced(int block) {
    List<String> known = about.about().directives().stream().map(one -> one.id().value()).toList();
    return fields.checked(prefix(block) + "replaces", known);
  }

  /// The name of the order.
  OrderId id() {
    return id;
  }

  /// The names that the order and its directives would have.
  String names() {
    return id.value() + " " + String.join(" ", ids);
  }

  /// Whether one of its directives stands in the place of another, which takes two people.
  boolean replaces() {
    return blocks.stream().anyMatch(block -> !replaced(block).isEmpty());
  }

  /// How many directives a form must have room for.
  int room() {
    return blocks.isEmpty() ? 1 : blocks.getLast();
  }

  /// The change of the case that it is, once nothing is wrong.
  CaseChange change() {
    return change;
  }

  /// What is wrong with it, by the name of a field; nothing where it may be recorded.
  Map<String, String> faults(Instant now) {
    fields.required("entered");
    if (about.about().orders().stream().anyMatch(one -> one.id().equals(id))) {
      fields.fault("id", "order-known");
    }
    if (blocks.isEmpty()) {
      fields.fault("", "no-directive");
      fields.required("d1-verb", "d1-text");
    }
    blocks.forEach(this::check);
    Tree.Members order = order();
    if (fields.faults().isEmpty()) {
      change.with(CaseSection.ORDERS, order);
      Reading<ReadCase> reading = change.reading();
      reading
          .problems()
          .forEach(
              problem -> fields.faults().putIfAbsent(field(problem), CaseText.of(problem, words)));
      if (fields.faults().isEmpty()) {
        reading.value().returnCase().orders().stream()
            .filter(one -> one.id().equals(id))
            .forEach(one -> fields.notLater(one.entered(), "entered", now));
      }
    }
    return fields.faults();
  }

  private void check(int block) {
    String prefix = prefix(block);
    fields.required(prefix + "verb", prefix + "text");
    fields.oneOf(prefix + "verb", Verb.values());
    fields.oneOf(prefix + "asks", Asks.values());
    due(block).check(List.of(DueForm.values()));
  }

  private Tree.Members order() {
    Map<String, Tree> order = new LinkedHashMap<>();
    order.put("id", Tree.text(id.value()));
    fields
        .putTime(order, "entered", "entered", about.zone())
        .putTime(order, "learnedAt", "learnedAt", about.zone())
        .put(order, "by", "by")
        .put(order, "what", "what")
        .putPaper(order, "source", "source");
    List<Tree> directives = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      directives.add(directive(ids.get(i), blocks.get(i)));
    }
    order.put("directives", new Tree.Items(directives));
    return new Tree.Members(order);
  }

  private Tree.Members directive(String name, int block) {
    Map<String, Tree> directive = new LinkedHashMap<>();
    directive.put("id", Tree.text(name));
    OF_A_DIRECTIVE.forEach(field -> fields.put(directive, field, prefix(block) + field));
    due(block).addTo(directive, about.zone());
    if (!replaced(block).isEmpty()) {
      directive.put("replaces", CourtFields.texts(replaced(block)));
    }
    return new Tree.Members(directive);
  }

  /// The field that a problem is about; none where it is about no field of the form.
  private String field(Problem problem) {
    Matcher place = PLACE.matcher(problem.where().field());
    if (!place.matches()) {
      return "";
    }
    if (place.group(1) == null) {
      return place.group(2);
    }
    int block = blocks.get(Integer.parseInt(place.group(1)));
    return due(block).fieldOf(place.group(2)).orElse(prefix(block) + place.group(2));
  }

  /// The directives of a case, each with its words and the order that it is of.
  static Map<String, String> directives(OpenCase about) {
    Map<String, String> all = new LinkedHashMap<>();
    for (CourtOrder order : about.about().orders()) {
      for (Directive one : order.directives()) {
        String name = one.id().value();
        all.put(name, order.id().value() + ", " + name + ". " + one.text());
      }
    }
    return all;
  }
}
