// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.people.sight;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.holdfast.casefile.entry.Field;
import org.holdfast.casefile.entry.Tree;

/// Two statements of one thing that stand side by side until people settle them.
///
/// @param about the person or protection
/// @param proposal the position of the proposal that the other statement is; -1 where both stand
/// @param rows what differs
public record Conflict(String about, long proposal, List<Row> rows) {
  private static final Pattern RESTATED = Pattern.compile("(.*) \\((restated \\d+|as worded)\\)");
  private static final String PROPOSED = "proposed.";

  public Conflict {
    rows = List.copyOf(rows);
  }

  /// One line that differs; an empty text where a statement has no such line.
  public record Row(String field, String one, String other) {}

  /// The id under which a protection is recorded, whatever statement of it is meant.
  public static String baseOf(String protection) {
    Matcher restated = RESTATED.matcher(protection);
    return restated.matches() ? restated.group(1) : protection;
  }

  /// Protections that are worded twice.
  public static List<Conflict> restated(RegistrySight.Seen seen) {
    List<Conflict> conflicts = new ArrayList<>();
    for (Tree.Members one : seen.part("protections")) {
      String id = RegistrySight.text(one, "id");
      String base = baseOf(id);
      if (!base.equals(id)) {
        seen.part("protections", base)
            .ifPresent(first -> conflicts.add(new Conflict(base, -1, rows(first, one))));
      }
    }
    return conflicts;
  }

  /// What an open proposal says otherwise than what is recorded.
  public static List<Conflict> proposed(long position, List<Field> lines, RegistrySight.Seen seen) {
    List<Conflict> conflicts = new ArrayList<>();
    List<Field> proposed =
        lines.stream()
            .filter(line -> line.name().startsWith(PROPOSED))
            .map(line -> new Field(line.name().substring(PROPOSED.length()), line.literal()))
            .toList();
    for (String part : List.of("person", "protection")) {
      if (proposed.stream().anyMatch(line -> line.name().startsWith(part + "."))
          && Tree.of(part, proposed) instanceof Tree.Members anew) {
        String id = RegistrySight.text(anew, "id");
        seen.part(part + "s", id)
            .map(before -> rows(before, anew))
            .filter(rows -> !rows.isEmpty())
            .ifPresent(rows -> conflicts.add(new Conflict(id, position, rows)));
      }
    }
    return conflicts;
  }

  private static List<Row> rows(Tree.Members one, Tree.Members other) {
    Map<String, String> first = lines(one);
    Map<String, String> second = lines(other);
    Set<String> names = new LinkedHashSet<>(first.keySet());
    names.addAll(second.keySet());
    names.remove("is.id");
    return names.stream()
        .map(name ->
            new Row(name.substring(3), first.getOrDefault(name, ""), second.getOrDefault(name, "")))
        .filter(row -> !row.one().equals(row.other()))
        .toList();
  }

  private static Map<String, String> lines(Tree.Members tree) {
    Map<String, String> lines = new LinkedHashMap<>();
    Tree.fields("is", tree).forEach(field -> lines.put(field.name(), field.text()));
    return lines;
  }
}
