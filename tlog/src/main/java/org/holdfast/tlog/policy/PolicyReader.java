// SPDX-License-Identifier: Apache-2.0
package org.holdfast.tlog.policy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.holdfast.tlog.note.NoteVerifier;
import org.jspecify.annotations.Nullable;

/// Reads the lines of a policy (C2SP tlog-policy, "Policy file syntax and structure"). One reader
/// reads one policy.
final class PolicyReader {
  private static final Pattern WHITESPACE = Pattern.compile("[ \t]+");

  /// Group thresholds are decimal; no policy has 10,000 witnesses.
  private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,3}");

  private final List<Policy.Log> logs = new ArrayList<>();
  private final List<Policy.Witness> witnesses = new ArrayList<>();
  private final List<Policy.Group> groups = new ArrayList<>();
  private final Set<String> names = new HashSet<>();
  private final Set<String> members = new HashSet<>();
  private @Nullable String quorum;

  /// What a line breaks.
  private static final class Broken extends Exception {
    private static final long serialVersionUID = 1L;

    Broken(String rule) {
      super(rule, null, false, false);
    }

    /// The rule, in English.
    String rule() {
      return String.valueOf(getMessage());
    }
  }

  Policy.Parsed read(String text) {
    String[] lines = text.split("\n", -1);
    for (int at = 0; at < lines.length; at++) {
      try {
        readLine(lines[at]);
      } catch (Broken e) {
        return new Policy.Parsed.Malformed(at + 1, e.rule());
      }
    }
    if (!text.isEmpty() && !text.endsWith("\n")) {
      return new Policy.Parsed.Malformed(lines.length, "the last line does not end");
    }
    return quorum == null
        ? new Policy.Parsed.Malformed(lines.length, "no line names the quorum")
        : new Policy.Parsed.Read(new Policy(logs, witnesses, groups, quorum));
  }

  private void readLine(String line) throws Broken {
    demand(
        line.chars().allMatch(c -> c == '\t' || (c >= 0x20 && c != 0x7f)), "a control character");
    List<String> items =
        Stream.of(WHITESPACE.split(line, -1)).filter(item -> !item.isEmpty()).toList();
    if (items.isEmpty() || items.getFirst().startsWith("#")) {
      return;
    }
    List<String> rest = items.subList(1, items.size());
    switch (items.getFirst()) {
      case "log" -> log(rest);
      case "witness" -> witness(rest);
      case "group" -> group(rest);
      case "quorum" -> quorum(rest);
      default -> throw new Broken("it begins with none of log, witness, group, quorum");
    }
  }

  private void log(List<String> items) throws Broken {
    demand(items.size() == 1 || items.size() == 2, "a log has a key and perhaps a URL");
    NoteVerifier key = key(items.getFirst());
    demand(logs.stream().noneMatch(log -> log.key().hasKeyOf(key)), "the key of a log above");
    logs.add(new Policy.Log(key, items.size() == 2 ? items.get(1) : null));
  }

  private void witness(List<String> items) throws Broken {
    demand(items.size() == 2 || items.size() == 3, "a witness has a name, a key and perhaps a URL");
    NoteVerifier key = key(items.get(1));
    demand(key.type().isCosignature(), "a witness's key must be one that cosigns");
    demand(
        witnesses.stream().noneMatch(witness -> witness.key().hasKeyOf(key)),
        "the key of a witness above");
    define(items.getFirst());
    witnesses.add(
        new Policy.Witness(items.getFirst(), key, items.size() == 3 ? items.get(2) : null));
  }

  private void group(List<String> items) throws Broken {
    demand(items.size() >= 3, "a group has a name, a threshold and members");
    List<String> listed = items.subList(2, items.size());
    for (String member : listed) {
      demand(names.contains(member), "a member that no line above defines");
      demand(members.add(member), "a member that stands in a group already");
    }
    int least = threshold(items.get(1), listed.size());
    demand(least <= listed.size(), "a threshold above the number of members");
    define(items.getFirst());
    groups.add(new Policy.Group(items.getFirst(), least, listed));
  }

  private void quorum(List<String> items) throws Broken {
    demand(items.size() == 1, "a quorum is one name");
    demand(quorum == null, "a second quorum");
    demand(
        items.getFirst().equals(Policy.NONE) || names.contains(items.getFirst()),
        "a quorum that no line above defines");
    quorum = items.getFirst();
  }

  private void define(String name) throws Broken {
    demand(!name.equals(Policy.NONE), "the name none is taken");
    demand(names.add(name), "a name that a line above defines");
  }

  private static int threshold(String item, int all) throws Broken {
    if (item.equals("all")) {
      return all;
    }
    demand(item.equals("any") || NUMBER.matcher(item).matches(), "a threshold is all, any or k");
    return item.equals("any") ? 1 : Integer.parseInt(item);
  }

  private static NoteVerifier key(String vkey) throws Broken {
    return NoteVerifier.parse(vkey)
        .orElseThrow(() -> new Broken("the key is not a vkey of a type that we check"));
  }

  private static void demand(boolean holds, String otherwise) throws Broken {
    if (!holds) {
      throw new Broken(otherwise);
    }
  }
}
