// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.composer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.holdfast.casefile.entry.Tree;
import org.holdfast.casefile.record.CaseTrees;
import org.holdfast.report.words.Words;
import org.holdfast.web.returns.CaseText;
import org.holdfast.web.returns.CaseTime;

/// Changes a list that follows the answers of a report as somebody sent it.
///
/// A reader would get this wrong: an item is told by all that it says, never by its place, so that
/// words which were sent too late find the same item again or none.
final class ClosingEdit {
  private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

  private final ClosingPart part;
  private final OpenReport open;
  private final Map<String, String> sent;

  ClosingEdit(ClosingPart part, OpenReport open, Map<String, String> sent) {
    this.part = part;
    this.open = open;
    this.sent = sent;
  }

  private String text(String name) {
    String text = CaseText.oneLine(sent.getOrDefault(name, "")).strip();
    return name.equals("sha256") ? text.toLowerCase(Locale.ROOT) : text;
  }

  private boolean removes() {
    return !text("remove").isEmpty();
  }

  private List<Tree.Members> items() {
    return CaseTrees.items(open.tree(), part.list());
  }

  /// The place of the item that is meant; the end of the list for a new one.
  private int place() {
    List<String> keys = items().stream().map(ClosingItem::key).toList();
    return keys.contains(text("id")) ? keys.indexOf(text("id")) : keys.size();
  }

  /// What is wrong with what was sent.
  Map<String, String> faults(Words words) {
    Map<String, String> faults = new LinkedHashMap<>();
    if (removes()) {
      return faults;
    }
    part.required().stream()
        .filter(name -> text(name).isEmpty())
        .forEach(name -> faults.put(name, words.say("returns.fault.missing")));
    if (!text("sha256").isEmpty() && !SHA_256.matcher(text("sha256")).matches()) {
      faults.put("sha256", words.say("returns.exhibit.sha256.wrong"));
    }
    if (part == ClosingPart.EXHIBITS && taken()) {
      faults.put("mark", words.say("returns.exhibit.mark.taken"));
    }
    if (part == ClosingPart.PRIVILEGES && !text("statement").isEmpty() && !claims()) {
      faults.put("statement", words.say("returns.privilege.no-sentence", text("statement")));
    }
    return faults;
  }

  /// Whether the sentence is one of the report, or the one that the item named before.
  private boolean claims() {
    int place = place();
    return open.statement(text("statement")).isPresent()
        || (place < items().size()
            && CaseTrees.text(items().get(place), "statement").equals(text("statement")));
  }

  private boolean taken() {
    List<Tree.Members> items = items();
    for (int i = 0; i < items.size(); i++) {
      if (i != place() && CaseTrees.text(items.get(i), "mark").equals(text("mark"))) {
        return true;
      }
    }
    return false;
  }

  /// The list with the item as it was sent, or without it.
  Tree.Items list() {
    List<Tree> items = new ArrayList<>(items());
    int place = place();
    if (place < items.size()) {
      items.remove(place);
    }
    if (!removes()) {
      items.add(place, item());
    }
    return new Tree.Items(items);
  }

  private Tree.Members item() {
    Map<String, Tree> item = new LinkedHashMap<>();
    switch (part) {
      case PRIVILEGES -> put(item, "statement", "privilege", "description", "claimedBy");
      case EXHIBITS -> {
        put(item, "mark", "what", "sha256");
        if (!text("sealed").isEmpty()) {
          item.put("sealed", new Tree.Scalar("true"));
        }
        item.put("refs", new Tree.Items(refs()));
      }
      case SERVICE -> {
        put(item, "on", "how");
        String at = CaseTime.stated(sent, "at", open.about().zone());
        if (!at.isEmpty()) {
          item.put("at", Tree.text(at));
        }
      }
    }
    return new Tree.Members(item);
  }

  private void put(Map<String, Tree> into, String... names) {
    for (String name : names) {
      if (!text(name).isEmpty()) {
        into.put(name, Tree.text(text(name)));
      }
    }
  }

  private List<Tree> refs() {
    return sent.getOrDefault("refs", "")
        .lines()
        .map(String::strip)
        .filter(Predicate.not(String::isEmpty))
        .<Tree>map(Tree::text)
        .toList();
  }
}
