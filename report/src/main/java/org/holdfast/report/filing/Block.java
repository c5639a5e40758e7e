// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report.filing;

import java.util.List;

/// A part of a paper, from the top of a page to its foot.
///
/// A reader would get this wrong: a heading's level counts inside the paper, whose title stands
/// above them all; and nothing here signs. [Signature] leaves lines for a person's hand.
public sealed interface Block {

  /// A heading.
  ///
  /// @param level 1 to 3; a paper skips none on the way down
  record Heading(int level, String text) implements Block {
    public Heading {
      if (level < 1 || level > 3 || text.isBlank()) {
        throw new IllegalArgumentException("a heading has words and a level from 1 to 3");
      }
    }
  }

  /// A numbered sentence or paragraph, and what it rests on.
  ///
  /// @param number as printed: `2.1`, `7`
  /// @param basis printed after the words, in parentheses and italics; may be empty
  /// @param faults what is wrong with it, a whole sentence each
  record Numbered(String number, List<Run> runs, String basis, List<String> faults)
      implements Block {
    public Numbered {
      runs = List.copyOf(runs);
      faults = List.copyOf(faults);
      if (number.isBlank() || runs.isEmpty()) {
        throw new IllegalArgumentException("a numbered sentence has a number and words");
      }
    }
  }

  /// A paragraph without a number.
  record Prose(List<Run> runs) implements Block {
    public Prose {
      runs = List.copyOf(runs);
      if (runs.isEmpty()) {
        throw new IllegalArgumentException("a paragraph has words");
      }
    }
  }

  /// A list without order, at least one item.
  record Bullets(List<List<Run>> items) implements Block {
    public Bullets {
      items = items.stream().map(List::copyOf).toList();
      if (items.isEmpty() || items.stream().anyMatch(List::isEmpty)) {
        throw new IllegalArgumentException("a list has items, and each has words");
      }
    }
  }

  /// A table. No row is parted by the end of a page, and its header stands on each page anew.
  ///
  /// @param caption what the table shows; may be empty
  /// @param header one name for each column, none blank
  /// @param rows each as long as the header
  record Grid(String caption, List<String> header, List<List<Cell>> rows) implements Block {
    public Grid {
      header = List.copyOf(header);
      rows = rows.stream().map(List::copyOf).toList();
      int columns = header.size();
      if (header.isEmpty() || header.stream().anyMatch(String::isBlank)) {
        throw new IllegalArgumentException("a table names its columns");
      }
      if (rows.isEmpty() || rows.stream().anyMatch(row -> row.size() != columns)) {
        throw new IllegalArgumentException("a table has rows, each as long as its header");
      }
    }
  }

  /// A cell of a [Grid]. It has words: what is blank is written out.
  record Cell(List<Run> runs) {
    public Cell {
      runs = List.copyOf(runs);
      if (runs.isEmpty()) {
        throw new IllegalArgumentException("a cell has words; what is blank is written out");
      }
    }

    /// A cell of plain words.
    public static Cell of(String text) {
      return new Cell(List.of(new Run.Plain(text)));
    }
  }

  /// A framed notice, such as what is missing from a paper.
  ///
  /// @param blocks prose, lists and numbered sentences; no heading, table, frame or signature
  record Box(String heading, List<Block> blocks) implements Block {
    public Box {
      blocks = List.copyOf(blocks);
      if (heading.isBlank() || !blocks.stream().allMatch(Box::fits)) {
        throw new IllegalArgumentException("a frame has a heading and holds running text");
      }
    }

    private static boolean fits(Block block) {
      return switch (block) {
        case Numbered _, Prose _, Bullets _ -> true;
        case Heading _, Grid _, Box _, Signature _, NewPage _ -> false;
      };
    }
  }

  /// Where a person signs by hand.
  ///
  /// @param clause what is declared: the words of 28 U.S.C. 1746, say
  /// @param name who is to sign, under the line
  /// @param title of that person; may be empty
  /// @param placeAndDate the words before the blank for place and date: `Executed on`; may be empty
  record Signature(String clause, String name, String title, String placeAndDate) implements Block {
    public Signature {
      if (clause.isBlank() || name.isBlank()) {
        throw new IllegalArgumentException("a signature has a clause and a name");
      }
    }
  }

  /// What follows begins a page.
  record NewPage() implements Block {}
}
