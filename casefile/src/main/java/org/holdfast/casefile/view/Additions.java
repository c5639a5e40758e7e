// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.view;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.holdfast.casefile.entry.Tree;
import org.jspecify.annotations.Nullable;

/// What one person can add to what is recorded: never so that anybody's answer gets weaker. What
/// was stated stays as it was stated; whatever else is said waits for two people.
///
/// A reader would get this wrong: to fill a blank in is no addition. Where no birth date or
/// A-number was stated none can conflict with a seat's, and a stated one can.
final class Additions {
  private static final Set<String> NAMES = Set.of("names", "aliases");
  private static final Set<String> NUMBERS = Set.of("aNumbers", "documents");
  private static final String READ_AT = "readAt";
  private static final String READS = "reads";

  private Additions() {}

  /// A person with further names, numbers and documents, of each sort of which there was one.
  static Tree.Members person(Tree.Members before, Tree.Members more) {
    Set<Tree> named = new HashSet<>();
    NAMES.forEach(list -> named.addAll(items(before, list)));
    Map<String, Tree> all = new LinkedHashMap<>(before.values());
    more.values()
        .forEach((name, tree) -> {
          List<Tree> added = new ArrayList<>(items(tree));
          if (NAMES.contains(name) && !named.isEmpty()) {
            added.removeAll(named);
          } else if (!NUMBERS.contains(name) || items(before, name).isEmpty()) {
            added.clear();
          }
          if (!added.isEmpty()) {
            all.put(name, joined(items(before, name), added));
          }
        });
    Tree pseudonym = more.values().get("pseudonym");
    if (pseudonym != null) {
      // No seat is ever compared with it.
      all.putIfAbsent("pseudonym", pseudonym);
    }
    return new Tree.Members(all);
  }

  /// A person with everything that another, who is the same, can be found by: two people said so.
  static Tree.Members merged(Tree.Members kept, Tree.Members left) {
    Map<String, Tree> all = new LinkedHashMap<>(kept.values());
    left.values()
        .forEach((name, tree) -> {
          if (tree instanceof Tree.Items(var values)) {
            String list = name.equals("names") ? "aliases" : name;
            all.put(list, joined(items(all.get(list)), values));
          }
        });
    return new Tree.Members(all);
  }

  /// Only what a person can be found by, which is all that one person adds.
  static Tree.Members foundBy(Tree.Members person) {
    Map<String, Tree> some = new LinkedHashMap<>();
    Stream.of("id", "names", "aliases", "pseudonym", "aNumbers", "documents")
        .filter(person.values()::containsKey)
        .forEach(name -> some.put(name, person.values().get(name)));
    return new Tree.Members(some);
  }

  /// A class that is open from now on where that is said; never one that is closed again.
  static Tree.Members ofClass(Tree.Members before, Tree.Members more) {
    Map<String, Tree> all = new LinkedHashMap<>(before.values());
    more.values().forEach(all::putIfAbsent);
    Tree open = new Tree.Scalar("false");
    if (open.equals(more.values().get("complete"))) {
      all.put("complete", open);
    } else if (!before.values().containsKey("complete")) {
      all.remove("complete");
    }
    return new Tree.Members(all);
  }

  /// A source with further readings.
  static Tree.Members source(Tree.Members before, Tree.Members more) {
    Map<String, Tree> all = new LinkedHashMap<>(before.values());
    Tree was = before.values().get(READ_AT);
    Tree is = more.values().getOrDefault(READ_AT, was == null ? new Tree.Scalar("null") : was);
    List<Tree> reads = new ArrayList<>(items(before, READS));
    Stream.concat(Stream.ofNullable(was), items(more, READS).stream())
        .filter(read -> !read.equals(is) && !reads.contains(read))
        .forEach(reads::add);
    if (more.values().containsKey(READ_AT)) {
      all.put(READ_AT, is);
    }
    if (!reads.isEmpty()) {
      all.put(READS, new Tree.Items(reads));
    }
    return new Tree.Members(all);
  }

  /// A source without its readings.
  static Tree.Members unread(Tree.Members source) {
    Map<String, Tree> rest = new LinkedHashMap<>(source.values());
    rest.remove(READ_AT);
    rest.remove(READS);
    return new Tree.Members(rest);
  }

  /// Whether two values say the same: the order in a list says nothing.
  static boolean saysTheSame(Tree.Members one, Tree.Members other) {
    return one.values().keySet().equals(other.values().keySet())
        && one.values().entrySet().stream()
            .allMatch(member -> same(member.getValue(), other.values().get(member.getKey())));
  }

  private static boolean same(Tree one, @Nullable Tree other) {
    if (one instanceof Tree.Items(var first) && other instanceof Tree.Items(var second)) {
      return Set.copyOf(first).equals(Set.copyOf(second));
    }
    return one.equals(other);
  }

  private static Tree.Items joined(List<Tree> first, List<Tree> second) {
    List<Tree> all = new ArrayList<>(first);
    second.stream().filter(one -> !all.contains(one)).forEach(all::add);
    return new Tree.Items(all);
  }

  private static List<Tree> items(Tree.Members tree, String name) {
    return items(tree.values().get(name));
  }

  private static List<Tree> items(@Nullable Tree tree) {
    return tree instanceof Tree.Items(var values) ? values : List.of();
  }
}
