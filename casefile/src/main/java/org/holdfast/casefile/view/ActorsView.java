// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.view;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.holdfast.casefile.entry.ActorId;
import org.holdfast.casefile.entry.Entry;
import org.holdfast.casefile.entry.Head;
import org.holdfast.casefile.entry.Matter.GroupId;
import org.holdfast.casefile.record.StoredEntry;

/// Who may act, and in which roles, as of a position.
///
/// A reader would get this wrong: only heads are read, so that nobody gains a right by what an
/// entry's lines say, and nobody keeps one because an entry's lines cannot be read.
public final class ActorsView {
  private final Map<ActorId, Standing> actors = new LinkedHashMap<>();

  /// The view before the first entry.
  public ActorsView() {}

  /// How somebody stands.
  ///
  /// @param person whether it is a person; else a machine
  /// @param retired whether they record nothing any more
  /// @param roles in which roles they act, by name
  public record Standing(boolean person, boolean retired, Set<String> roles) {
    public Standing {
      roles = Set.copyOf(roles);
    }

    private Standing with(String role) {
      Set<String> more = new TreeSet<>(roles);
      more.add(role);
      return new Standing(person, retired, more);
    }

    private Standing without(String role) {
      Set<String> fewer = new TreeSet<>(roles);
      fewer.remove(role);
      return new Standing(person, retired, fewer);
    }
  }

  /// Takes in the next entry.
  public void take(StoredEntry stored) {
    switch (stored.entry()) {
      case Entry.Whole(var head, var _) -> take(head);
      case Entry.Erased(var head) -> take(head);
      case Entry.Redacted _ ->
          throw new IllegalArgumentException("who may act is told from whole entries only");
    }
  }

  private void take(Head head) {
    switch (head.kind()) {
      case ACTOR_ADMITTED ->
          actors.putIfAbsent(
              actor(head), new Standing(group(head).equals("PERSON"), false, Set.of()));
      case ACTOR_RETIRED ->
          actors.computeIfPresent(
              actor(head), (_, before) -> new Standing(before.person(), true, Set.of()));
      case ROLE_GIVEN ->
          actors.computeIfPresent(actor(head), (_, before) -> before.with(group(head)));
      case ROLE_TAKEN ->
          actors.computeIfPresent(actor(head), (_, before) -> before.without(group(head)));
      default -> {
        // Nobody's standing is changed by the other kinds.
      }
    }
  }

  private static ActorId actor(Head head) {
    return new ActorId(head.matter().theObject().value());
  }

  private static String group(Head head) {
    GroupId group = head.matter().group();
    return group == null ? "" : group.value();
  }

  /// How somebody stands; somebody unknown may do nothing.
  public Standing of(ActorId actor) {
    return Objects.requireNonNullElse(actors.get(actor), new Standing(false, true, Set.of()));
  }

  /// Everybody who was ever admitted, in that order.
  public Map<ActorId, Standing> all() {
    return new LinkedHashMap<>(actors);
  }
}
