// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.record;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.holdfast.casefile.entry.Field;
import org.holdfast.casefile.entry.Tree;
import org.jspecify.annotations.Nullable;

/// What a fact of a case file says, as far as recording it needs to know.
public final class CaseTrees {
  /// What the lines of a report begin with that is being written. It is no fact of the case: the
  /// one saved last stands.
  public static final String REPORT = "report";

  /// What the lines of the report begin with that was filed last, for the next to answer for.
  public static final String PREVIOUS_REPORT = "previousReport";

  private CaseTrees() {}

  /// Whether lines that begin so are of a report.
  public static boolean ofReport(String line) {
    return line.equals(REPORT) || line.equals(PREVIOUS_REPORT);
  }

  /// A text of a fact; empty where it states none.
  public static String text(Tree.Members fact, String name) {
    return text(fact.values().get(name));
  }

  /// A text; empty for null and for what is none.
  public static String text(@Nullable Tree value) {
    return value instanceof Tree.Scalar(var literal) && !literal.equals("null")
        ? new Field("value", literal).text()
        : "";
  }

  /// The texts of a list; none where it is absent.
  public static List<String> texts(Tree.Members tree, String name) {
    return tree.values().get(name) instanceof Tree.Items(var values)
        ? values.stream().map(CaseTrees::text).toList()
        : List.of();
  }

  /// The objects of a list; none where it is absent.
  public static List<Tree.Members> items(Tree.Members tree, String name) {
    return tree.values().get(name) instanceof Tree.Items(var values)
        ? values.stream()
            .filter(Tree.Members.class::isInstance)
            .map(Tree.Members.class::cast)
            .toList()
        : List.of();
  }

  /// Whether an order puts a directive in the place of another.
  public static boolean replaces(Tree.Members order) {
    return items(order, "directives").stream()
        .anyMatch(directive ->
            directive.values().get("replaces") instanceof Tree.Items(var old) && !old.isEmpty());
  }

  /// An order with all that it directs, putting nothing in the place of anything.
  public static Tree.Members replacingNothing(Tree.Members order) {
    Map<String, Tree> all = new LinkedHashMap<>(order.values());
    all.computeIfPresent(
        "directives",
        (_, directives) ->
            directives instanceof Tree.Items(var items)
                ? new Tree.Items(items.stream().map(CaseTrees::alone).toList())
                : directives);
    return new Tree.Members(all);
  }

  private static Tree alone(Tree directive) {
    if (!(directive instanceof Tree.Members(var values))) {
      return directive;
    }
    Map<String, Tree> all = new LinkedHashMap<>(values);
    all.remove("replaces");
    return new Tree.Members(all);
  }

  /// Whether a note is said to be confirmed or sent.
  public static boolean cleared(Tree.Members note) {
    return !items(note, "confirmations").isEmpty() || !text(note, "sentAt").isEmpty();
  }

  /// Whether a fact keeps all that another says, and says more: what was null or absent is stated,
  /// and lists are only longer.
  public static boolean adds(Tree before, Tree now) {
    if (before.equals(now) || before.equals(new Tree.Scalar("null"))) {
      return true;
    }
    if (before instanceof Tree.Members(var old) && now instanceof Tree.Members(var more)) {
      return addsMembers(old, more);
    }
    if (before instanceof Tree.Items(var old) && now instanceof Tree.Items(var more)) {
      return more.size() >= old.size() && more.subList(0, old.size()).equals(old);
    }
    return false;
  }

  private static boolean addsMembers(Map<String, Tree> old, Map<String, Tree> more) {
    return old.entrySet().stream()
        .allMatch(member -> {
          Tree now = more.get(member.getKey());
          return now == null
              ? member.getValue().equals(new Tree.Scalar("null"))
              : adds(member.getValue(), now);
        });
  }
}
