// SPDX-License-Identifier: Apache-2.0
package org.holdfast.service.returncase;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.holdfast.casefile.entry.Tree;
import org.holdfast.casefile.order.DirectiveId;
import org.holdfast.casefile.statusreport.Basis;
import org.holdfast.casefile.statusreport.Statement;
import org.holdfast.casefile.statusreport.StatusReport;
import org.holdfast.legaltime.Moment;
import org.jspecify.annotations.Nullable;

/// Writes a report as a case file holds it (`docs/formats/case.md`). What is not stated is left
/// out.
public final class ReportTree {
  private static final DateTimeFormatter ISO =
      DateTimeFormatter.ISO_OFFSET_DATE_TIME.withLocale(Locale.ROOT);

  private final ZoneId zone;

  private ReportTree(ZoneId zone) {
    this.zone = zone;
  }

  /// The report that is being written.
  ///
  /// @param zone the zone of the case
  public static Tree.Members of(StatusReport report, ZoneId zone) {
    return new ReportTree(zone).report(report);
  }

  /// The report once it is filed, for the next to answer for.
  ///
  /// @param id the name of the filing
  public static Tree.Members filed(StatusReport report, String id, Instant filedAt, ZoneId zone) {
    ReportTree tree = new ReportTree(zone);
    Map<String, Tree> all = new LinkedHashMap<>();
    text(all, "id", id);
    all.put("filedAt", Tree.text(tree.instant(filedAt)));
    all.put(
        "statements",
        items(
            report.statements(),
            statement -> {
              Map<String, Tree> one = new LinkedHashMap<>();
              text(one, "id", statement.id());
              directive(one, statement.directive());
              text(one, "text", statement.text());
              return new Tree.Members(one);
            }));
    all.put("plans", items(report.plans(), tree::plan));
    all.put("whereaboutsReported", texts(report.whereaboutsReported()));
    return new Tree.Members(all);
  }

  /// An instant with the offset of the case's zone.
  public static String iso(Instant instant, ZoneId zone) {
    return ISO.format(instant.atZone(zone));
  }

  private Tree.Members report(StatusReport report) {
    Map<String, Tree> all = new LinkedHashMap<>();
    text(all, "title", report.title());
    all.put("answers", items(report.answers(), one -> Tree.text(one.value())));
    moment(all, "dueAt", report.dueAt());
    all.put("periodFrom", Tree.text(report.periodFrom().toString()));
    Map<String, Tree> declarant = new LinkedHashMap<>();
    text(declarant, "name", report.declarant().name());
    text(declarant, "title", report.declarant().title());
    text(declarant, "agency", report.declarant().agency());
    all.put("declarant", new Tree.Members(declarant));
    all.put("statements", items(report.statements(), this::statement));
    location(all, report.location());
    all.put("steps", items(report.steps(), this::step));
    all.put("plans", items(report.plans(), this::plan));
    all.put("slips", items(report.slips(), this::slip));
    text(all, "returnTerms", report.returnTerms());
    all.put("privilegeLog", items(report.privilegeLog(), ReportTree::privileged));
    all.put("whereaboutsReported", texts(report.whereaboutsReported()));
    all.put("exhibits", items(report.exhibits(), ReportTree::exhibit));
    text(all, "declarationClause", report.declarationClause());
    text(all, "signedIn", report.signedIn());
    all.put("service", items(report.service(), this::served));
    return new Tree.Members(all);
  }

  private Tree.Members statement(Statement statement) {
    Map<String, Tree> one = new LinkedHashMap<>();
    text(one, "id", statement.id());
    directive(one, statement.directive());
    text(one, "type", statement.type().name());
    text(one, "text", statement.text());
    one.put("basis", basis(statement.basis()));
    text(one, "reason", statement.reason());
    text(one, "translation", statement.translation());
    text(one, "translator", statement.translator());
    flag(one, "sealed", statement.sealed());
    return new Tree.Members(one);
  }

  private static void directive(Map<String, Tree> into, @Nullable DirectiveId directive) {
    text(into, "directive", directive == null ? "" : directive.value());
  }

  private Tree.Members basis(Basis basis) {
    Map<String, Tree> one = new LinkedHashMap<>();
    switch (basis) {
      case Basis.Saw(var at) -> {
        text(one, "kind", "SAW");
        moment(one, "at", at);
      }
      case Basis.Did(var at) -> {
        text(one, "kind", "DID");
        moment(one, "at", at);
      }
      case Basis.Read(var ref) -> {
        text(one, "kind", "RECORD");
        text(one, "ref", ref);
      }
      case Basis.ToldBy(var by, var at, var declaration) -> {
        text(one, "kind", "TOLD_BY");
        text(one, "by", by);
        moment(one, "at", at);
        text(one, "declaration", declaration);
      }
      case Basis.Remark(var ref, var author) -> {
        text(one, "kind", "COMMENT");
        text(one, "ref", ref);
        text(one, "author", author);
      }
      case Basis.Belief _ -> text(one, "kind", "BELIEF");
      case Basis.Nothing _ -> text(one, "kind", "NONE");
    }
    return new Tree.Members(one);
  }

  private void location(Map<String, Tree> into, StatusReport.@Nullable Location location) {
    if (location == null) {
      return;
    }
    Map<String, Tree> one = new LinkedHashMap<>();
    text(one, "place", location.place());
    text(one, "custodian", location.custodian());
    moment(one, "asOf", location.asOf());
    text(one, "source", location.source());
    one.put("attempts", items(location.attempts(), this::attempt));
    into.put("location", new Tree.Members(one));
  }

  private Tree.Members attempt(StatusReport.Attempt attempt) {
    Map<String, Tree> one = new LinkedHashMap<>();
    moment(one, "at", attempt.at());
    text(one, "what", attempt.what());
    return new Tree.Members(one);
  }

  private Tree.Members step(StatusReport.ReportedStep step) {
    Map<String, Tree> one = new LinkedHashMap<>();
    text(one, "id", step.id());
    text(one, "actor", step.actor());
    text(one, "counterpart", step.counterpart());
    moment(one, "at", step.at());
    text(one, "request", step.request());
    text(one, "response", step.response());
    return new Tree.Members(one);
  }

  private Tree.Members plan(StatusReport.ReportedPlan plan) {
    Map<String, Tree> one = new LinkedHashMap<>();
    text(one, "id", plan.id());
    text(one, "what", plan.what());
    text(one, "owner", plan.owner());
    day(one, "by", plan.by());
    return new Tree.Members(one);
  }

  private Tree.Members slip(StatusReport.Explanation slip) {
    Map<String, Tree> one = new LinkedHashMap<>();
    text(one, "plan", slip.plan());
    text(one, "why", slip.why());
    day(one, "newDate", slip.newDate());
    return new Tree.Members(one);
  }

  private static Tree.Members privileged(StatusReport.Privileged item) {
    Map<String, Tree> one = new LinkedHashMap<>();
    text(one, "statement", item.statement());
    text(one, "privilege", item.privilege());
    text(one, "description", item.description());
    text(one, "claimedBy", item.claimedBy());
    return new Tree.Members(one);
  }

  private static Tree.Members exhibit(StatusReport.Exhibit exhibit) {
    Map<String, Tree> one = new LinkedHashMap<>();
    text(one, "mark", exhibit.mark());
    text(one, "what", exhibit.what());
    text(one, "sha256", exhibit.sha256());
    flag(one, "sealed", exhibit.sealed());
    one.put("refs", texts(exhibit.refs()));
    return new Tree.Members(one);
  }

  private Tree.Members served(StatusReport.Served served) {
    Map<String, Tree> one = new LinkedHashMap<>();
    text(one, "on", served.on());
    text(one, "how", served.how());
    moment(one, "at", served.at());
    return new Tree.Members(one);
  }

  private static <T> Tree.Items items(List<T> values, Function<T, Tree> writer) {
    return new Tree.Items(values.stream().map(writer).toList());
  }

  private static Tree.Items texts(List<String> texts) {
    return items(texts, Tree::text);
  }

  private static void text(Map<String, Tree> into, String name, String value) {
    if (!value.isEmpty()) {
      into.put(name, Tree.text(value));
    }
  }

  private static void flag(Map<String, Tree> into, String name, boolean value) {
    if (value) {
      into.put(name, new Tree.Scalar("true"));
    }
  }

  private static void day(Map<String, Tree> into, String name, @Nullable LocalDate day) {
    text(into, name, day == null ? "" : day.toString());
  }

  private void moment(Map<String, Tree> into, String name, @Nullable Moment moment) {
    if (moment != null) {
      text(
          into,
          name,
          switch (moment) {
            case Moment.At(var at) -> instant(at);
            case Moment.On(var date, var _) -> date.toString();
          });
    }
  }

  private String instant(Instant instant) {
    return iso(instant, zone);
  }
}
