// SPDX-License-Identifier: Apache-2.0
package org.holdfast.tlog.checkpoint;

import java.util.List;
import java.util.Optional;
import org.holdfast.tlog.tree.Hash;
import org.holdfast.tlog.tree.TreeHead;
import org.holdfast.tlog.tree.TreeSize;

/// The text of a checkpoint, which nothing vouches for until it is signed.
///
/// @param extensions lines after the third, as others write them; ML-DSA cosignatures do not cover
///   them and nobody audits them, so that nothing may be concluded from them
public record Checkpoint(Origin origin, TreeSize size, Hash root, List<String> extensions) {
  private static final int LINES = 3;

  public Checkpoint {
    extensions = List.copyOf(extensions);
    if (!extensions.stream().allMatch(Origin::isOrigin)) {
      throw new IllegalArgumentException("extension lines are lines and not empty");
    }
  }

  /// A checkpoint as we make them, without extension lines.
  public Checkpoint(Origin origin, TreeHead head) {
    this(origin, head.size(), head.root(), List.of());
  }

  /// Reads a note's text; empty where it is not the one text of a checkpoint.
  public static Optional<Checkpoint> parse(String text) {
    List<String> lines = List.of(text.split("\n", -1));
    if (lines.size() <= LINES
        || !lines.getLast().isEmpty()
        || !lines.subList(0, lines.size() - 1).stream().allMatch(Origin::isOrigin)) {
      return Optional.empty();
    }
    return TreeSize.parse(lines.get(1))
        .flatMap(size ->
            Hash.parse(lines.get(2))
                .map(root ->
                    new Checkpoint(
                        new Origin(lines.getFirst()),
                        size,
                        root,
                        lines.subList(LINES, lines.size() - 1))));
  }

  /// The text that is signed.
  public String format() {
    StringBuilder text = new StringBuilder();
    text.append(origin.value()).append('\n').append(size.format()).append('\n');
    text.append(root.format()).append('\n');
    extensions.forEach(line -> text.append(line).append('\n'));
    return text.toString();
  }

  /// Its size and root.
  public TreeHead head() {
    return new TreeHead(size, root);
  }
}
